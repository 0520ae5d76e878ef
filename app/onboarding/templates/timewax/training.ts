import type { Topic } from '../../template/kinds.ts'
import { defineItems } from '../../template.ts'

const vendor = { phase: 'training', module: 'training', side: 'vendor', role: 'customer-success-manager' } as const

const setUp: Topic = { title: { en: 'Basic set-up', nl: 'Basisinrichting', fi: 'Perusasetukset' } }
const planning: Topic = { title: { en: 'Planning', nl: 'Plannen', fi: 'Suunnittelu' } }
const hours: Topic = { title: { en: 'Time registration', nl: 'Tijdschrijven', fi: 'Tuntikirjaus' } }
const reports: Topic = { title: { en: 'Reports', nl: 'Rapporten', fi: 'Raportit' } }

const online = { purpose: 'training', channel: 'online', environment: 'customer', recorded: true, repeatable: true } as const

const numbered = (n: number) => ({ en: `Training ${n}`, nl: `Training ${n}`, fi: `Koulutus ${n}` })

function session(n: number, edition: 'kickstarter' | 'professional' | 'enterprise', minutes: number, agenda: readonly Topic[]) {
  return { ...online, title: numbered(n), minutes, agenda, when: { edition: [edition] } } as const
}

/** The hours follow the edition; how many sessions they are split into is our proposal and may be changed per customer. */
export const sessions = {
  'kickstarter-1': session(1, 'kickstarter', 75, [setUp, planning]),
  'kickstarter-2': session(2, 'kickstarter', 75, [hours, reports]),
  'professional-1': session(1, 'professional', 60, [setUp]),
  'professional-2': session(2, 'professional', 60, [planning]),
  'professional-3': session(3, 'professional', 60, [hours]),
  'professional-4': session(4, 'professional', 60, [reports]),
  'enterprise-1': session(1, 'enterprise', 90, [setUp]),
  'enterprise-2': session(2, 'enterprise', 90, [planning]),
  'enterprise-3': session(3, 'enterprise', 90, [hours]),
  'enterprise-4': session(4, 'enterprise', 90, [reports]),
  'questions-and-answers': {
    title: { en: 'Questions and answers', nl: 'Vragen en antwoorden', fi: 'Kysymyksiä ja vastauksia' },
    purpose: 'questions',
    minutes: 45,
    channel: 'online',
    repeatable: true,
  },
} as const

/** Phase 2: the key-users learn it in their own environment, well enough to teach it. */
export const training = defineItems({
  'training-1': {
    ...vendor,
    title: numbered(1),
    kind: 'session',
    sessions: ['kickstarter-1', 'professional-1', 'enterprise-1'],
    after: ['key-users', 'accept-set-up'],
    due: { from: 'kick-off', workingDays: 12 },
  },
  'training-2': {
    ...vendor,
    title: numbered(2),
    kind: 'session',
    sessions: ['kickstarter-2', 'professional-2', 'enterprise-2'],
    after: ['training-1'],
    due: { from: 'kick-off', workingDays: 14 },
  },
  'training-3': {
    ...vendor,
    title: numbered(3),
    kind: 'session',
    sessions: ['professional-3', 'enterprise-3'],
    after: ['training-2'],
    due: { from: 'kick-off', workingDays: 16 },
  },
  'training-4': {
    ...vendor,
    title: numbered(4),
    kind: 'session',
    sessions: ['professional-4', 'enterprise-4'],
    after: ['training-3'],
    due: { from: 'kick-off', workingDays: 18 },
  },
  adjustments: {
    ...vendor,
    title: {
      en: 'Adjust the set-up after training',
      nl: 'De inrichting bijstellen na de training',
      fi: 'Asetusten tarkentaminen koulutuksen jälkeen',
    },
    help: {
      en: 'What came up in the sessions and what we agreed about it.',
      nl: 'Wat in de sessies naar voren kwam en wat we daarover afspraken.',
      fi: 'Mitä koulutuksissa tuli esiin ja mitä siitä sovittiin.',
    },
    kind: 'configuration',
    after: ['training-2'],
    due: { from: 'kick-off', workingDays: 19 },
  },
  'learning-goals': {
    phase: 'training',
    module: 'training',
    side: 'customer',
    role: 'key-user',
    helpers: ['customer-success-manager'],
    title: {
      en: 'Confirm what each key-user has learned',
      nl: 'Bevestigen wat elke key-user heeft geleerd',
      fi: 'Vahvistakaa, mitä kukin pääkäyttäjä on oppinut',
    },
    kind: 'goals',
    goals: {
      process: { en: 'Understands the process in Timewax', nl: 'Begrijpt het proces in Timewax', fi: 'Ymmärtää prosessin Timewaxissa' },
      'master-data': { en: 'Manages the master data', nl: 'Beheert de stamgegevens', fi: 'Hallitsee perustietoja' },
      applications: {
        en: 'Masters the applications at a basic level',
        nl: 'Beheerst de basis van de toepassingen',
        fi: 'Osaa sovellusten perusteet',
      },
      reports: { en: 'Runs reports', nl: 'Maakt rapporten', fi: 'Ajaa raportteja' },
      'teach-others': { en: 'Passes the knowledge on to others', nl: 'Draagt de kennis over aan anderen', fi: 'Opettaa muita' },
    },
    after: ['training-1', 'training-2', 'training-3', 'training-4'],
    due: { from: 'kick-off', workingDays: 20 },
  },
})
