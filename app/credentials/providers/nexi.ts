import { defineProvider, open, secret } from '../provider.ts'

const MARK = /^(live|test)-(secret|checkout)-key-/

/** Nexi Checkout, formerly Nets Easy and DIBS. The prefix is optional, so the form asks for the environment. */
export default defineProvider({
  key: 'nexi',
  name: 'Nexi Checkout (Nets Easy)',
  group: 'payments',
  where: [
    'In the Checkout Portal, under Company, Integration. Test and live keys stand side by side. Whoever has the secret key can charge and refund.',
    'In de Checkout Portal, onder Company, Integration. Test- en livesleutels staan naast elkaar. Wie de geheime sleutel heeft, kan afschrijven en terugbetalen.',
    'Checkout Portalissa kohdassa Company, Integration. Testi- ja tuotantoavaimet ovat vierekkäin. Salaisella avaimella voi veloittaa ja palauttaa maksuja.',
  ],
  environment: 'asked',
  fields: [
    secret('secretKey', {
      sheet: 'secret_key',
      label: ['Secret API key', 'Geheime API-sleutel', 'Salainen API-avain'],
      shapes: ['nexi-secret'],
    }),
    open('checkoutKey', {
      sheet: 'extra_id',
      label: ['Checkout key', 'Checkout-sleutel', 'Checkout-avain'],
      help: ['The public one of the pair.', 'De openbare van het paar.', 'Parin julkinen avain.'],
      optional: true,
      shapes: ['nexi-checkout'],
    }),
  ],
  together: (values) => {
    const marks = ['secretKey', 'checkoutKey'].flatMap((key) => {
      const mode = MARK.exec(values[key] ?? '')?.[1]
      return mode && values.environment && mode !== values.environment
        ? [[key, { code: 'environment-differs', level: 'error' as const }] as const]
        : []
    })
    return Object.fromEntries(marks)
  },
})
