import { defineItems } from '../../template.ts'
import { attendeeFunctions } from './attendees.ts'

const customer = { phase: 'building', module: 'crm', side: 'customer', role: 'key-user' } as const
const vendor = { phase: 'building', module: 'crm', side: 'vendor', role: 'account-manager' } as const

export const customerRegister = defineItems({
  'customer-register': {
    ...customer,
    title: {
      en: 'Clean and deliver your customer register',
      nl: 'Uw klantenbestand opschonen en aanleveren',
      fi: 'Siivotkaa ja toimittakaa asiakasrekisteri',
    },
    help: {
      en: 'Upload the list as you have it. The portal shows duplicates and what is missing; correct it there or in Excel.',
      nl: 'Upload de lijst zoals u die hebt. Het portaal toont dubbelen en wat ontbreekt; corrigeer daar of in Excel.',
      fi: 'Lähettäkää luettelo sellaisena kuin se on. Portaali näyttää kaksoiskappaleet ja puutteet; korjatkaa siellä tai Excelissä.',
    },
    kind: 'data',
    entity: 'customers',
    instructions: {
      en: 'One row per customer, with its business id. Take out those you no longer serve.',
      nl: 'Eén rij per klant, met het KvK-nummer of ander nummer. Haal weg wie geen klant meer is.',
      fi: 'Yksi rivi asiakasta kohti, Y-tunnuksen kanssa. Poistakaa ne, jotka eivät enää ole asiakkaita.',
    },
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 6 },
    takes: 4,
  },
  'tag-map': {
    ...customer,
    helpers: ['account-manager'],
    title: { en: 'Design or choose the tag map', nl: 'De tagkaart ontwerpen of kiezen', fi: 'Suunnitelkaa tai valitkaa tagikartta' },
    kind: 'form',
    rows: true,
    tree: true,
    fields: {
      tag: { title: { en: 'Tag', nl: 'Tag', fi: 'Tagi' }, type: 'text', required: true },
      above: { title: { en: 'Below which tag', nl: 'Onder welke tag', fi: 'Minkä tagin alla' }, type: 'text' },
    },
    presets: {
      association: { en: 'Association', nl: 'Vereniging', fi: 'Yhdistys' },
      shop: { en: 'Shop', nl: 'Winkel', fi: 'Kauppa' },
      services: { en: 'Services', nl: 'Dienstverlening', fi: 'Palvelut' },
    },
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 6 },
    takes: 2,
  },
  'user-roles': {
    ...customer,
    title: {
      en: 'Design or choose the user roles',
      nl: 'De gebruikersrollen ontwerpen of kiezen',
      fi: 'Suunnitelkaa tai valitkaa käyttäjäroolit',
    },
    kind: 'form',
    rows: true,
    fields: {
      employee: { title: { en: 'Employee', nl: 'Medewerker', fi: 'Työntekijä' }, type: 'text', required: true },
      role: { title: { en: 'Role', nl: 'Rol', fi: 'Rooli' }, type: 'text', required: true },
    },
    presets: {
      'per-function': { en: 'One role per function', nl: 'Eén rol per functie', fi: 'Rooli tehtävän mukaan' },
      own: { en: 'Your own roles', nl: 'Eigen rollen', fi: 'Omat roolit' },
    },
    after: ['kick-off', 'advise-roles'],
    due: { from: 'kick-off', workingDays: 7 },
    takes: 2,
  },
  'attendees-crm': {
    ...customer,
    title: { en: 'Who comes to the customer-register training', nl: 'Wie komt naar de CRM-training', fi: 'CRM-koulutuksen osallistujat' },
    kind: 'contacts',
    functions: attendeeFunctions,
    attendeesOf: ['crm-and-cms'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 8 },
  },
  'load-customers': {
    ...vendor,
    title: { en: 'Load your customer register', nl: 'Uw klantenbestand inlezen', fi: 'Asiakasrekisterin vienti uuteen kantaan' },
    kind: 'configuration',
    uses: ['customer-register'],
    after: ['customer-register', 'open-admin'],
    due: { from: 'kick-off', workingDays: 9 },
    takes: 2,
  },
  'help-tag-map': {
    ...vendor,
    title: { en: 'Help with the tag map', nl: 'Helpen met de tagkaart', fi: 'Avustaminen tagikartan luomisessa' },
    kind: 'advice',
    about: {
      en: 'Which tags, and how they belong together',
      nl: 'Welke tags, en hoe ze samenhangen',
      fi: 'Mitkä tagit ja miten ne liittyvät toisiinsa',
    },
    seeAlso: ['tag-map'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 4 },
  },
  'advise-roles': {
    ...vendor,
    title: { en: 'Advise on user roles', nl: 'Adviseren over gebruikersrollen', fi: 'Neuvominen käyttäjäroolien asetuksissa' },
    kind: 'advice',
    about: { en: 'Which rights fit which work', nl: 'Welke rechten bij welk werk horen', fi: 'Mitkä oikeudet sopivat mihinkin työrooliin' },
    seeAlso: ['user-roles'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 4 },
  },
  'training-crm': {
    ...vendor,
    title: { en: 'Customer-register training', nl: 'CRM-training', fi: 'CRM-koulutus' },
    kind: 'session',
    sessions: ['crm-and-cms'],
    after: ['attendees-crm', 'load-customers'],
    due: { from: 'kick-off', workingDays: 12 },
  },
})
