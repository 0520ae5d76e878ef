import { defineProvider, open, secret } from '../provider.ts'
import { form, hex, length, start } from '../rules.ts'

/** Adyen. The HMAC key is decoded as hexadecimal by Adyen's own libraries, so its form is certain; the API key's is not. */
export default defineProvider({
  key: 'adyen',
  name: 'Adyen',
  group: 'payments',
  where: [
    'In the Customer Area, under Developers, API credentials. Give the credential few roles. API key and HMAC key are shown once.',
    'In de Customer Area, onder Developers, API credentials. Geef de credential weinig rollen. API-sleutel en HMAC-sleutel zijn één keer te zien.',
    'Customer Areassa kohdassa Developers, API credentials. Antakaa vain tarvittavat roolit. API-avain ja HMAC-avain näytetään kerran.',
  ],
  environment: 'asked',
  fields: [
    secret('apiKey', {
      sheet: 'secret_key',
      label: ['API key', 'API-sleutel', 'API-avain'],
      help: ['Use the copy button beside it.', 'Gebruik de kopieerknop ernaast.', 'Käyttäkää sen vieressä olevaa kopiointipainiketta.'],
      rules: [start('AQE', 'warning')],
    }),
    open('merchantAccount', { sheet: 'merchant_id', label: ['Merchant account', 'Merchantaccount', 'Kauppiastili'] }),
    open('username', {
      label: ['API credential (user name)', 'API-credential (gebruikersnaam)', 'API-tunniste (käyttäjänimi)'],
      optional: true,
      rules: [form(/^ws_\w+@Company\..+$/i, 'ws_123456@Company.YourCompany', 'warning')],
      shapes: ['adyen-user', 'e-mail'],
    }),
    open('clientKey', {
      sheet: 'extra_id',
      label: ['Client key (public)', 'Client key (openbaar)', 'Client key (julkinen)'],
      optional: true,
      rules: [form(/^(test|live)_/, 'live_…', 'warning')],
      shapes: ['mollie-key'],
    }),
    secret('hmacKey', {
      sheet: 'second_secret',
      label: ['HMAC key of the webhook', 'HMAC-sleutel van de webhook', 'Webhookin HMAC-avain'],
      optional: true,
      rules: [hex(), length(64)],
    }),
    open('liveUrlPrefix', {
      label: ['Prefix of the live addresses', 'Voorvoegsel van de live-adressen', 'Tuotanto-osoitteiden etuliite'],
      help: ['Under Developers, API URLs.', 'Onder Developers, API URLs.', 'Kohdassa Developers, API URLs.'],
      optional: true,
    }),
  ],
})
