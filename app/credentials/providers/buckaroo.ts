import { defineProvider, type Findings, open, secret } from '../provider.ts'

/** Buckaroo: the same keys for test and live, only the host differs. No form is published. */
export default defineProvider({
  key: 'buckaroo',
  name: 'Buckaroo',
  group: 'payments',
  where: [
    'In the Buckaroo Plaza: the website key stands with the website, the secret key under Configuration, Security.',
    'In de Buckaroo Plaza: de websitesleutel staat bij de website, de geheime sleutel onder Configuratie, Beveiliging.',
    'Buckaroo Plazassa: verkkosivun avain on verkkosivun tiedoissa, salainen avain kohdassa Configuration, Security.',
  ],
  fields: [
    open('websiteKey', { sheet: 'merchant_id', label: ['Website key', 'Websitesleutel', 'Verkkosivun avain'] }),
    secret('secretKey', { sheet: 'secret_key', label: ['Secret key', 'Geheime sleutel', 'Salainen avain'] }),
  ],
  together: ({ websiteKey, secretKey }): Findings =>
    websiteKey && websiteKey === secretKey ? { secretKey: { code: 'same-twice', level: 'error' } } : {},
})
