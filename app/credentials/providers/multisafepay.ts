import { defineProvider, open, secret } from '../provider.ts'
import { digits, length } from '../rules.ts'

/** MultiSafepay: test and live are separate accounts and keys carry no mark. The old security code is not asked for. */
export default defineProvider({
  key: 'multisafepay',
  name: 'MultiSafepay',
  group: 'payments',
  where: [
    'In the dashboard, under Integrations, Sites: the API key of the one site. The account ID stands at the top right.',
    'In het dashboard, onder Integraties, Sites: de API-sleutel van de ene site. Het account-ID staat rechtsboven.',
    'Hallintapaneelissa kohdassa Integrations, Sites: sivuston API-avain. Tilin tunnus on oikeassa yläkulmassa.',
  ],
  environment: 'asked',
  fields: [
    secret('apiKey', {
      sheet: 'secret_key',
      label: ['API key of the site', 'API-sleutel van de site', 'Sivuston API-avain'],
      rules: [length(40, 'warning')],
    }),
    open('accountId', {
      sheet: 'merchant_id',
      label: ['Account ID', 'Account-ID', 'Tilin tunnus'],
      optional: true,
      rules: [digits('warning')],
    }),
    open('siteId', { sheet: 'extra_id', label: ['Site ID', 'Site-ID', 'Sivuston tunnus'], optional: true, rules: [digits('warning')] }),
  ],
})
