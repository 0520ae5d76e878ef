import { defineProvider, open, secret } from '../provider.ts'
import { digits, length } from '../rules.ts'

/** The accounts that Paytrail publishes for testing; there is no other mark of a test credential. */
const TEST_IDS = new Set(['375917', '695861', '695874'])
const TEST_SECRETS = new Set(['SAIPPUAKAUPPIAS', 'MONISAIPPUAKAUPPIAS'])

/** Paytrail Payment API, github.com/paytrail/api-documentation. */
export default defineProvider({
  key: 'paytrail',
  name: 'Paytrail',
  group: 'payments',
  where: [
    'In the merchant panel (merchant.paytrail.com), under Merchant account. Values of the older Paytrail service do not work here: take new ones from the new panel.',
    'In het Merchant Panel (merchant.paytrail.com), onder Merchant account. Gegevens van de oudere Paytrail-dienst werken hier niet: haal nieuwe uit het nieuwe panel.',
    'Kauppiaspaneelissa (merchant.paytrail.com) kohdassa Merchant account. Vanhan Paytrail-palvelun tunnukset eivät toimi tässä: ottakaa uudet uudesta paneelista.',
  ],
  fields: [
    open('merchantId', {
      sheet: 'merchant_id',
      label: ['Merchant ID', 'Merchant ID', 'Kauppiastunnus'],
      tidy: 'number',
      rules: [digits(), length(6, 'warning')],
    }),
    secret('merchantSecret', {
      sheet: 'secret_key',
      label: ['Secret key', 'Geheime sleutel', 'Salainen avain'],
      help: [
        'Stands beside the merchant ID. Older texts call it merchant certificate.',
        'Staat naast het merchant ID. Oudere teksten noemen het merchant certificate.',
        'Kauppiastunnuksen vieressä. Vanhemmissa teksteissä kauppiasvarmenne.',
      ],
    }),
  ],
  mode: ({ merchantId, merchantSecret }) => (TEST_IDS.has(merchantId ?? '') || TEST_SECRETS.has(merchantSecret ?? '') ? 'test' : 'live'),
})
