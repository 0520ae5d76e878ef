import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** Pay. (pay.nl): test mode is a switch on the order, not another key. */
export default defineProvider({
  key: 'paynl',
  name: 'Pay. (pay.nl)',
  group: 'payments',
  where: [
    'In the dashboard, under Company, Tokens: the columns CODE and TOKEN. The service stands with the sales location.',
    'In het dashboard, onder Bedrijf, Tokens: de kolommen CODE en TOKEN. De dienst staat bij de verkooplocatie.',
    'Hallintapaneelissa kohdassa Company, Tokens: sarakkeet CODE ja TOKEN. Palvelun tunnus on myyntipaikan tiedoissa.',
  ],
  fields: [
    open('tokenCode', {
      sheet: 'extra_id',
      label: ['Token code', 'Tokencode', 'Token-koodi'],
      rules: [form(/^AT-\d{4}-\d{4}$/, 'AT-1234-5678')],
      shapes: ['pay-token-code'],
    }),
    secret('apiToken', {
      sheet: 'secret_key',
      label: ['API token', 'API-token', 'API-token'],
      rules: [form(/^[0-9a-f]{40}$/, '40 × 0–9 a–f', 'warning')],
    }),
    open('serviceId', {
      sheet: 'merchant_id',
      label: ['Service (sales location)', 'Dienst (verkooplocatie)', 'Palvelu (myyntipaikka)'],
      rules: [form(/^SL-\d{4}-\d{4}$/, 'SL-1234-5678')],
      shapes: ['pay-service'],
    }),
  ],
})
