import { defineProvider, type Findings, type Mode, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

const MODE = /^[sr]k_(test|live)_|^pk_(test|live)_/
const modeIn = (value: string | undefined): Mode | undefined => {
  const [, secretMode, publicMode] = MODE.exec(value ?? '') ?? []
  return (secretMode ?? publicMode) as Mode | undefined
}

/** Stripe: one mode in all keys; a restricted key is enough for most products. No length is published. */
export default defineProvider({
  key: 'stripe',
  name: 'Stripe',
  group: 'payments',
  where: [
    'In the dashboard, under Developers, API keys (administrator). Prefer a restricted key. Live keys are shown once. The webhook secret stands at its endpoint under Webhooks.',
    'In het dashboard, onder Developers, API keys (beheerder). Kies liever een beperkte sleutel. Livesleutels zijn één keer te zien. Het webhookgeheim staat bij het endpoint onder Webhooks.',
    'Hallintapaneelissa kohdassa Developers, API keys (ylläpitäjä). Valitkaa mieluummin rajattu avain. Tuotantoavaimet näytetään kerran. Webhookin salaisuus on päätepisteen kohdalla Webhooks-sivulla.',
  ],
  fields: [
    secret('secretKey', {
      sheet: 'secret_key',
      label: ['Secret or restricted key', 'Geheime of beperkte sleutel', 'Salainen tai rajattu avain'],
      rules: [form(/^[sr]k_(test|live)_[A-Za-z0-9]{10,}$/, 'rk_live_…')],
      shapes: ['stripe-secret', 'stripe-restricted'],
    }),
    open('publishableKey', {
      sheet: 'extra_id',
      label: ['Publishable key', 'Publiceerbare sleutel', 'Julkinen avain'],
      optional: true,
      rules: [form(/^pk_(test|live)_[A-Za-z0-9]{10,}$/, 'pk_live_…')],
      shapes: ['stripe-publishable'],
    }),
    secret('webhookSecret', {
      sheet: 'second_secret',
      label: ['Signing secret of the webhook', 'Ondertekeningsgeheim van de webhook', 'Webhookin allekirjoitussalaisuus'],
      optional: true,
      rules: [form(/^whsec_[A-Za-z0-9+/=]{10,}$/, 'whsec_…')],
      shapes: ['stripe-webhook'],
    }),
  ],
  mode: ({ secretKey, publishableKey }) => modeIn(secretKey) ?? modeIn(publishableKey),
  together: ({ secretKey, publishableKey }): Findings => {
    const [one, other] = [modeIn(secretKey), modeIn(publishableKey)]
    return one && other && one !== other ? { publishableKey: { code: 'modes-differ', level: 'error' } } : {}
  },
})
