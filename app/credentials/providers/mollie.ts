import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** Mollie: the pattern of its own PHP library; the prefix tells test from live. */
export default defineProvider({
  key: 'mollie',
  name: 'Mollie',
  group: 'payments',
  where: [
    'In the dashboard, under Developers, API access tokens. A key is shown once, when it is made. If our product can connect to Mollie by itself (OAuth), prefer that.',
    'In het dashboard, onder Ontwikkelaars, API-toegangstokens. Een sleutel is één keer te zien, bij het aanmaken. Kan ons product zelf met Mollie koppelen (OAuth), kies dan dat.',
    'Hallintapaneelissa kohdassa Developers, API access tokens. Avain näytetään kerran, luotaessa. Jos tuotteemme osaa yhdistyä Mollieen itse (OAuth), valitkaa se.',
  ],
  fields: [
    secret('apiKey', {
      sheet: 'secret_key',
      label: ['API key', 'API-sleutel', 'API-avain'],
      rules: [form(/^(live|test)_\w{30,}$/, 'live_…')],
      shapes: ['mollie-key'],
    }),
    open('profileId', {
      sheet: 'merchant_id',
      label: ['Website profile', 'Websiteprofiel', 'Verkkosivuprofiili'],
      help: ['Which of your shops the key belongs to.', 'Bij welke van uw winkels de sleutel hoort.', 'Mihin kaupoistanne avain kuuluu.'],
      optional: true,
      rules: [form(/^pfl_[A-Za-z0-9]+$/, 'pfl_…'), form(/^pfl_[A-Za-z0-9]{10}$/, 'pfl_v9hTwCvYqw', 'warning')],
      shapes: ['mollie-profile'],
    }),
  ],
  mode: ({ apiKey }) => (apiKey?.startsWith('test_') ? 'test' : apiKey?.startsWith('live_') ? 'live' : undefined),
})
