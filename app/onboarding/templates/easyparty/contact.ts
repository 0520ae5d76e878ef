/** Which way to reach whom: by mail at first, through the portal later, by phone less and less. */
export const contacts = [
  {
    reason: {
      en: 'Everything, before you have an account',
      nl: 'Alles, voordat u een account hebt',
      fi: 'Kaikki, ennen kuin teillä on tunnus',
    },
    channel: 'phone',
    to: 'implementer',
    when: { not: { done: 'portal-account' } },
  },
  {
    reason: {
      en: 'Your implementation: its state and earlier advice',
      nl: 'Uw implementatie: de stand en eerder advies',
      fi: 'Käyttöönottonne: tilanne ja aiemmat neuvot',
    },
    channel: 'mail',
    to: 'implementer',
    when: { not: { any: [{ share: 0.9, of: 'implementation' }, { switched: 'by-hand' }] } },
  },
  {
    reason: {
      en: 'Questions, remarks, changes, improvements, faults',
      nl: 'Vragen, opmerkingen, wijzigingen, verbeteringen, fouten',
      fi: 'Kysymykset, huomiot, muutokset, parannukset, viat',
    },
    channel: 'portal',
    to: 'support',
    when: { any: [{ share: 0.9, of: 'implementation' }, { switched: 'by-hand' }] },
    lasting: true,
  },
  {
    reason: { en: 'A deadline', nl: 'Een deadline', fi: 'Määräaika' },
    channel: 'phone',
    to: 'support',
    when: { done: 'portal-account' },
    lasting: true,
  },
  {
    reason: { en: 'A call we agreed', nl: 'Een belafspraak', fi: 'Sovittu puhelu' },
    channel: 'phone',
    to: 'support',
    when: { done: 'portal-account' },
    lasting: true,
  },
  {
    reason: { en: 'A critical fault', nl: 'Een kritieke fout', fi: 'Kriittinen vika' },
    channel: 'phone',
    to: 'support',
    when: { done: 'portal-account' },
    lasting: true,
  },
] as const

export const ticketCategories = {
  question: { title: { en: 'Question', nl: 'Vraag', fi: 'Kysymys' }, to: 'support' },
  remark: { title: { en: 'Remark', nl: 'Opmerking', fi: 'Huomio' }, to: 'support' },
  change: { title: { en: 'Change', nl: 'Wijziging', fi: 'Muutos' }, to: 'support' },
  improvement: { title: { en: 'Improvement', nl: 'Verbetering', fi: 'Parannus' }, to: 'support' },
  bug: { title: { en: 'Fault', nl: 'Fout', fi: 'Vika' }, to: 'support' },
} as const
