import { defineItems } from '../../template.ts'
import { attendeeFunctions } from './attendees.ts'

const customer = { phase: 'building', module: 'sales', side: 'customer', role: 'key-user' } as const

/** What the customer does for sales; the other half is in `sales-vendor.ts`. */
export const salesCustomer = defineItems({
  'bank-agreement': {
    ...customer,
    helpers: ['bank'],
    title: { en: 'Make the bank connection agreement', nl: 'De bankkoppeling overeenkomen', fi: 'Tehkää pankkiyhteyssopimus' },
    help: {
      en: 'Pass our instructions on to your bank. Then add the agreement, the user id and the transfer key; the key is sealed.',
      nl: 'Geef onze instructies aan uw bank. Voeg dan de overeenkomst, het gebruikersnummer en de sleutel toe; de sleutel wordt verzegeld.',
      fi: 'Välittäkää ohjeemme pankkiinne. Lisätkää sitten sopimus, käyttäjätunnus ja siirtoavain; avain sinetöidään.',
    },
    kind: 'agreement',
    file: true,
    secrets: ['op-connection', 'nordea-connection', 'danske-connection', 'patu-connection', 'other-bank-connection'],
    visibility: 'third-party',
    after: ['bank-instructions'],
    due: { from: 'kick-off', workingDays: 12 },
    takes: 8,
  },
  'payment-keys': {
    ...customer,
    title: { en: 'Keys of your payment provider', nl: 'Sleutels van uw betaalprovider', fi: 'Maksuvälittäjän tiedot' },
    help: {
      en: 'For the web shop. Choose your provider; it decides which keys are needed.',
      nl: 'Voor de webwinkel. Kies uw provider; die bepaalt welke sleutels nodig zijn.',
      fi: 'Verkkokauppaa varten. Valitkaa palvelu; se ratkaisee, mitä avaimia tarvitaan.',
    },
    kind: 'secret',
    providers: ['paytrail', 'visma-pay'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 6 },
  },
  'card-settlement': {
    ...customer,
    title: { en: 'Card settlement of your terminals', nl: 'Kaartafrekening van uw betaalautomaten', fi: 'Maksupäätteen korttitilitys' },
    help: {
      en: 'The customer number and the industry code that your provider gave you.',
      nl: 'Het klantnummer en de branchecode van uw provider.',
      fi: 'Palveluntarjoajan antama asiakastunnus ja toimialakoodi.',
    },
    kind: 'secret',
    providers: ['nets-settlement', 'card-settlement'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 6 },
  },
  tills: {
    ...customer,
    title: { en: 'Your till devices', nl: 'Uw kassa-apparaten', fi: 'Kassalaitteiden tiedot' },
    kind: 'form',
    rows: true,
    fields: {
      device: { title: { en: 'Device', nl: 'Apparaat', fi: 'Laite' }, type: 'text', required: true },
      model: { title: { en: 'Make and model', nl: 'Merk en model', fi: 'Merkki ja malli' }, type: 'text', required: true },
      serial: { title: { en: 'Serial number', nl: 'Serienummer', fi: 'Sarjanumero' }, type: 'text' },
      place: { title: { en: 'Where it stands', nl: 'Waar het staat', fi: 'Sijainti' }, type: 'text' },
    },
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 6 },
  },
  accounts: {
    ...customer,
    title: { en: 'Deliver your chart of accounts', nl: 'Uw rekeningschema aanleveren', fi: 'Toimittakaa tilikartta' },
    help: {
      en: 'Say also whether you want accounts of your own; that is priced in the contract.',
      nl: 'Zeg ook of u eigen rekeningen wilt; de prijs staat in het contract.',
      fi: 'Kertokaa myös, haluatteko omia tilejä; hinta on sopimuksessa.',
    },
    kind: 'data',
    entity: 'accounts',
    seeAlso: ['chart-of-accounts', 'personal-sales-accounts'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 6 },
    takes: 3,
  },
  'sales-accounts-created': {
    ...customer,
    parent: 'accounts',
    title: {
      en: 'Invoicing: add the sales accounts',
      nl: 'Facturatie: verkooprekeningen toevoegen',
      fi: 'Laskutus: luokaa myynnin tilit tilikarttaan',
    },
    kind: 'in-product',
    counted: { en: 'Sales accounts', nl: 'Verkooprekeningen', fi: 'Myynnin tilejä' },
    seeAlso: ['personal-sales-accounts'],
    after: ['accounts', 'open-admin'],
    due: { from: 'kick-off', workingDays: 9 },
  },
  'till-methods': {
    ...customer,
    title: {
      en: 'Payment methods of the till and their accounts',
      nl: 'Betaalwijzen van de kassa en hun rekeningen',
      fi: 'Kassan maksutavat ja tilit',
    },
    help: {
      en: 'Every account has to be in your chart of accounts.',
      nl: 'Elke rekening moet in uw rekeningschema staan.',
      fi: 'Jokaisen tilin on oltava tilikartassanne.',
    },
    kind: 'form',
    rows: true,
    fields: {
      method: { title: { en: 'Payment method', nl: 'Betaalwijze', fi: 'Maksutapa' }, type: 'text', required: true },
      account: { title: { en: 'Account', nl: 'Rekening', fi: 'Tili' }, type: 'text', required: true },
    },
    after: ['accounts'],
    due: { from: 'kick-off', workingDays: 8 },
  },
  products: {
    ...customer,
    title: { en: 'Enter your products and sort them', nl: 'Uw producten invoeren en indelen', fi: 'Syöttäkää ja luokitelkaa tuotteet' },
    kind: 'in-product',
    counted: { en: 'Products with a category', nl: 'Producten met een categorie', fi: 'Luokiteltuja tuotteita' },
    after: ['open-admin'],
    due: { from: 'kick-off', workingDays: 12 },
    takes: 5,
  },
  'attendees-sales': {
    ...customer,
    title: { en: 'Who comes to the sales training', nl: 'Wie komt naar de verkooptraining', fi: 'Myynnin koulutuksen osallistujat' },
    kind: 'contacts',
    functions: attendeeFunctions,
    attendeesOf: ['sales'],
    after: ['kick-off'],
    due: { from: 'kick-off', workingDays: 9 },
  },
})
