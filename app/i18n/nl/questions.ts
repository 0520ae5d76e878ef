import type source from '../en/questions.ts'
import type { Translation } from '../translation.ts'

export default {
  column: 'Is de kolom “{{header}}” het veld “{{field}}”?',
  tie: 'Welke kolom is het veld “{{field}}”?',
  decimal: 'Welk teken staat voor de decimalen in “{{header}}”?',
  date: 'Wat staat voorop in de datums van “{{header}}”: de dag of de maand?',
  values: 'Wat betekenen deze waarden van “{{header}}”?',

  'no-header': 'Er is geen rij met kolomnamen gevonden. In welke rij staan ze, of zijn er geen?',
  header: 'Staan de kolomnamen in rij {{row}}?',
  encoding: 'Welke ziet er goed uit? De letters van het bestand kunnen op meer dan één manier worden gelezen.',
  delimiter: 'Wat staat er tussen de kolommen?',
  numbers: 'Welk teken staat voor de decimalen?',
  dates: 'Wat staat voorop in deze datums: de dag of de maand?',
  'several-sheets': 'In meer dan één blad staan gegevens. Welk blad is bedoeld?',
  'several-tables': 'Er is meer dan één tabel gevonden. In welke rij staan de bedoelde kolomnamen?',
  'tables-beside': 'Er staan meer tabellen naast elkaar. Welke is bedoeld?',

  readings: {
    comma: 'Decimale komma',
    point: 'Decimale punt',
    dmy: 'Dag, maand, jaar',
    mdy: 'Maand, dag, jaar',
    ymd: 'Jaar, maand, dag',
  },
} satisfies Translation<typeof source>
