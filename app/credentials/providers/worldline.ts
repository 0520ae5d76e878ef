import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** Worldline Direct: one pair of key id and secret per PSPID and environment. */
export default defineProvider({
  key: 'worldline',
  name: 'Worldline Direct',
  group: 'payments',
  where: [
    'In the Merchant Portal, on the developer page with API keys.',
    'In de Merchant Portal, op de ontwikkelaarspagina met API-sleutels.',
    'Merchant Portalin kehittäjäsivulla, jossa API-avaimet ovat.',
  ],
  environment: 'asked',
  fields: [
    open('pspid', { sheet: 'merchant_id', label: 'PSPID' }),
    open('apiKey', {
      sheet: 'extra_id',
      label: ['API key (its id)', 'API-sleutel (het id)', 'API-avain (tunniste)'],
      rules: [form(/^[0-9a-f]{16}$/i, '5e45c937b9db33ae', 'warning')],
    }),
    secret('apiSecret', { sheet: 'secret_key', label: ['API secret', 'API-geheim', 'API-salaisuus'] }),
    open('webhookKeyId', { label: ['Webhook key id', 'Webhook-sleutel-id', 'Webhook-avaimen tunniste'], optional: true }),
    secret('webhookSecret', { sheet: 'second_secret', label: ['Webhook secret', 'Webhookgeheim', 'Webhook-salaisuus'], optional: true }),
  ],
})
