import { defineItems } from '../../template.ts'

const vendor = { side: 'vendor', role: 'support', takes: 0 } as const

/** The day on site, now or later; the calls until it is scheduled; the large partners' last session. */
export const weeksSixToEight = defineItems({
  'on-site-training': {
    ...vendor,
    phase: 'week-6',
    label: '6.1',
    touchpoint: true,
    title: { en: 'Project training at your place', nl: 'Projecttraining bij u op locatie', fi: 'Hankekoulutus teidän luonanne' },
    help: {
      en: 'About one day, or two shorter ones. We build your own project with you.',
      nl: 'Ongeveer één dag, of twee kortere. We bouwen uw eigen project samen met u.',
      fi: 'Noin päivä tai kaksi lyhyempää. Rakennamme oman hankkeenne yhdessä.',
    },
    kind: 'session',
    sessions: ['on-site-training'],
    after: ['plan-on-site'],
    due: { week: 6, weekday: 3 },
  },
  'schedule-on-site': {
    ...vendor,
    phase: 'deferred',
    visibility: 'internal',
    label: 'A2.1',
    title: {
      en: 'Call to schedule the day on site',
      nl: 'Bellen om de dag op locatie te plannen',
      fi: 'Soitto paikan päällä pidettävän päivän sopimiseksi',
    },
    help: {
      en: 'Every two weeks until there is a date; then the calls stop by themselves.',
      nl: 'Elke twee weken tot er een datum is; daarna stoppen de telefoontjes vanzelf.',
      fi: 'Kahden viikon välein, kunnes päivä on sovittu; sitten soitot loppuvat itsestään.',
    },
    kind: 'recurrence',
    recurrence: 'deferred-calls',
    when: { branch: 'week-6', is: 'deferred' },
    after: ['first-call'],
    due: { afterLast: 'deferred-calls', workingDays: 0 },
  },
  'change-cadence': {
    ...vendor,
    phase: 'deferred',
    visibility: 'internal',
    label: 'A2.2',
    title: { en: 'Change how often we call', nl: 'Aanpassen hoe vaak we bellen', fi: 'Soittojen tihentäminen tai harventaminen' },
    kind: 'choice',
    options: {
      weekly: { en: 'Every week', nl: 'Elke week', fi: 'Joka viikko' },
      fortnightly: { en: 'Every two weeks', nl: 'Elke twee weken', fi: 'Kahden viikon välein' },
      monthly: { en: 'Every four weeks', nl: 'Elke vier weken', fi: 'Neljän viikon välein' },
    },
    optional: true,
    when: { branch: 'week-6', is: 'deferred' },
    after: ['first-call'],
    due: { week: 6, weekday: 3 },
  },
  'large-deployments': {
    ...vendor,
    phase: 'week-8',
    label: '8.1',
    title: { en: 'Session 3: large deployments', nl: 'Sessie 3: grote projecten', fi: 'Tapaaminen 3: suuret toteutukset' },
    kind: 'session',
    sessions: ['large-deployments'],
    when: { segment: ['large'] },
    after: ['technical-2'],
    due: { week: 8, weekday: 3 },
  },
})
