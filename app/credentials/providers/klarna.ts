import { option } from '#importers/entity.ts'
import { defineProvider, type Findings, open, secret } from '../provider.ts'

/** Klarna: the new form of key says its mode, the old pair of user name and password does not; the region decides the host. */
export default defineProvider({
  key: 'klarna',
  name: 'Klarna',
  group: 'payments',
  where: [
    'In the Merchant portal, under Settings, Klarna API credentials. The password is shown once. Klarna disables a credential that is not used for two months, so make it late.',
    'In de Merchant portal, onder Settings, Klarna API credentials. Het wachtwoord is één keer te zien. Klarna schakelt ongebruikte gegevens na twee maanden uit, maak ze dus laat aan.',
    'Merchant portalissa kohdassa Settings, Klarna API credentials. Salasana näytetään kerran. Klarna poistaa käytöstä tunnuksen, jota ei käytetä kahteen kuukauteen, joten luokaa se myöhään.',
  ],
  environment: 'asked',
  fields: [
    open('region', {
      label: ['Region', 'Regio', 'Alue'],
      options: [
        option('eu', ['Europe', 'Europa', 'Eurooppa']),
        option('na', ['North America', 'Noord-Amerika', 'Pohjois-Amerikka']),
        option('oc', ['Oceania', 'Oceanië', 'Oseania']),
      ],
    }),
    open('username', {
      sheet: 'extra_id',
      label: ['User name (UID)', 'Gebruikersnaam (UID)', 'Käyttäjänimi (UID)'],
      help: [
        'Only with the older pair of user name and password.',
        'Alleen bij het oudere paar van gebruikersnaam en wachtwoord.',
        'Vain vanhemmassa parissa, jossa on käyttäjänimi ja salasana.',
      ],
      optional: true,
    }),
    secret('apiKey', {
      sheet: 'secret_key',
      label: ['API key or password', 'API-sleutel of wachtwoord', 'API-avain tai salasana'],
      shapes: ['klarna-key'],
    }),
    open('merchantId', { sheet: 'merchant_id', label: ['Merchant ID (MID)', 'Merchant-ID (MID)', 'Kauppiastunnus (MID)'], optional: true }),
  ],
  together: ({ apiKey, environment }): Findings => {
    const mode = /^klarna_(live|test)_api_/.exec(apiKey ?? '')?.[1]
    return mode && environment && mode !== environment ? { apiKey: { code: 'environment-differs', level: 'error' } } : {}
  },
})
