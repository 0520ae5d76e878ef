import { defineItems } from '../../template.ts'

const vendor = { side: 'vendor', role: 'consultant' } as const
const internal = { ...vendor, visibility: 'internal' } as const

const handOver = {
  state: {
    title: { en: 'Where the customer stands', nl: 'Hoe de klant ervoor staat', fi: 'Asiakkaan tilanne' },
    type: 'long-text',
    required: true,
  },
  agreements: { title: { en: 'What was agreed', nl: 'Wat is afgesproken', fi: 'Mitä on sovittu' }, type: 'long-text', required: true },
  attention: { title: { en: 'What needs attention', nl: 'Wat aandacht vraagt', fi: 'Mikä vaatii huomiota' }, type: 'long-text' },
} as const

export const items = defineItems({
  'training-1': {
    ...vendor,
    phase: 'implementation',
    title: { en: 'Training 1', nl: 'Training 1', fi: 'Koulutus 1' },
    kind: 'session',
    sessions: ['training-1'],
    due: { from: 'start', workingDays: 10 },
    takes: 0,
  },
  'training-2': {
    ...vendor,
    phase: 'implementation',
    title: { en: 'Training 2', nl: 'Training 2', fi: 'Koulutus 2' },
    kind: 'session',
    sessions: ['training-2'],
    after: ['training-1'],
    due: { from: 'start', workingDays: 20 },
    takes: 0,
  },
  'check-in': {
    ...internal,
    phase: 'implementation',
    title: {
      en: 'Check in before the questions session',
      nl: 'Even contact voor de vragensessie',
      fi: 'Yhteydenotto ennen kysymystilaisuutta',
    },
    help: {
      en: 'How does it go, and what cannot wait?',
      nl: 'Hoe gaat het, en wat kan niet wachten?',
      fi: 'Miten sujuu, ja mikä ei voi odottaa?',
    },
    kind: 'meeting',
    channel: 'phone',
    kit: 'customer-contact',
    internalScript: true,
    agenda: [
      {
        title: { en: 'Urgent matters', nl: 'Dringende zaken', fi: 'Kiireelliset asiat' },
        outcome: { en: 'What cannot wait', nl: 'Wat niet kan wachten', fi: 'Mikä ei voi odottaa' },
      },
    ],
    after: ['training-2'],
    due: { between: ['training-2', 'q-and-a'] },
    takes: 0,
  },
  'hand-over-after-implementation': {
    ...internal,
    phase: 'implementation',
    title: { en: 'Hand over after the implementation', nl: 'Overdragen na de implementatie', fi: 'Luovutus käyttöönoton jälkeen' },
    kind: 'hand-over',
    formName: 'CONS > After Implementation',
    form: handOver,
    list: 'hand-over',
    after: ['training-2'],
    due: { from: 'training-2', workingDays: 3 },
  },
  'q-and-a': {
    ...vendor,
    phase: 'implementation',
    title: { en: 'Questions and answers', nl: 'Vragen en antwoorden', fi: 'Kysymyksiä ja vastauksia' },
    kind: 'session',
    sessions: ['q-and-a'],
    after: ['training-2'],
    due: { from: 'start', workingDays: 30 },
    takes: 0,
  },
  'follow-ups': {
    ...internal,
    phase: 'after-care',
    title: { en: 'Follow-up every eight weeks', nl: 'Elke acht weken contact', fi: 'Yhteydenotto kahdeksan viikon välein' },
    help: {
      en: 'Look at the checks before, prepare the topics, write a note after.',
      nl: 'Bekijk vooraf de controles, bereid de onderwerpen voor, schrijf daarna een notitie.',
      fi: 'Katsokaa ensin tarkistukset, valmistelkaa aiheet ja kirjoittakaa lopuksi muistiinpano.',
    },
    kind: 'recurrence',
    recurrence: 'follow-ups',
    due: { afterLast: 'follow-ups', workingDays: 0 },
    takes: 0,
  },
  'hand-over-to-service': {
    ...internal,
    phase: 'after-care',
    title: { en: 'Hand over to the service team', nl: 'Overdragen aan het serviceteam', fi: 'Luovutus palvelutiimille' },
    kind: 'hand-over',
    formName: 'CONS > Service Team',
    form: handOver,
    list: 'hand-over',
    system: 'crm',
    after: ['follow-ups'],
    due: { afterLast: 'follow-ups', workingDays: 2 },
  },
})
