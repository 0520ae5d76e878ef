import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** Danske Bank EDI Web Services; the certificates are fetched with a PIN. */
export default defineProvider({
  key: 'danske-connection',
  name: ['Danske Bank connection', 'Bankkoppeling Danske Bank', 'Danske Bankin pankkiyhteys'],
  group: 'bank',
  where: [
    'In the Business Online agreement with the module EDI Web Services. Never give your personal bank codes.',
    'In de Business Online-overeenkomst met de module EDI Web Services. Geef nooit uw persoonlijke bankcodes.',
    'Business Online -sopimuksessa, jossa on EDI Web Services -moduuli. Älkää koskaan antako henkilökohtaisia pankkitunnuksia.',
  ],
  fields: [
    open('customerId', {
      label: ['Customer ID', 'Klant-ID', 'Asiakastunnus'],
      tidy: 'inner',
      rules: [form(/^[0-9A-Z]{6}$/i, '123456', 'warning')],
    }),
    open('userId', { label: ['User authorisation', 'Gebruikersmachtiging', 'Käyttövaltuus'], optional: true }),
    secret('pin', { label: ['PIN', 'Pincode', 'PIN-koodi'], tidy: 'inner' }),
  ],
})
