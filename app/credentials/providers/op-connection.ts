import { defineProvider, type Findings, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** OP Web Services: the transfer key comes in two parts, best filled in by two people. */
export default defineProvider({
  key: 'op-connection',
  name: ['OP bank connection', 'Bankkoppeling OP', 'OP:n pankkiyhteys'],
  group: 'bank',
  where: [
    'The user ID and part 1 stand on the agreement, part 2 comes by post or text message. Never send both parts in one message.',
    'Het gebruikers-ID en deel 1 staan op de overeenkomst, deel 2 komt per post of sms. Stuur nooit beide delen in één bericht.',
    'Käyttäjätunnus ja osa 1 ovat sopimuksessa, osa 2 tulee postitse tai tekstiviestillä. Älkää koskaan lähettäkö molempia osia samassa viestissä.',
  ],
  fields: [
    open('userId', {
      label: ['User ID', 'Gebruikers-ID', 'Käyttäjätunnus'],
      tidy: 'number',
      rules: [form(/^\d{10}$/, '1000012345', 'warning')],
    }),
    secret('transferKey1', { label: ['Transfer key, part 1', 'Overdrachtssleutel, deel 1', 'Siirtoavain, osa 1'], tidy: 'inner' }),
    secret('transferKey2', { label: ['Transfer key, part 2', 'Overdrachtssleutel, deel 2', 'Siirtoavain, osa 2'], tidy: 'inner' }),
  ],
  together: ({ transferKey1 = '', transferKey2 = '' }): Findings => {
    if (transferKey1 === '' || transferKey2 === '') return {}
    if (transferKey1 === transferKey2) return { transferKey2: { code: 'same-twice', level: 'error' } }
    const length = transferKey1.length + transferKey2.length
    return length === 16 ? {} : { transferKey2: { code: 'together-length', level: 'warning', params: { length, expected: 16 } } }
  },
})
