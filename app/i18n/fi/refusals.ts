import type source from '../en/refusals.ts'
import type { Translation } from '../translation.ts'

export default {
  'empty-file': 'Tiedosto on tyhjä. Tallentakaa se uudelleen riveineen ja toimittakaa se.',
  'not-a-table': 'Tiedostosta ei löytynyt taulukkoa. Toimittakaa työkirja (.xlsx) tai tekstitiedosto, jossa on sarakkeet (.csv).',
  pdf: 'Tämä on PDF. Viekää luettelo ohjelmastaan muodossa .xlsx tai .csv.',
  image: 'Tämä on kuva. Viekää luettelo ohjelmastaan muodossa .xlsx tai .csv.',
  document: 'Tämä on asiakirja, ei laskentataulukko. Kopioikaa taulukko laskentataulukkoon ja tallentakaa se muodossa .xlsx.',
  database: 'Tämä on tietokantatiedosto. Viekää luettelo ohjelmastaan muodossa .xlsx tai .csv.',
  program: 'Tämä on ohjelma, ei laskentataulukko.',
  archive: 'Tämä on pakattu tiedosto, jota ei avata tässä. Purkakaa se ja toimittakaa itse luettelo.',
  'zip-contents': 'Zip-tiedostossa ei ole täsmälleen yhtä luetteloa. Purkakaa se ja toimittakaa luettelot yksitellen.',
  'zip-broken': 'Tiedosto on vioittunut tai katkennut. Tallentakaa tai ladatkaa se uudelleen.',
  'zip-bomb': 'Purettuna tiedosto on paljon suurempi kuin luettelo voi olla. Tallentakaa se uudelleen ilman kuvia ja tyhjiä rivejä.',
  xls: 'Tämä on vuotta 2007 vanhempi työkirja (.xls). Avatkaa se, valitkaa Tallenna nimellä ja tallentakaa muodossa .xlsx.',
  xlsb: 'Tämä on binaarinen työkirja (.xlsb). Avatkaa se, valitkaa Tallenna nimellä ja tallentakaa muodossa .xlsx.',
  ods: 'Tämä on OpenDocument-laskentataulukko (.ods). Avatkaa se, valitkaa Tallenna nimellä ja tallentakaa muodossa .xlsx.',
  numbers: 'Tämä on Numbers-taulukko. Valitkaa Arkisto, Vie, Excel ja toimittakaa syntyvä tiedosto.',
  'old-spreadsheet': 'Tämä on vanhanmallinen laskentataulukko. Avatkaa se, valitkaa Tallenna nimellä ja tallentakaa muodossa .xlsx.',
  'xml-workbook': 'Tämä on vuoden 2003 XML-laskentataulukko. Avatkaa se, valitkaa Tallenna nimellä ja tallentakaa muodossa .xlsx.',
  html: 'Tämä on verkkosivu, vaikka nimi sanoisi muuta. Avatkaa se laskentaohjelmassa ja tallentakaa muodossa .xlsx.',
  xml: 'Tämä on XML-tiedosto. Viekää luettelo ohjelmastaan muodossa .xlsx tai .csv.',
  'xml-bomb':
    'Tiedostossa on määrityksiä, joita työkirja ei koskaan tarvitse ja jotka voivat tehdä vahinkoa. Avatkaa se ja tallentakaa uudelleen muodossa .xlsx.',
  'xml-broken': 'Työkirja on vioittunut. Avatkaa se, antakaa laskentaohjelman korjata se ja tallentakaa uudelleen.',
  'workbook-broken': 'Työkirjasta puuttuu osa ({{part}}). Avatkaa se, antakaa laskentaohjelman korjata se ja tallentakaa uudelleen.',
  encrypted: 'Tiedosto on suojattu salasanalla. Tallentakaa se ilman salasanaa ja toimittakaa se.',
  'no-sheets': 'Työkirjassa ei ole taulukkoa, jossa olisi soluja.',
  'no-such-sheet': 'Työkirjassa ei ole taulukkoa "{{sheet}}".',
  'too-many-sheets': 'Työkirjassa on yli {{limit, number}} taulukkoa. Tallentakaa tarvittavat omaksi tiedostokseen.',
  'too-many-columns': 'Rivillä {{row}} on yli {{limit, number}} saraketta. Poistakaa sarakkeet luettelon vierestä.',
  'too-many-strings': 'Työkirjassa on yli {{limit, number}} erilaista tekstiä. Jakakaa se pienempiin tiedostoihin.',
  'cell-too-long':
    'Rivillä {{row}} on solu, jossa on yli {{limit, number}} merkkiä. Lyhentäkää sitä; usein syynä on lainausmerkki, jota ei ole suljettu.',
  'json-broken': 'JSON-tiedoston objektia {{object, number}} ei voi lukea. Viekää se uudelleen.',
  'file-destroyed': 'Tiedosto tuhottiin, kun sen salaisuudet oli lukittu. Korjatkaa rivit täällä tai antakaa toinen tiedosto.',
} satisfies Translation<typeof source>
