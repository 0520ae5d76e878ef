import { defineTemplate } from '../template.ts'
import { items } from './otys/items.ts'
import { customerContact } from './otys/kit.ts'

const online = { channel: 'online', minutes: 120 } as const

export default defineTemplate({
  key: 'otys',
  version: 1,
  vendor: 'OTYS',
  title: { en: 'Implementation and after-care', nl: 'Implementatie en nazorg', fi: 'Käyttöönotto ja jälkihoito' },
  goal: {
    en: 'You work with OTYS, and we keep in touch through the first year.',
    nl: 'U werkt met OTYS en wij houden het hele eerste jaar contact.',
    fi: 'Työskentelette OTYSilla, ja pidämme yhteyttä ensimmäisen vuoden.',
  },
  tags: ['implementation', 'after-care'],
  author: 'consultant',
  country: 'NL',
  start: 'start',
  phases: {
    'start-up': { title: { en: 'Start-up', nl: 'Opstart', fi: 'Aloitus' }, lead: 'consultant' },
    implementation: { title: { en: 'Implementation', nl: 'Implementatie', fi: 'Käyttöönotto' }, lead: 'consultant' },
    'after-care': { title: { en: 'After-care', nl: 'Nazorg', fi: 'Jälkihoito' }, lead: 'consultant', gate: 'support' },
  },
  roles: {
    'key-user': { side: 'customer', title: { en: 'Key-user', nl: 'Key-user', fi: 'Pääkäyttäjä' } },
    consultant: { side: 'vendor', title: { en: 'Implementation consultant', nl: 'Implementatieconsultant', fi: 'Käyttöönottokonsultti' } },
    support: { side: 'vendor', title: { en: 'Support', nl: 'Support', fi: 'Tuki' }, queue: true },
    'service-team': { side: 'vendor', title: { en: 'Service team', nl: 'Serviceteam', fi: 'Palvelutiimi' }, queue: true },
  },
  keyUsers: {
    min: 1,
    max: null,
    rule: { en: 'One key-user or more.', nl: 'Eén of meer key-users.', fi: 'Yksi tai useampi pääkäyttäjä.' },
  },
  anchors: {
    start: { title: { en: 'Start', nl: 'Start', fi: 'Aloitus' } },
    'first-year': {
      title: { en: 'The first year counts from here', nl: 'Het eerste jaar telt vanaf hier', fi: 'Ensimmäinen vuosi alkaa tästä' },
      from: 'q-and-a',
      workingDays: 0,
    },
  },
  items,
  sessions: {
    'training-1': { ...online, purpose: 'training', title: { en: 'Training 1', nl: 'Training 1', fi: 'Koulutus 1' } },
    'training-2': { ...online, purpose: 'training', title: { en: 'Training 2', nl: 'Training 2', fi: 'Koulutus 2' } },
    'q-and-a': {
      ...online,
      minutes: 60,
      purpose: 'questions',
      title: { en: 'Questions and answers', nl: 'Vragen en antwoorden', fi: 'Kysymyksiä ja vastauksia' },
    },
  },
  gates: {
    support: {
      title: { en: 'Support opens', nl: 'Support gaat open', fi: 'Tuki avautuu' },
      opens: {
        en: 'Opens after the questions-and-answers session. Until then your consultant is your first contact.',
        nl: 'Gaat open na de vragensessie. Tot dan is uw consultant het eerste aanspreekpunt.',
        fi: 'Avautuu kysymystilaisuuden jälkeen. Siihen asti konsulttinne on ensimmäinen yhteyshenkilö.',
      },
      when: { done: 'q-and-a' },
    },
  },
  recurrences: {
    'follow-ups': {
      title: { en: 'Follow-ups in the first year', nl: 'Contactmomenten in het eerste jaar', fi: 'Yhteydenotot ensimmäisen vuoden aikana' },
      visibility: 'internal',
      first: { from: 'q-and-a', days: 56 },
      everyDays: 56,
      countedFrom: 'planned',
      until: { months: 12, after: 'first-year' },
      adjustable: true,
      kit: 'customer-contact',
      note: { en: 'ALG; customer engagement', nl: 'ALG; customer engagement', fi: 'ALG; customer engagement' },
    },
  },
  kits: { 'customer-contact': customerContact },
  definitions: {
    goLive: {
      item: 'q-and-a',
      means: {
        en: 'The trainings and the questions session were held; support is open.',
        nl: 'De trainingen en de vragensessie zijn gehouden; support is open.',
        fi: 'Koulutukset ja kysymystilaisuus on pidetty; tuki on avoinna.',
      },
    },
    done: [
      {
        item: 'hand-over-to-service',
        means: {
          en: 'The service team takes over after the first year',
          nl: 'Het serviceteam neemt het na het eerste jaar over',
          fi: 'Palvelutiimi jatkaa ensimmäisen vuoden jälkeen',
        },
      },
    ],
  },
  lists: {
    'hand-over': {
      title: { en: 'Hand-over', nl: 'Overdracht', fi: 'Luovutus' },
      members: [
        { en: 'Lead of the service team', nl: 'Teamleider service', fi: 'Palvelutiimin vetäjä' },
        { en: 'Lead of consultancy', nl: 'Teamleider consultancy', fi: 'Konsultoinnin vetäjä' },
        { en: 'Customer relations', nl: 'Klantrelaties', fi: 'Asiakassuhteet' },
      ],
    },
  },
  contacts: [
    {
      reason: {
        en: 'Any question during the implementation',
        nl: 'Elke vraag tijdens de implementatie',
        fi: 'Kysymykset käyttöönoton aikana',
      },
      channel: 'mail',
      to: 'consultant',
      when: { not: { done: 'q-and-a' } },
    },
    {
      reason: { en: 'Any question from then on', nl: 'Elke vraag daarna', fi: 'Kysymykset sen jälkeen' },
      channel: 'portal',
      to: 'support',
      when: { done: 'q-and-a' },
      lasting: true,
    },
  ],
  systems: { crm: { en: 'CRM', nl: 'CRM', fi: 'CRM' } },
})
