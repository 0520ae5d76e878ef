import { defineProvider, open, secret } from '../provider.ts'
import { start } from '../rules.ts'

/** Bambora Online Checkout (Worldline), as its own shop modules use it. */
export default defineProvider({
  key: 'bambora',
  name: 'Bambora Online Checkout',
  group: 'payments',
  where: [
    'In the Bambora back office, under Settings. Make one set for this system only, so that it can be revoked alone.',
    'In de backoffice van Bambora, onder Settings. Maak een set alleen voor dit systeem, dan kunt u die apart intrekken.',
    'Bamboran hallintapalvelussa kohdassa Settings. Luokaa oma sarja vain tälle järjestelmälle, jotta sen voi perua erikseen.',
  ],
  environment: 'asked',
  fields: [
    open('merchantNumber', {
      sheet: 'merchant_id',
      label: ['Merchant number', 'Merchantnummer', 'Kauppiasnumero'],
      rules: [start('P', 'warning')],
    }),
    secret('accessToken', { sheet: 'secret_key', label: ['Access token', 'Access token', 'Access token'] }),
    secret('secretToken', { sheet: 'second_secret', label: ['Secret token', 'Secret token', 'Secret token'] }),
    secret('md5Key', {
      label: ['MD5 key', 'MD5-sleutel', 'MD5-avain'],
      optional: true,
      help: ['Signs what Bambora reports back.', 'Ondertekent wat Bambora terugmeldt.', 'Allekirjoittaa Bamboran paluuviestit.'],
    }),
  ],
})
