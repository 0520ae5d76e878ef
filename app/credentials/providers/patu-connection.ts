import { evenBytes } from '../numbers.ts'
import { defineProvider, type Finding, open, secret } from '../provider.ts'
import { form, hex, length } from '../rules.ts'

const parity = (half: string): Finding | null => {
  const [byte] = evenBytes(half)
  return byte === undefined ? null : { code: 'parity', level: 'error', params: { from: byte * 2 - 1, to: byte * 2 } }
}
const half = [hex(), length(16), parity]

/** The older PATU connection of Finnish banks: two halves of 16 hexadecimal digits, every byte with odd parity. */
export default defineProvider({
  key: 'patu-connection',
  name: ['PATU bank connection (older)', 'PATU-bankkoppeling (ouder)', 'PATU-pankkiyhteys (vanhempi)'],
  group: 'bank',
  where: [
    'The two halves come in two letters. They belong to the older PATU connection only, not to Web Services.',
    'De twee helften komen in twee brieven. Ze horen alleen bij de oudere PATU-koppeling, niet bij Web Services.',
    'Avaimen puolikkaat tulevat kahdessa kirjeessä. Ne kuuluvat vain vanhempaan PATU-yhteyteen, eivät Web Services -yhteyteen.',
  ],
  fields: [
    open('userId', { label: ['User ID', 'Gebruikers-ID', 'Käyttäjätunnus'] }),
    secret('half1', {
      label: ['Transfer key, half 1', 'Overdrachtssleutel, helft 1', 'Siirtoavaimen 1. puolikas'],
      tidy: 'number',
      rules: half,
    }),
    secret('half2', {
      label: ['Transfer key, half 2', 'Overdrachtssleutel, helft 2', 'Siirtoavaimen 2. puolikas'],
      tidy: 'number',
      rules: half,
    }),
    open('checkValue', {
      label: ['Check value', 'Controlewaarde', 'Tarkiste'],
      optional: true,
      tidy: 'number',
      rules: [form(/^[0-9a-f]{6}$/i, 'CC76FD')],
    }),
  ],
})
