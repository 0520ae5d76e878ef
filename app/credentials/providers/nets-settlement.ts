import { defineProvider, open } from '../provider.ts'
import { digits, form } from '../rules.ts'

/** Card settlement in Finland by Nets (Nexi), also sold by OP: what the payment terminal must carry. Nothing of it is secret. */
export default defineProvider({
  key: 'nets-settlement',
  name: ['Nets card settlement', 'Nets kaartafrekening', 'Nets-korttitilitys'],
  group: 'settlement',
  where: [
    'All three stand in your merchant agreement (kauppiassopimus). A missing or unclear value delays the settlement.',
    'Alle drie staan in uw merchantovereenkomst (kauppiassopimus). Een ontbrekende of onduidelijke waarde vertraagt de afrekening.',
    'Kaikki kolme ovat kauppiassopimuksessanne. Puuttuva tai epäselvä tieto viivästyttää tilitystä.',
  ],
  fields: [
    open('outlet', { label: ['Outlet number', 'Vestigingsnummer bij Nets', 'Liiketunnus'], tidy: 'number', rules: [digits('warning')] }),
    open('categoryCode', {
      label: ['Merchant category code (MCC)', 'Branchecode (MCC)', 'Toimialakoodi (MCC)'],
      help: [
        'Four digits, zeros in front included, such as 0742.',
        'Vier cijfers, met voorloopnullen, zoals 0742.',
        'Neljä numeroa etunollineen, esimerkiksi 0742.',
      ],
      rules: [form(/^\d{4}$/, '0742')],
    }),
    open('outletName', { label: ['Name of the outlet', 'Naam van de vestiging', 'Liikkeen nimi'] }),
  ],
})
