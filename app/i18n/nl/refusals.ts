import type source from '../en/refusals.ts'
import type { Translation } from '../translation.ts'

export default {
  'empty-file': 'Het bestand is leeg. Sla het opnieuw op met de rijen erin en lever dat aan.',
  'not-a-table': 'In dit bestand staat geen tabel. Lever een werkmap (.xlsx) of een tekstbestand met kolommen (.csv) aan.',
  pdf: 'Dit is een pdf. Exporteer de lijst uit het programma als .xlsx of .csv.',
  image: 'Dit is een afbeelding. Exporteer de lijst uit het programma als .xlsx of .csv.',
  document: 'Dit is een document, geen spreadsheet. Kopieer de tabel naar een spreadsheet en sla die op als .xlsx.',
  database: 'Dit is een databasebestand. Exporteer de lijst uit het programma als .xlsx of .csv.',
  program: 'Dit is een programma, geen spreadsheet.',
  archive: 'Dit is een ingepakt bestand van een soort die hier niet wordt geopend. Pak het uit en lever de lijst zelf aan.',
  'zip-contents': 'In dit zip-bestand zit niet precies één lijst. Pak het uit en lever elke lijst apart aan.',
  'zip-broken': 'Het bestand is beschadigd of afgebroken. Sla het opnieuw op of download het opnieuw.',
  'zip-bomb': 'Uitgepakt is dit bestand veel groter dan een lijst kan zijn. Sla het opnieuw op zonder afbeeldingen en lege rijen.',
  xls: 'Dit is een werkmap van het soort van vóór 2007 (.xls). Open hem, kies Opslaan als en sla hem op als .xlsx.',
  xlsb: 'Dit is een binaire werkmap (.xlsb). Open hem, kies Opslaan als en sla hem op als .xlsx.',
  ods: 'Dit is een OpenDocument-spreadsheet (.ods). Open hem, kies Opslaan als en sla hem op als .xlsx.',
  numbers: 'Dit is een Numbers-spreadsheet. Kies Archief, Exporteer naar, Excel en lever dat bestand aan.',
  'old-spreadsheet': 'Dit is een spreadsheet van een oude soort. Open hem, kies Opslaan als en sla hem op als .xlsx.',
  'xml-workbook': 'Dit is een XML-spreadsheet uit 2003. Open hem, kies Opslaan als en sla hem op als .xlsx.',
  html: 'Dit is een webpagina, ook als de naam iets anders zegt. Open hem in uw spreadsheetprogramma en sla hem op als .xlsx.',
  xml: 'Dit is een XML-bestand. Exporteer de lijst uit het programma als .xlsx of .csv.',
  'xml-bomb':
    'Het bestand bevat definities die een werkmap nooit nodig heeft en die schade kunnen doen. Open het en sla het opnieuw op als .xlsx.',
  'xml-broken': 'De werkmap is beschadigd. Open hem, laat uw spreadsheetprogramma hem herstellen en sla hem opnieuw op.',
  'workbook-broken':
    'De werkmap mist een onderdeel ({{part}}). Open hem, laat uw spreadsheetprogramma hem herstellen en sla hem opnieuw op.',
  encrypted: 'Het bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord en lever dat aan.',
  'no-sheets': 'De werkmap heeft geen blad met cellen.',
  'no-such-sheet': 'De werkmap heeft geen blad "{{sheet}}".',
  'too-many-sheets': 'De werkmap heeft meer dan {{limit, number}} bladen. Sla de bladen die u nodig hebt op als eigen bestand.',
  'too-many-columns': 'Rij {{row}} heeft meer dan {{limit, number}} kolommen. Verwijder de kolommen naast de lijst.',
  'too-many-strings': 'De werkmap heeft meer dan {{limit, number}} verschillende teksten. Verdeel hem over kleinere bestanden.',
  'cell-too-long':
    'Een cel in rij {{row}} heeft meer dan {{limit, number}} tekens. Kort hem in; vaak is een aanhalingsteken dat nergens wordt gesloten de oorzaak.',
  'json-broken': 'Object {{object, number}} van dit JSON-bestand is niet te lezen. Exporteer het opnieuw.',
  'file-destroyed':
    'Het bestand is vernietigd nadat de geheimen erin achter slot waren. Verbeter de rijen hier, of lever een ander bestand aan.',
} satisfies Translation<typeof source>
