import type { PlanChoices } from '#app/onboarding/conditions.ts'

/** A list that a customer of the demo has handed in, and how far it has come. */
export type DemoDelivery = { entity: string; list: string; by: string; upTo: 'staged' | 'submitted' | 'released'; daysAgo: number }

export type DemoCustomer = {
  code: string
  name: string
  country: string
  timeZone: string
  choices: PlanChoices
  /** When it began. */
  daysAgo: number
  /** Items that should be done by now and are not: what the demo is late with. */
  late: string[]
  deliveries: DemoDelivery[]
}

export type DemoVendor = { key: string; name: string; country: string; timeZone: string; customers: DemoCustomer[] }

const nl = { country: 'NL', timeZone: 'Europe/Amsterdam' }
const fi = { country: 'FI', timeZone: 'Europe/Helsinki' }

/** One running onboarding and more for every way of onboarding, each at another point of its life. All names are invented. */
export const demoVendors: DemoVendor[] = [
  {
    key: 'timewax',
    name: 'Timewax',
    ...nl,
    customers: [
      {
        code: 'bakkerij-voorbeeld',
        name: 'Bakkerij Voorbeeld BV',
        ...nl,
        choices: { edition: 'professional', modules: ['finance-link'] },
        daysAgo: 20,
        late: ['advice-views'],
        deliveries: [
          { entity: 'resources', list: 'medewerkers.csv', by: 'karin@bakkerij-voorbeeld.example', upTo: 'released', daysAgo: 13 },
          { entity: 'customers', list: 'klanten.csv', by: 'karin@bakkerij-voorbeeld.example', upTo: 'staged', daysAgo: 4 },
          { entity: 'projects', list: 'projecten.csv', by: 'karin@bakkerij-voorbeeld.example', upTo: 'submitted', daysAgo: 3 },
        ],
      },
      {
        code: 'proef-fietsen',
        name: 'Proef Fietsen BV',
        ...nl,
        choices: { edition: 'kickstarter' },
        daysAgo: 34,
        late: [],
        deliveries: [
          { entity: 'resources', list: 'monteurs.csv', by: 'joris@proef-fietsen.example', upTo: 'released', daysAgo: 31 },
          { entity: 'customers', list: 'fietsklanten.csv', by: 'joris@proef-fietsen.example', upTo: 'released', daysAgo: 30 },
          { entity: 'projects', list: 'werkorders.csv', by: 'joris@proef-fietsen.example', upTo: 'released', daysAgo: 28 },
        ],
      },
      {
        code: 'sample-optics',
        name: 'Sample Optics Ltd',
        country: 'IE',
        timeZone: 'Europe/Dublin',
        choices: { edition: 'enterprise' },
        daysAgo: 4,
        late: [],
        deliveries: [],
      },
    ],
  },
  {
    key: 'wisenetwork',
    name: 'WiseNetwork',
    ...fi,
    customers: [
      {
        code: 'esimerkkileipomo',
        name: 'Esimerkkileipomo Oy',
        ...fi,
        choices: {},
        daysAgo: 16,
        late: [],
        deliveries: [{ entity: 'customers', list: 'asiakkaat.csv', by: 'aino@esimerkkileipomo.example', upTo: 'staged', daysAgo: 2 }],
      },
    ],
  },
  {
    key: 'optergy',
    name: 'Optergy',
    country: 'AU',
    timeZone: 'Australia/Sydney',
    customers: [
      {
        code: 'demo-towers',
        name: 'Demo Towers Pty Ltd',
        country: 'AU',
        timeZone: 'Australia/Sydney',
        choices: { segment: 'large' },
        daysAgo: 30,
        late: [],
        deliveries: [],
      },
    ],
  },
  {
    key: 'otys',
    name: 'OTYS',
    ...nl,
    customers: [{ code: 'model-werving', name: 'Model Werving BV', ...nl, choices: {}, daysAgo: 60, late: [], deliveries: [] }],
  },
  {
    key: 'easyparty',
    name: 'EasyParty',
    ...nl,
    customers: [{ code: 'feesthuis-staal', name: 'Feesthuis Staal', ...nl, choices: {}, daysAgo: 6, late: [], deliveries: [] }],
  },
]
