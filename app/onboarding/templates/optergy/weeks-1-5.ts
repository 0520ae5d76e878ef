import { defineItems } from '../../template.ts'

const internal = { side: 'vendor', role: 'support', visibility: 'internal', takes: 0 } as const
const shared = { side: 'vendor', role: 'support', visibility: 'customer', takes: 0 } as const
const mails = {
  side: 'automatic',
  role: 'marketing',
  visibility: 'internal',
  takes: 0,
  kind: 'sequence',
  sequence: 'welcome-mails',
  title: {
    en: 'Mails on Monday, Wednesday and Friday',
    nl: 'Mails op maandag, woensdag en vrijdag',
    fi: 'Viestit maanantaina, keskiviikkona ja perjantaina',
  },
} as const
const lessonPlan = {
  ...internal,
  kind: 'lesson-plan',
  help: {
    en: 'Does a lesson plan suit? Take it. Else make a simple new one.',
    nl: 'Past een bestaand lesplan? Neem dat. Maak anders een eenvoudig nieuw plan.',
    fi: 'Sopiiko jokin koulutusrunko? Ottakaa se. Muuten tehkää uusi, yksinkertainen.',
  },
} as const

/** From the first mail to the preparation of the day on site. */
export const weeksOneToFive = defineItems({
  'mails-1': { ...mails, phase: 'week-1', label: '1.1', week: 1, after: ['mailer'], due: { week: 1, weekday: 5 } },
  'mails-2': { ...mails, phase: 'week-2', label: '2.1', week: 2, after: ['mails-1'], due: { week: 2, weekday: 5 } },
  'first-call': {
    ...shared,
    phase: 'week-2',
    label: '2.2',
    title: { en: 'First phone call', nl: 'Eerste telefoongesprek', fi: 'Ensimmäinen puhelu' },
    kind: 'meeting',
    channel: 'phone',
    internalScript: true,
    decides: 'week-6',
    agenda: [
      {
        title: { en: 'Introduce who leads the onboarding', nl: 'Voorstellen wie de onboarding leidt', fi: 'Käyttöönoton vetäjän esittely' },
        outcome: { en: 'Lead', nl: 'Leider', fi: 'Vetäjä' },
      },
      {
        title: { en: 'Agree a video call for week 3', nl: 'Videogesprek voor week 3 afspreken', fi: 'Videopuhelun sopiminen viikolle 3' },
        outcome: { en: 'Day and time', nl: 'Dag en tijd', fi: 'Päivä ja aika' },
      },
      { title: { en: 'How the onboarding goes', nl: 'Hoe de onboarding verloopt', fi: 'Käyttöönoton kulku' } },
      {
        title: { en: 'Is there a real project for week 6?', nl: 'Is er een echt project voor week 6?', fi: 'Onko oikea hanke viikolle 6?' },
        outcome: { en: 'Week 6 now or later', nl: 'Week 6 nu of later', fi: 'Viikko 6 nyt vai myöhemmin' },
      },
    ],
    outcomes: {
      lead: { title: { en: 'Who leads', nl: 'Wie leidt', fi: 'Vetäjä' }, type: 'text', required: true },
      'video-call': {
        title: { en: 'Day of the video call', nl: 'Dag van het videogesprek', fi: 'Videopuhelun päivä' },
        type: 'date',
        required: true,
      },
      'viable-project': {
        title: {
          en: 'A real project is ready by week 6',
          nl: 'Een echt project is klaar in week 6',
          fi: 'Oikea hanke on valmis viikolla 6',
        },
        type: 'yes-no',
        required: true,
      },
    },
    after: ['sales-to-support', 'crm-opportunity'],
    due: { week: 2, weekday: 2 },
  },
  'mails-3': { ...mails, phase: 'week-3', label: '3.1', week: 3, after: ['mails-2'], due: { week: 3, weekday: 5 } },
  'video-call': {
    ...shared,
    phase: 'week-3',
    label: '3.2',
    touchpoint: true,
    title: {
      en: 'Video call: your work and your next steps',
      nl: 'Videogesprek: uw werk en uw volgende stappen',
      fi: 'Videopuhelu: työnne ja seuraavat askeleet',
    },
    kind: 'meeting',
    channel: 'video',
    minutes: 45,
    internalScript: true,
    agenda: [
      {
        title: { en: 'What they do', nl: 'Wat ze doen', fi: 'Mitä he tekevät' },
        outcome: { en: 'Kind of work', nl: 'Soort werk', fi: 'Työn laatu' },
      },
      {
        title: { en: 'Experience so far', nl: 'Ervaring tot nu toe', fi: 'Aiempi kokemus' },
        outcome: { en: 'Level', nl: 'Niveau', fi: 'Taso' },
      },
      { title: { en: 'Next steps', nl: 'Volgende stappen', fi: 'Seuraavat askeleet' } },
      {
        title: { en: 'Training they need', nl: 'Benodigde training', fi: 'Tarvittava koulutus' },
        outcome: { en: 'Training plan', nl: 'Trainingsplan', fi: 'Koulutussuunnitelma' },
      },
      {
        title: { en: 'Book the technical session', nl: 'De technische sessie boeken', fi: 'Teknisen tapaamisen varaaminen' },
        outcome: { en: 'Day and time', nl: 'Dag en tijd', fi: 'Päivä ja aika' },
      },
    ],
    outcomes: {
      work: { title: { en: 'Kind of work', nl: 'Soort werk', fi: 'Työn laatu' }, type: 'long-text', required: true },
      experience: {
        title: { en: 'Experience', nl: 'Ervaring', fi: 'Kokemus' },
        type: 'choice',
        options: {
          none: { en: 'None', nl: 'Geen', fi: 'Ei lainkaan' },
          some: { en: 'Some', nl: 'Enige', fi: 'Jonkin verran' },
          much: { en: 'Much', nl: 'Veel', fi: 'Paljon' },
        },
        required: true,
      },
      training: { title: { en: 'Training', nl: 'Training', fi: 'Koulutus' }, type: 'long-text', required: true },
      'technical-session': {
        title: { en: 'Day of the technical session', nl: 'Dag van de technische sessie', fi: 'Teknisen tapaamisen päivä' },
        type: 'date',
        required: true,
      },
    },
    after: ['first-call'],
    due: { week: 3, weekday: 3 },
  },
  'plan-technical-1': {
    ...lessonPlan,
    phase: 'week-3',
    label: '3.2',
    title: { en: 'Plan technical session 1', nl: 'Technische sessie 1 voorbereiden', fi: 'Teknisen tapaamisen 1 valmistelu' },
    session: 'technical-1',
    after: ['video-call'],
    due: { week: 3, weekday: 5 },
  },
  'mails-4': { ...mails, phase: 'week-4', label: '4.1', week: 4, after: ['mails-3'], due: { week: 4, weekday: 5 } },
  'technical-1': {
    ...shared,
    phase: 'week-4',
    label: '4.2',
    touchpoint: true,
    title: { en: 'Technical session 1', nl: 'Technische sessie 1', fi: 'Tekninen tapaaminen 1' },
    kind: 'session',
    sessions: ['technical-1'],
    after: ['plan-technical-1'],
    due: { week: 4, weekday: 3 },
  },
  'plan-technical-2': {
    ...lessonPlan,
    phase: 'week-4',
    label: '4.3',
    title: { en: 'Plan technical session 2', nl: 'Technische sessie 2 voorbereiden', fi: 'Teknisen tapaamisen 2 valmistelu' },
    session: 'technical-2',
    after: ['technical-1'],
    due: { week: 4, weekday: 5 },
  },
  'mails-5': { ...mails, phase: 'week-5', label: '5.1', week: 5, after: ['mails-4'], due: { week: 5, weekday: 5 } },
  'technical-2': {
    ...shared,
    phase: 'week-5',
    label: '5.2',
    touchpoint: true,
    title: { en: 'Technical session 2', nl: 'Technische sessie 2', fi: 'Tekninen tapaaminen 2' },
    kind: 'session',
    sessions: ['technical-2'],
    after: ['plan-technical-2'],
    due: { week: 5, weekday: 3 },
  },
  'plan-on-site': {
    ...internal,
    phase: 'week-5',
    label: '5.3',
    title: { en: 'Plan the day on site', nl: 'De dag op locatie voorbereiden', fi: 'Paikan päällä pidettävän päivän valmistelu' },
    kind: 'form',
    fields: {
      project: {
        title: { en: 'The partner’s project', nl: 'Het project van de partner', fi: 'Kumppanin hanke' },
        type: 'long-text',
        required: true,
      },
      requirements: {
        title: { en: 'What it has to do', nl: 'Wat het moet kunnen', fi: 'Mitä sen on tehtävä' },
        type: 'long-text',
        required: true,
      },
      place: { title: { en: 'Where', nl: 'Waar', fi: 'Missä' }, type: 'text', required: true },
    },
    after: ['technical-2'],
    due: { week: 5, weekday: 5 },
  },
})
