import { defineProvider, open } from '../provider.ts'
import { form } from '../rules.ts'

/** Terminal settlement by Bambora, Worldline or Verifone: no form of the merchant number is published, so none is checked. */
export default defineProvider({
  key: 'card-settlement',
  name: [
    'Bambora, Worldline or Verifone card settlement',
    'Kaartafrekening Bambora, Worldline of Verifone',
    'Bambora-, Worldline- tai Verifone-korttitilitys',
  ],
  group: 'settlement',
  where: [
    'In the card settlement agreement of your acquirer (korttitilityssopimus).',
    'In de kaartovereenkomst met uw acquirer (korttitilityssopimus).',
    'Tilittäjän korttitilityssopimuksessa.',
  ],
  fields: [
    open('merchantNumber', { label: ['Merchant number', 'Merchantnummer', 'Kauppiasnumero'] }),
    open('categoryCode', {
      label: ['Merchant category code (MCC)', 'Branchecode (MCC)', 'Toimialakoodi (MCC)'],
      help: [
        'Four digits, zeros in front included, such as 0742.',
        'Vier cijfers, met voorloopnullen, zoals 0742.',
        'Neljä numeroa etunollineen, esimerkiksi 0742.',
      ],
      rules: [form(/^\d{4}$/, '0742')],
    }),
    open('terminalId', { label: ['Terminal ID', 'Terminal-ID', 'Päätetunnus'], optional: true }),
  ],
})
