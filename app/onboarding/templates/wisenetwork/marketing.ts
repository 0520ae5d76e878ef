import { defineItems } from '../../template.ts'
import { attendeeFunctions } from './attendees.ts'

const customer = { phase: 'building', module: 'marketing', side: 'customer', role: 'key-user' } as const
const vendor = { phase: 'building', module: 'marketing', side: 'vendor', role: 'account-manager' } as const

export const marketing = defineItems({
  'mail-data': {
    ...customer,
    title: { en: 'Sender and mailing lists', nl: 'Afzender en mailinglijsten', fi: 'Sähköpostimarkkinoinnin tiedot' },
    help: {
      en: 'Each list is made from tags of your tag map.',
      nl: 'Elke lijst wordt gemaakt van tags uit uw tagkaart.',
      fi: 'Jokainen lista muodostuu tagikarttanne tageista.',
    },
    kind: 'form',
    rows: true,
    fields: {
      sender: {
        title: { en: 'Sender’s e-mail', nl: 'E-mail van de afzender', fi: 'Lähettäjän sähköposti' },
        type: 'email',
        required: true,
      },
      list: { title: { en: 'Mailing list', nl: 'Mailinglijst', fi: 'Postituslista' }, type: 'text', required: true },
      tags: { title: { en: 'Tags', nl: 'Tags', fi: 'Tagit' }, type: 'text', required: true },
    },
    after: ['tag-map'],
    due: { from: 'kick-off', workingDays: 8 },
  },
  'event-categories': {
    ...customer,
    title: { en: 'Categories of your events', nl: 'Categorieën van uw evenementen', fi: 'Tapahtumakategoriat' },
    kind: 'form',
    rows: true,
    fields: { category: { title: { en: 'Category', nl: 'Categorie', fi: 'Kategoria' }, type: 'text', required: true } },
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 8 },
  },
  'current-forms': {
    ...customer,
    title: { en: 'Links to the forms you use now', nl: 'Links naar uw huidige formulieren', fi: 'Nykyisten lomakkeiden linkit' },
    kind: 'link',
    several: true,
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 8 },
  },
  'attendees-marketing': {
    ...customer,
    title: {
      en: 'Who comes to the marketing training',
      nl: 'Wie komt naar de marketingtraining',
      fi: 'Markkinoinnin koulutuksen osallistujat',
    },
    kind: 'contacts',
    functions: attendeeFunctions,
    attendeesOf: ['marketing'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 10 },
  },
  'mail-settings': {
    ...vendor,
    title: { en: 'Set up e-mail marketing', nl: 'E-mailmarketing instellen', fi: 'Sähköpostimarkkinoinnin asetukset' },
    kind: 'configuration',
    uses: ['mail-data'],
    after: ['mail-data', 'open-admin'],
    due: { from: 'kick-off', workingDays: 10 },
  },
  'event-settings': {
    ...vendor,
    title: { en: 'Set up the event categories', nl: 'De evenementcategorieën instellen', fi: 'Tapahtumakategorioiden asetukset' },
    kind: 'configuration',
    uses: ['event-categories'],
    after: ['event-categories', 'open-admin'],
    due: { from: 'kick-off', workingDays: 10 },
  },
  'privacy-tick': {
    ...vendor,
    title: {
      en: 'Add the privacy tick box to your forms',
      nl: 'Het privacyvinkje aan uw formulieren toevoegen',
      fi: 'Tietosuojaselosteen hyväksyntä lomakkeisiin',
    },
    kind: 'configuration',
    uses: ['current-forms'],
    after: ['current-forms', 'open-admin'],
    due: { from: 'kick-off', workingDays: 10 },
  },
  'training-marketing': {
    ...vendor,
    title: { en: 'Marketing training', nl: 'Marketingtraining', fi: 'Markkinoinnin koulutus' },
    kind: 'session',
    sessions: ['marketing'],
    after: ['attendees-marketing', 'mail-settings'],
    due: { from: 'kick-off', workingDays: 14 },
  },
})
