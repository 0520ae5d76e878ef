import { defineTemplate } from '../template.ts'
import { customerRegister } from './wisenetwork/customer-register.ts'
import { finance } from './wisenetwork/finance.ts'
import { marketing } from './wisenetwork/marketing.ts'
import { process } from './wisenetwork/process.ts'
import { salesCustomer } from './wisenetwork/sales-customer.ts'
import { salesVendor } from './wisenetwork/sales-vendor.ts'
import { sessions } from './wisenetwork/sessions.ts'
import { website } from './wisenetwork/website.ts'

const yesOrNo = { yes: { en: 'Yes', nl: 'Ja', fi: 'Kyllä' }, no: { en: 'No', nl: 'Nee', fi: 'Ei' } } as const

export default defineTemplate({
  key: 'wisenetwork',
  version: 1,
  vendor: 'WiseNetwork',
  title: { en: 'Deployment and training', nl: 'Ingebruikname en training', fi: 'Käyttöönotto ja koulutus' },
  goal: {
    en: 'Your system is in production at its own address, and your staff can use it.',
    nl: 'Uw systeem draait op het eigen adres en uw medewerkers kunnen ermee werken.',
    fi: 'Järjestelmänne on tuotannossa omassa osoitteessaan, ja henkilökuntanne osaa käyttää sitä.',
  },
  tags: ['onboarding', 'training', 'contract annex'],
  author: 'account-manager',
  country: 'FI',
  start: 'contract-approved',
  phases: {
    'kick-off': { title: { en: 'Kick-off', nl: 'Start', fi: 'Aloitus' }, lead: 'account-manager' },
    building: { title: { en: 'Building and training', nl: 'Bouwen en trainen', fi: 'Rakentaminen ja koulutus' }, lead: 'account-manager' },
    production: { title: { en: 'Production', nl: 'Productie', fi: 'Tuotanto' }, lead: 'account-manager' },
  },
  modules: {
    cms: { title: { en: 'Website', nl: 'Website', fi: 'CMS' }, included: 'contracted' },
    crm: { title: { en: 'Customer register', nl: 'Klantenbestand', fi: 'CRM' }, included: 'contracted' },
    sales: { title: { en: 'Sales', nl: 'Verkoop', fi: 'Myynti' }, included: 'contracted' },
    marketing: { title: { en: 'Marketing', nl: 'Marketing', fi: 'Markkinointi' }, included: 'contracted' },
    booking: { title: { en: 'Booking', nl: 'Afspraken', fi: 'Ajanvaraus' }, included: 'contracted' },
    finance: {
      title: { en: 'Finance', nl: 'Financiën', fi: 'Taloushallinto' },
      included: 'contracted',
      groups: {
        invoicing: { en: 'Invoicing', nl: 'Facturatie', fi: 'Laskutus' },
        'purchase-invoices': { en: 'Purchase invoices', nl: 'Inkoopfacturen', fi: 'Ostolaskut' },
        bookkeeping: { en: 'Bookkeeping', nl: 'Boekhouding', fi: 'Kirjanpito' },
        payroll: { en: 'Payroll', nl: 'Salarissen', fi: 'Palkat' },
      },
    },
    'customer-service': { title: { en: 'Customer service', nl: 'Klantenservice', fi: 'Asiakaspalvelu' }, included: 'contracted' },
  },
  roles: {
    'key-user': { side: 'customer', title: { en: 'Key-user', nl: 'Key-user', fi: 'Pääkäyttäjä' } },
    'account-manager': { side: 'vendor', title: { en: 'Account manager', nl: 'Accountmanager', fi: 'Asiakasvastaava' } },
    'graphic-designer': { side: 'vendor', title: { en: 'Graphic designer', nl: 'Grafisch ontwerper', fi: 'Graafikko' } },
    support: { side: 'vendor', title: { en: 'Support', nl: 'Support', fi: 'Tukipalvelu' }, queue: true },
    bank: { side: 'third-party', title: { en: 'Your bank', nl: 'Uw bank', fi: 'Pankkinne' } },
    accountant: { side: 'third-party', title: { en: 'Your accountant', nl: 'Uw boekhouder', fi: 'Kirjanpitäjänne' } },
  },
  keyUsers: {
    min: 1,
    max: null,
    rule: {
      en: 'At least one key-user. Each training has its own list of attendees.',
      nl: 'Ten minste één key-user. Elke training heeft een eigen deelnemerslijst.',
      fi: 'Vähintään yksi pääkäyttäjä. Jokaisella koulutuksella on oma osallistujaluettelonsa.',
    },
  },
  anchors: {
    'contract-approved': { title: { en: 'Contract approved', nl: 'Contract goedgekeurd', fi: 'Sopimus hyväksytty' } },
    'kick-off': { title: { en: 'Kick-off', nl: 'Startgesprek', fi: 'Aloituspalaveri' }, from: 'contract-approved', workingDays: 0 },
  },
  questions: {
    'uses-analytics': {
      title: { en: 'Do you use Google Analytics?', nl: 'Gebruikt u Google Analytics?', fi: 'Onko teillä käytössä Google Analytics?' },
      askedAt: 'kick-off',
      answers: yesOrNo,
    },
    'connects-tills': {
      title: {
        en: 'Do you want to connect till devices?',
        nl: 'Wilt u kassa-apparaten koppelen?',
        fi: 'Haluatteko liittää kassalaitteita järjestelmään?',
      },
      askedAt: 'kick-off',
      answers: yesOrNo,
    },
    'accountant-training': {
      title: {
        en: 'Does your accountant need a training?',
        nl: 'Heeft uw boekhouder een training nodig?',
        fi: 'Tarvitseeko kirjanpitäjänne koulutuksen?',
      },
      askedAt: 'accountant',
      answers: yesOrNo,
    },
  },
  options: {
    'personal-sales-accounts': {
      title: { en: 'Sales accounts of your own', nl: 'Eigen verkooprekeningen', fi: 'Omat myynnin tilit' },
      price: {
        en: 'See the price list annexed to your contract',
        nl: 'Zie de prijslijst bij uw contract',
        fi: 'Ks. hinnasto sopimuksen liitteenä',
      },
    },
    'personal-finance-accounts': {
      title: { en: 'Chart of accounts of your own', nl: 'Eigen rekeningschema', fi: 'Personoitu tilikartta' },
      price: { en: 'As priced in your contract', nl: 'Prijs volgens uw contract', fi: 'Sopimuksen mukainen hinta' },
    },
  },
  items: { ...process, ...website, ...customerRegister, ...salesCustomer, ...salesVendor, ...marketing, ...finance },
  sessions,
  gates: {
    opening: {
      title: { en: 'Your system opens', nl: 'Uw systeem gaat open', fi: 'Järjestelmänne avataan' },
      opens: {
        en: 'Opens after the kick-off, once we have what we need for it.',
        nl: 'Gaat open na het startgesprek, zodra we hebben wat daarvoor nodig is.',
        fi: 'Avataan aloituspalaverin jälkeen, kun tarvittavat tiedot on saatu.',
      },
      when: { done: 'kick-off' },
    },
  },
  targets: [
    {
      what: { en: 'From kick-off to production', nl: 'Van startgesprek tot productie', fi: 'Aloituspalaverista tuotantoon' },
      kind: 'average',
      workingDays: 20,
      from: 'kick-off',
      to: 'production',
    },
  ],
  definitions: {
    goLive: {
      item: 'production',
      means: { en: 'In production at its real address', nl: 'In productie op het echte adres', fi: 'Tuotannossa oikeassa osoitteessaan' },
    },
    done: [
      {
        item: 'production',
        means: { en: 'The deployment is complete', nl: 'De ingebruikname is klaar', fi: 'Käyttöönotto on valmis' },
      },
    ],
  },
  contacts: [
    {
      reason: { en: 'Something technical does not work', nl: 'Iets technisch werkt niet', fi: 'Tekninen ongelma' },
      channel: 'portal',
      to: 'support',
      lasting: true,
    },
    {
      reason: { en: 'Everything else', nl: 'Al het andere', fi: 'Kaikki muu' },
      channel: 'mail',
      to: 'account-manager',
      lasting: true,
    },
  ],
  library: {
    recordings: {
      title: { en: 'Recordings of your trainings', nl: 'Opnamen van uw trainingen', fi: 'Koulutustenne tallenteet' },
      type: 'recordings',
      visibility: 'customer',
    },
  },
  annexes: {
    plan: { en: 'This plan, annex 1 of the contract', nl: 'Dit plan, bijlage 1 bij het contract', fi: 'Tämä suunnitelma, sopimusliite 1' },
    'price-list': { en: 'Price list', nl: 'Prijslijst', fi: 'Hinnasto' },
  },
  environments: {
    demo: { en: 'Demo address', nl: 'Demoadres', fi: 'Demo-osoite' },
    production: { en: 'Address in production', nl: 'Adres in productie', fi: 'Osoite tuotannossa' },
  },
})
