import type source from '../en/questions.ts'
import type { Translation } from '../translation.ts'

export default {
  column: 'Onko sarake “{{header}}” kenttä “{{field}}”?',
  tie: 'Mikä sarake on kenttä “{{field}}”?',
  decimal: 'Mikä merkki on desimaalien edessä sarakkeessa “{{header}}”?',
  date: 'Kumpi on ensin sarakkeen “{{header}}” päiväyksissä: päivä vai kuukausi?',
  values: 'Mitä nämä sarakkeen “{{header}}” arvot tarkoittavat?',

  'no-header': 'Sarakkeiden nimiä sisältävää riviä ei löytynyt. Millä rivillä nimet ovat, vai puuttuvatko ne?',
  header: 'Ovatko sarakkeiden nimet rivillä {{row}}?',
  encoding: 'Mikä näistä näyttää oikealta? Tiedoston kirjaimet voidaan lukea useammalla kuin yhdellä tavalla.',
  delimiter: 'Mikä erottaa sarakkeet toisistaan?',
  numbers: 'Mikä merkki on desimaalien edessä?',
  dates: 'Kumpi on ensin näissä päiväyksissä: päivä vai kuukausi?',
  'several-sheets': 'Useassa taulukossa on tietoja. Mikä niistä on oikea?',
  'several-tables': 'Tiedostossa on useampi kuin yksi luettelo. Millä rivillä tarkoitetut sarakkeiden nimet ovat?',
  'tables-beside': 'Useita luetteloita on vierekkäin. Mikä niistä on oikea?',

  readings: {
    comma: 'Desimaalipilkku',
    point: 'Desimaalipiste',
    dmy: 'Päivä, kuukausi, vuosi',
    mdy: 'Kuukausi, päivä, vuosi',
    ymd: 'Vuosi, kuukausi, päivä',
  },
} satisfies Translation<typeof source>
