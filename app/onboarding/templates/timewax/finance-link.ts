import { defineItems } from '../../template.ts'

const base = { phase: 'setup', module: 'finance-link' } as const

/** Only where the contract has the link to bookkeeping. */
export const financeLink = defineItems({
  accounts: {
    ...base,
    side: 'customer',
    role: 'key-user',
    title: { en: 'Deliver your chart of accounts', nl: 'Rekeningschema aanleveren', fi: 'Toimittakaa tilikartta' },
    help: {
      en: 'Hours and expenses are booked to these accounts.',
      nl: 'Uren en onkosten worden op deze rekeningen geboekt.',
      fi: 'Tunnit ja kulut kirjataan näille tileille.',
    },
    kind: 'data',
    entity: 'accounts',
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 5 },
    takes: 3,
  },
  'payment-keys': {
    ...base,
    side: 'customer',
    role: 'key-user',
    title: {
      en: 'Add the keys of your payment provider',
      nl: 'Sleutels van uw betaalprovider toevoegen',
      fi: 'Lisätkää maksupalvelun avaimet',
    },
    help: {
      en: 'The keys are sealed the moment you save them. Nobody can read them back in the portal.',
      nl: 'De sleutels worden verzegeld zodra u ze opslaat. Niemand kan ze in het portaal teruglezen.',
      fi: 'Avaimet sinetöidään heti, kun tallennatte ne. Kukaan ei voi lukea niitä portaalista.',
    },
    kind: 'secret',
    providers: ['mollie', 'adyen', 'stripe', 'paytrail', 'visma-pay'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 6 },
  },
  'connect-bookkeeping': {
    ...base,
    side: 'vendor',
    role: 'customer-success-team',
    title: { en: 'Connect your bookkeeping', nl: 'Uw boekhouding koppelen', fi: 'Kirjanpidon yhdistäminen' },
    kind: 'configuration',
    uses: ['accounts', 'payment-keys'],
    after: ['accounts', 'payment-keys'],
    due: { from: 'kick-off', workingDays: 9 },
    takes: 2,
  },
})
