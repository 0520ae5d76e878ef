import { defineProvider, open, secret } from '../provider.ts'
import { digits } from '../rules.ts'

/** Svea Checkout. */
export default defineProvider({
  key: 'svea',
  name: 'Svea Checkout',
  group: 'payments',
  where: [
    'Svea gives both when the agreement begins; ask Svea for them if they are lost.',
    'Svea geeft beide bij het begin van de overeenkomst; vraag ze bij Svea op als ze weg zijn.',
    'Svea antaa molemmat sopimuksen alkaessa; pyytäkää ne Svealta, jos ne ovat kadonneet.',
  ],
  environment: 'asked',
  fields: [
    open('merchantId', {
      sheet: 'merchant_id',
      label: ['Checkout merchant ID', 'Checkout merchant-ID', 'Checkout-kauppiastunnus'],
      tidy: 'number',
      rules: [digits()],
    }),
    secret('secret', { sheet: 'secret_key', label: ['Checkout secret', 'Checkout-geheim', 'Checkout-salaisuus'] }),
  ],
})
