import { defineItems } from '../../template.ts'

const customer = { phase: 'adoption', module: 'going-live', side: 'customer', role: 'key-user' } as const
const vendor = { phase: 'adoption', module: 'going-live', side: 'vendor', role: 'customer-success-manager' } as const

/** Phase 3: the key-users lead, the vendor answers. It has no end date. */
export const adoption = defineItems({
  'go-live': {
    ...customer,
    title: {
      en: 'Go live: book the first real hours',
      nl: 'Livegang: de eerste echte uren schrijven',
      fi: 'Käyttöönotto: kirjatkaa ensimmäiset oikeat tunnit',
    },
    kind: 'milestone',
    after: ['learning-goals', 'adjustments', 'connect-bookkeeping'],
    due: { from: 'kick-off', workingDays: 20 },
    takes: 0,
  },
  recordings: {
    ...vendor,
    title: {
      en: 'Share recordings and tutorials',
      nl: 'Opnamen en instructievideo’s delen',
      fi: 'Tallenteiden ja opetusvideoiden jakaminen',
    },
    help: {
      en: 'Your colleagues can look at them too, also later.',
      nl: 'Uw collega’s kunnen ze ook bekijken, ook later nog.',
      fi: 'Myös työtoverinne voivat katsoa niitä, myöhemminkin.',
    },
    kind: 'link',
    several: true,
    after: ['learning-goals'],
    due: { from: 'go-live', workingDays: 1 },
  },
  'train-colleagues': {
    ...customer,
    title: { en: 'Teach your colleagues', nl: 'Uw collega’s opleiden', fi: 'Kouluttakaa työtoverinne' },
    kind: 'in-product',
    counted: { en: 'Colleagues who work in Timewax', nl: 'Collega’s die in Timewax werken', fi: 'Timewaxia käyttäviä työtovereita' },
    after: ['go-live'],
    due: { from: 'everyone-uses-it', workingDays: 0 },
  },
  'questions-and-answers': {
    ...vendor,
    title: { en: 'Questions and answers', nl: 'Vragen en antwoorden', fi: 'Kysymyksiä ja vastauksia' },
    help: {
      en: 'Ask for it when you want it. If it becomes regular, we tell you in time what that costs.',
      nl: 'Vraag erom als u het wilt. Wordt het structureel, dan zeggen we u op tijd wat dat kost.',
      fi: 'Pyytäkää, kun haluatte. Jos siitä tulee säännöllistä, kerromme ajoissa, mitä se maksaa.',
    },
    kind: 'session',
    sessions: ['questions-and-answers'],
    optional: true,
    after: ['go-live'],
    due: { from: 'everyone-uses-it', workingDays: 0 },
  },
})
