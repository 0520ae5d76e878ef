import { defineTemplate } from '../template.ts'
import { multiSiteLicence } from './optergy/multi-site-licence.ts'
import { sessions } from './optergy/sessions.ts'
import { weekZero } from './optergy/week-0.ts'
import { weeksOneToFive } from './optergy/weeks-1-5.ts'
import { weeksSixToEight } from './optergy/weeks-6-8.ts'

const week = (n: number) => ({ en: `Week ${n}`, nl: `Week ${n}`, fi: `Viikko ${n}` })

/** For partners who build systems for their own customers. Mostly for the vendor's own staff. */
export default defineTemplate({
  key: 'optergy',
  version: 1,
  vendor: 'Optergy',
  title: { en: 'Welcome as a partner', nl: 'Welkom als partner', fi: 'Tervetuloa kumppaniksi' },
  goal: {
    en: 'You build your first project with us, and can build the next one alone.',
    nl: 'U bouwt uw eerste project met ons en kunt het volgende alleen.',
    fi: 'Rakennatte ensimmäisen hankkeen kanssamme ja seuraavan itse.',
  },
  tags: ['onboarding', 'training', 'support', 'sales'],
  author: 'support',
  country: 'AU',
  start: 'week-0',
  phases: {
    'week-0': { title: week(0), lead: 'sales' },
    'week-1': { title: week(1), lead: 'marketing' },
    'week-2': { title: week(2), lead: 'support' },
    'week-3': { title: week(3), lead: 'support' },
    'week-4': { title: week(4), lead: 'support' },
    'week-5': { title: week(5), lead: 'support' },
    'week-6': { title: week(6), lead: 'support' },
    deferred: {
      title: {
        en: 'Weeks 6, 8, 10, 12: until the day on site is planned',
        nl: 'Weken 6, 8, 10, 12: tot de dag op locatie gepland is',
        fi: 'Viikot 6, 8, 10, 12: kunnes päivä on sovittu',
      },
      lead: 'support',
    },
    'week-8': { title: week(8), lead: 'support' },
  },
  roles: {
    partner: { side: 'customer', title: { en: 'Partner', nl: 'Partner', fi: 'Kumppani' } },
    sales: { side: 'vendor', title: { en: 'Sales', nl: 'Sales', fi: 'Myynti' } },
    'licence-sales': {
      side: 'vendor',
      title: { en: 'Sales, licences', nl: 'Sales, licenties', fi: 'Myynti, lisenssit' },
      namedPerson: true,
    },
    support: { side: 'vendor', title: { en: 'Support', nl: 'Support', fi: 'Tuki' }, queue: true },
    marketing: { side: 'vendor', title: { en: 'Marketing', nl: 'Marketing', fi: 'Markkinointi' } },
    'affiliate-accounts': {
      side: 'third-party',
      title: { en: 'Accounts of the affiliate', nl: 'Administratie van de zusteronderneming', fi: 'Sisaryhtiön taloushallinto' },
    },
  },
  keyUsers: {
    min: 1,
    max: null,
    rule: {
      en: 'At least one person of the partner.',
      nl: 'Ten minste één persoon van de partner.',
      fi: 'Vähintään yksi henkilö kumppanilta.',
    },
  },
  anchors: { 'week-0': { title: week(0) } },
  segments: {
    small: { title: { en: 'Small partner', nl: 'Kleine partner', fi: 'Pieni kumppani' } },
    large: { title: { en: 'Large partner', nl: 'Grote partner', fi: 'Suuri kumppani' } },
  },
  branches: {
    'week-6': {
      title: { en: 'When the day on site takes place', nl: 'Wanneer de dag op locatie is', fi: 'Milloin päivä paikan päällä pidetään' },
      decidedAt: 'first-call',
      ways: {
        immediate: {
          en: 'In week 6: a real project is ready',
          nl: 'In week 6: er is een echt project',
          fi: 'Viikolla 6: oikea hanke on valmis',
        },
        deferred: { en: 'Later: no real project yet', nl: 'Later: nog geen echt project', fi: 'Myöhemmin: oikeaa hanketta ei vielä ole' },
      },
      usual: 'immediate',
      deferred: { way: 'deferred', parks: ['on-site-training'], until: 'schedule-on-site' },
    },
  },
  items: { ...weekZero, ...weeksOneToFive, ...weeksSixToEight },
  sessions,
  sequences: {
    'welcome-mails': {
      title: { en: 'Welcome mails', nl: 'Welkomstmails', fi: 'Tervetuloviestit' },
      weekdays: [1, 3, 5],
      weeks: [1, 2, 3, 4, 5],
      visibility: 'internal',
      metrics: ['sent', 'opened', 'clicked', 'answered'],
    },
  },
  recurrences: {
    'deferred-calls': {
      title: {
        en: 'Calls until the day on site is planned',
        nl: 'Bellen tot de dag op locatie gepland is',
        fi: 'Soitot, kunnes päivä on sovittu',
      },
      visibility: 'internal',
      first: { week: 6, weekday: 3 },
      everyDays: 14,
      countedFrom: 'planned',
      until: { done: 'schedule-on-site' },
      ahead: 4,
      adjustable: true,
    },
  },
  definitions: {
    goLive: {
      item: 'on-site-training',
      means: {
        en: 'The partner has built its own project',
        nl: 'De partner heeft het eigen project gebouwd',
        fi: 'Kumppani on rakentanut oman hankkeensa',
      },
    },
    done: [
      {
        item: 'on-site-training',
        when: { segment: ['small'] },
        means: {
          en: 'Complete after the day on site',
          nl: 'Klaar na de dag op locatie',
          fi: 'Valmis paikan päällä pidetyn päivän jälkeen',
        },
      },
      {
        item: 'large-deployments',
        when: { segment: ['large'] },
        means: { en: 'Complete after session 3', nl: 'Klaar na sessie 3', fi: 'Valmis tapaamisen 3 jälkeen' },
      },
    ],
  },
  lists: {
    'new-partner': {
      title: { en: 'New partner', nl: 'Nieuwe partner', fi: 'Uusi kumppani' },
      members: [
        { en: 'Sales', nl: 'Sales', fi: 'Myynti' },
        { en: 'Support', nl: 'Support', fi: 'Tuki' },
        { en: 'Accounts of the affiliate', nl: 'Administratie van de zusteronderneming', fi: 'Sisaryhtiön taloushallinto' },
        { en: 'Marketing of the affiliate', nl: 'Marketing van de zusteronderneming', fi: 'Sisaryhtiön markkinointi' },
        { en: 'Director', nl: 'Directeur', fi: 'Johtaja' },
      ],
    },
  },
  contacts: [
    {
      reason: { en: 'Technical questions', nl: 'Technische vragen', fi: 'Tekniset kysymykset' },
      channel: 'phone',
      to: 'support',
      when: { done: 'first-call' },
    },
    { reason: { en: 'Licences', nl: 'Licenties', fi: 'Lisenssit' }, channel: 'portal', to: 'support' },
  ],
  ticketFlows: { 'multi-site-licence': multiSiteLicence },
  library: {
    'lesson-plans': { title: { en: 'Lesson plans', nl: 'Lesplannen', fi: 'Koulutusrungot' }, type: 'lesson-plans', visibility: 'internal' },
  },
  systems: {
    crm: { en: 'CRM', nl: 'CRM', fi: 'CRM' },
    erp: { en: 'ERP', nl: 'ERP', fi: 'ERP' },
    portal: { en: 'Partner portal', nl: 'Partnerportaal', fi: 'Kumppaniportaali' },
    mailer: { en: 'Mailing service', nl: 'Mailingdienst', fi: 'Postituspalvelu' },
  },
  parking: [
    { en: 'Marketing plan for partners', nl: 'Marketingplan voor partners', fi: 'Kumppanien markkinointisuunnitelma' },
    {
      en: 'Support helping sales before week 0 gives support useful insight: review',
      nl: 'Support die sales voor week 0 helpt, krijgt nuttig inzicht: bekijken',
      fi: 'Tuen osallistuminen myyntiin ennen viikkoa 0 antaa hyödyllistä tietoa: arvioitava',
    },
    { en: 'Review of the figures of the mails', nl: 'De cijfers van de mails bespreken', fi: 'Viestien lukujen läpikäynti' },
    { en: 'Calendar entries made from the plan', nl: 'Agenda-afspraken maken uit het plan', fi: 'Kalenterimerkinnät suunnitelmasta' },
  ],
})
