import { defineProvider, type Findings, secret } from '../provider.ts'

/** Visma Pay; names as in its panel. No form is published, so none is checked. */
export default defineProvider({
  key: 'visma-pay',
  name: 'Visma Pay',
  group: 'payments',
  where: [
    'In the Visma Pay panel, under Sub-merchants (Alikauppiaat). Both keys belong to the same sub-merchant.',
    'In het Visma Pay-paneel, onder Sub-merchants (Alikauppiaat). Beide sleutels horen bij dezelfde sub-merchant.',
    'Visma Payn paneelissa kohdassa Alikauppiaat. Molemmat avaimet kuuluvat samalle alikauppiaalle.',
  ],
  environment: 'asked',
  fields: [
    secret('apiKey', {
      sheet: 'secret_key',
      label: ['API key', 'API-sleutel', 'Yksityinen rajapinta-avain'],
      help: [
        'In the panel: "Yksityinen rajapinta-avain", with "rajapinta".',
        'In het paneel: "Yksityinen rajapinta-avain", met "rajapinta".',
        'Paneelissa ”Yksityinen rajapinta-avain”, ei salausavain.',
      ],
    }),
    secret('privateKey', {
      sheet: 'second_secret',
      label: ['Private key', 'Privésleutel', 'Yksityinen salausavain'],
      help: [
        'In the panel: "Yksityinen salausavain", with "salaus".',
        'In het paneel: "Yksityinen salausavain", met "salaus".',
        'Paneelissa ”Yksityinen salausavain”, ei rajapinta-avain.',
      ],
    }),
  ],
  together: ({ apiKey, privateKey }): Findings =>
    apiKey && apiKey === privateKey ? { privateKey: { code: 'same-twice', level: 'error' } } : {},
})
