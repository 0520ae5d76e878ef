import { defineItems } from '../../template.ts'

const internal = { phase: 'week-0', side: 'vendor', visibility: 'internal', takes: 0 } as const

/** Before the partner hears anything: seven steps of four departments. */
export const weekZero = defineItems({
  signup: {
    ...internal,
    label: '0.1',
    role: 'sales',
    title: { en: 'Complete the sign-up documents', nl: 'De aanmelddocumenten afronden', fi: 'Aloitusasiakirjojen viimeistely' },
    help: {
      en: 'Keep the CRM up to date through the whole opportunity, with what you know of the partner.',
      nl: 'Houd het CRM gedurende de hele verkoopkans bij, met wat u van de partner weet.',
      fi: 'Pitäkää CRM ajan tasalla koko myynnin ajan: mitä kumppanista tiedetään.',
    },
    kind: 'form',
    fields: {
      company: { title: { en: 'Company', nl: 'Bedrijf', fi: 'Yritys' }, type: 'text', required: true },
      contact: {
        title: { en: 'First contact', nl: 'Eerste contactpersoon', fi: 'Ensimmäinen yhteyshenkilö' },
        type: 'text',
        required: true,
      },
      projects: { title: { en: 'Projects in sight', nl: 'Projecten in zicht', fi: 'Näköpiirissä olevat hankkeet' }, type: 'long-text' },
      'crm-record': { title: { en: 'Record in the CRM', nl: 'Record in het CRM', fi: 'Tietue CRM:ssä' }, type: 'url', required: true },
    },
    due: { week: 0, weekday: 1 },
  },
  'new-partner-mail': {
    ...internal,
    label: '0.2',
    role: 'sales',
    title: { en: 'Announce the new partner', nl: 'De nieuwe partner aankondigen', fi: 'Uudesta kumppanista tiedottaminen' },
    kind: 'announcement',
    list: 'new-partner',
    after: ['signup'],
    due: { week: 0, weekday: 2 },
  },
  'portal-user': {
    ...internal,
    label: '0.3',
    role: 'sales',
    title: {
      en: 'Add the admin user to the partner portal',
      nl: 'De beheerder toevoegen aan het partnerportaal',
      fi: 'Pääkäyttäjän lisääminen kumppaniportaaliin',
    },
    kind: 'configuration',
    system: 'portal',
    after: ['signup'],
    due: { week: 0, weekday: 3 },
  },
  'raise-in-erp': {
    ...internal,
    label: '0.4',
    side: 'third-party',
    role: 'affiliate-accounts',
    title: { en: 'Create the customer in the ERP', nl: 'De klant aanmaken in het ERP', fi: 'Asiakkaan perustaminen ERP:hen' },
    kind: 'configuration',
    system: 'erp',
    after: ['new-partner-mail'],
    due: { week: 0, weekday: 3 },
  },
  'sales-to-support': {
    ...internal,
    label: '0.5',
    role: 'sales',
    helpers: ['support'],
    title: { en: 'Hand over from sales to support', nl: 'Overdracht van sales aan support', fi: 'Luovutus myynniltä tuelle' },
    kind: 'hand-over',
    form: {
      requirements: {
        title: { en: 'What the partner needs', nl: 'Wat de partner nodig heeft', fi: 'Mitä kumppani tarvitsee' },
        type: 'long-text',
        required: true,
      },
      'support-was-there': {
        title: { en: 'Did support help before week 0?', nl: 'Heeft support voor week 0 geholpen?', fi: 'Auttoiko tuki ennen viikkoa 0?' },
        type: 'yes-no',
      },
    },
    after: ['signup'],
    due: { week: 0, weekday: 4 },
  },
  'crm-opportunity': {
    ...internal,
    label: '0.6',
    role: 'support',
    title: { en: 'Open the onboarding in the CRM', nl: 'De onboarding openen in het CRM', fi: 'Käyttöönoton avaaminen CRM:ssä' },
    help: { en: 'Then follow the process of the CRM.', nl: 'Volg daarna het proces van het CRM.', fi: 'Seuratkaa sitten CRM:n prosessia.' },
    kind: 'configuration',
    system: 'crm',
    after: ['sales-to-support'],
    due: { week: 0, weekday: 5 },
  },
  mailer: {
    ...internal,
    label: '0.7',
    role: 'marketing',
    title: { en: 'Set up the mails for the partner', nl: 'De mails voor de partner klaarzetten', fi: 'Kumppanin viestien valmistelu' },
    kind: 'configuration',
    system: 'mailer',
    after: ['new-partner-mail'],
    due: { week: 0, weekday: 5 },
  },
})
