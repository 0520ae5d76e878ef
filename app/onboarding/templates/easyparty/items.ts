import { defineItems } from '../../template.ts'

const customer = { phase: 'implementation', side: 'customer', role: 'key-user' } as const
const vendor = { phase: 'implementation', side: 'vendor', role: 'implementer' } as const

/** The source speaks of contact alone; the steps between are the least that such a project has. Dates are ours. */
export const items = defineItems({
  'key-user': {
    ...customer,
    title: { en: 'Name your key-user', nl: 'Uw key-user aanwijzen', fi: 'Nimetkää pääkäyttäjänne' },
    help: {
      en: 'One person, responsible for the implementation and the one who speaks with us.',
      nl: 'Eén persoon, verantwoordelijk voor de implementatie en degene die met ons spreekt.',
      fi: 'Yksi henkilö, joka vastaa käyttöönotosta ja pitää meihin yhteyttä.',
    },
    kind: 'contacts',
    functions: { 'key-user': { en: 'Key-user', nl: 'Key-user', fi: 'Pääkäyttäjä' } },
    due: { from: 'start', workingDays: 1 },
  },
  'how-to-reach-us': {
    ...vendor,
    title: { en: 'Explain how to reach us', nl: 'Uitleggen hoe u ons bereikt', fi: 'Kerromme, miten meidät tavoittaa' },
    help: {
      en: 'Mail, portal and phone, and when to use which. You find it on the page "How to reach us".',
      nl: 'Mail, portaal en telefoon, en wanneer u wat gebruikt. U vindt het op de pagina "Zo bereikt u ons".',
      fi: 'Sähköposti, portaali ja puhelin, ja milloin mitäkin. Ohje on sivulla "Miten meidät tavoittaa".',
    },
    kind: 'advice',
    about: { en: 'Which channel for which reason', nl: 'Welk kanaal voor welke reden', fi: 'Mikä kanava mihinkin asiaan' },
    after: ['key-user'],
    due: { from: 'start', workingDays: 3 },
  },
  'set-up': {
    ...vendor,
    title: { en: 'Set up EasyParty for you', nl: 'EasyParty voor u inrichten', fi: 'EasyPartyn asetusten tekeminen' },
    kind: 'configuration',
    after: ['key-user'],
    due: { from: 'start', workingDays: 15 },
    takes: 10,
  },
  'portal-account': {
    ...vendor,
    title: { en: 'Create your account in the portal', nl: 'Uw account in het portaal aanmaken', fi: 'Tunnuksenne luominen portaaliin' },
    kind: 'configuration',
    after: ['how-to-reach-us'],
    due: { from: 'start', workingDays: 16 },
  },
  'accept-set-up': {
    ...customer,
    title: { en: 'Try it and accept it', nl: 'Uitproberen en akkoord geven', fi: 'Kokeilkaa ja hyväksykää' },
    kind: 'approval',
    of: { en: 'The set-up', nl: 'De inrichting', fi: 'Asetukset' },
    after: ['set-up', 'portal-account'],
    due: { from: 'start', workingDays: 20 },
    takes: 3,
  },
  'go-live': {
    phase: 'in-use',
    side: 'customer',
    role: 'key-user',
    title: { en: 'Go live', nl: 'Livegang', fi: 'Käyttöönotto' },
    kind: 'milestone',
    after: ['accept-set-up'],
    due: { from: 'start', workingDays: 21 },
    takes: 0,
  },
})
