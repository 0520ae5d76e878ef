import { defineTemplate } from '../template.ts'
import { adoption } from './timewax/adoption.ts'
import { financeLink } from './timewax/finance-link.ts'
import { setup } from './timewax/setup.ts'
import { sessions, training } from './timewax/training.ts'

export default defineTemplate({
  key: 'timewax',
  version: 1,
  vendor: 'Timewax',
  title: { en: 'Start with Timewax', nl: 'Starten met Timewax', fi: 'Timewaxin käyttöönotto' },
  goal: {
    en: 'Timewax is set up for your way of working, and your own people can teach it to the others.',
    nl: 'Timewax is ingericht op uw manier van werken en uw eigen mensen kunnen het de anderen leren.',
    fi: 'Timewax on sovitettu työtapaanne, ja omat ihmisenne osaavat opettaa sen muille.',
  },
  tags: ['onboarding', 'training', 'projects', 'time registration'],
  author: 'customer-success-manager',
  country: 'NL',
  start: 'kick-off',
  phases: {
    setup: { title: { en: 'Basic set-up', nl: 'Basisinrichting', fi: 'Perusasetukset' }, lead: 'customer-success-manager' },
    training: { title: { en: 'Train the trainer', nl: 'Train de trainer', fi: 'Kouluttajien koulutus' }, lead: 'customer-success-manager' },
    adoption: {
      title: { en: 'Adoption', nl: 'Adoptie', fi: 'Käytön laajentaminen' },
      goal: {
        en: 'Everyone in your organisation uses Timewax.',
        nl: 'Iedereen in uw organisatie gebruikt Timewax.',
        fi: 'Kaikki organisaatiossanne käyttävät Timewaxia.',
      },
      lead: 'key-user',
      gate: 'adoption',
      reactive: true,
    },
  },
  modules: {
    start: { title: { en: 'Start', nl: 'Start', fi: 'Aloitus' } },
    'master-data': { title: { en: 'Master data', nl: 'Stamgegevens', fi: 'Perustiedot' } },
    processes: { title: { en: 'Way of working', nl: 'Werkwijze', fi: 'Työtavat' } },
    'finance-link': {
      title: { en: 'Link to bookkeeping', nl: 'Koppeling met de boekhouding', fi: 'Yhteys kirjanpitoon' },
      included: 'extra',
    },
    training: { title: { en: 'Training', nl: 'Training', fi: 'Koulutus' } },
    'going-live': { title: { en: 'In use', nl: 'In gebruik', fi: 'Käyttöönotto' } },
  },
  roles: {
    'key-user': { side: 'customer', title: { en: 'Key-user', nl: 'Key-user', fi: 'Pääkäyttäjä' } },
    colleague: { side: 'customer', title: { en: 'Colleague', nl: 'Collega', fi: 'Työtoveri' } },
    'customer-success-manager': {
      side: 'vendor',
      title: { en: 'Customer success manager', nl: 'Customer success manager', fi: 'Asiakkuuspäällikkö' },
    },
    'customer-success-team': {
      side: 'vendor',
      title: { en: 'Customer success team', nl: 'Customer-successteam', fi: 'Asiakastiimi' },
      queue: true,
    },
    'support-desk': { side: 'vendor', title: { en: 'Support desk', nl: 'Supportdesk', fi: 'Tukipalvelu' }, queue: true },
  },
  keyUsers: {
    min: 2,
    max: 4,
    rule: {
      en: 'Two to four key-users. They may be project managers, planners or managers, and answer their colleagues first.',
      nl: 'Twee tot vier key-users. Dat kunnen projectleiders, planners of managers zijn; collega’s gaan eerst naar hen.',
      fi: 'Kahdesta neljään pääkäyttäjää. He voivat olla projektipäälliköitä, suunnittelijoita tai esimiehiä, ja työtoverit kysyvät ensin heiltä.',
    },
  },
  anchors: {
    'kick-off': { title: { en: 'Kick-off', nl: 'Startgesprek', fi: 'Aloituspalaveri' } },
    'everyone-uses-it': {
      title: { en: 'Everyone uses Timewax', nl: 'Iedereen gebruikt Timewax', fi: 'Kaikki käyttävät Timewaxia' },
      undated: true,
    },
  },
  editions: {
    kickstarter: { title: { en: 'Kickstarter', nl: 'Kickstarter', fi: 'Kickstarter' }, trainingMinutes: 150 },
    professional: { title: { en: 'Professional', nl: 'Professional', fi: 'Professional' }, trainingMinutes: 240 },
    enterprise: { title: { en: 'Enterprise', nl: 'Enterprise', fi: 'Enterprise' }, trainingMinutes: 360 },
  },
  options: {
    'full-set-up': {
      title: { en: 'We do the whole set-up', nl: 'Wij doen de hele inrichting', fi: 'Teemme koko asennuksen puolestanne' },
      price: { en: 'Priced as consultancy, on a quotation', nl: 'Als consultancy, op offerte', fi: 'Konsultointina, tarjouksen mukaan' },
    },
    consultancy: {
      title: { en: 'Additional consultancy', nl: 'Extra consultancy', fi: 'Lisäkonsultointi' },
      price: { en: 'Priced as consultancy, on a quotation', nl: 'Als consultancy, op offerte', fi: 'Konsultointina, tarjouksen mukaan' },
    },
  },
  items: { ...setup, ...financeLink, ...training, ...adoption },
  sessions,
  gates: {
    adoption: {
      title: { en: 'Adoption begins', nl: 'Adoptie begint', fi: 'Käytön laajentaminen alkaa' },
      opens: {
        en: 'Opens when your key-users have reached their learning goals. From then on you lead, and the support desk is there for everyday questions.',
        nl: 'Gaat open zodra uw key-users hun leerdoelen hebben bereikt. Vanaf dan hebt u de leiding en is de supportdesk er voor dagelijkse vragen.',
        fi: 'Avautuu, kun pääkäyttäjänne ovat saavuttaneet oppimistavoitteensa. Siitä alkaen johdatte työtä, ja tukipalvelu vastaa arjen kysymyksiin.',
      },
      when: { done: 'learning-goals' },
    },
  },
  targets: [
    {
      what: { en: 'Basic set-up', nl: 'Basisinrichting', fi: 'Perusasetukset' },
      kind: 'typical',
      workingDays: 10,
      from: 'kick-off',
      to: 'accept-set-up',
    },
    {
      what: { en: 'Set-up and training together', nl: 'Inrichting en training samen', fi: 'Asetukset ja koulutus yhteensä' },
      kind: 'aim',
      workingDays: 20,
      from: 'kick-off',
      to: 'learning-goals',
    },
  ],
  definitions: {
    goLive: {
      item: 'go-live',
      means: {
        en: 'The key-users are trained and the first real hours are in Timewax.',
        nl: 'De key-users zijn getraind en de eerste echte uren staan in Timewax.',
        fi: 'Pääkäyttäjät on koulutettu ja ensimmäiset oikeat tunnit ovat Timewaxissa.',
      },
    },
    done: [
      {
        item: 'go-live',
        means: {
          en: 'The plan is done at go-live. Adoption goes on and has no end date.',
          nl: 'Het plan is klaar bij livegang. De adoptie gaat door en heeft geen einddatum.',
          fi: 'Suunnitelma päättyy käyttöönottoon. Käytön laajentaminen jatkuu ilman päättymispäivää.',
        },
      },
    ],
  },
  contacts: [
    {
      reason: {
        en: 'Changing a process, its set-up, adding users',
        nl: 'Een proces wijzigen, de inrichting daarvan, gebruikers toevoegen',
        fi: 'Prosessin tai asetusten muutos, uudet käyttäjät',
      },
      channel: 'mail',
      to: 'customer-success-manager',
      lasting: true,
    },
    {
      reason: { en: 'Everyday questions and faults', nl: 'Dagelijkse vragen en storingen', fi: 'Arjen kysymykset ja viat' },
      channel: 'mail',
      to: 'support-desk',
      when: { done: 'learning-goals' },
      lasting: true,
    },
    {
      reason: { en: 'Questions before adoption', nl: 'Vragen voor de adoptie', fi: 'Kysymykset ennen käytön laajentamista' },
      channel: 'mail',
      to: 'customer-success-manager',
      when: { not: { done: 'learning-goals' } },
    },
  ],
  desks: {
    support: {
      title: { en: 'Support desk', nl: 'Supportdesk', fi: 'Tukipalvelu' },
      role: 'support-desk',
      address: 'support@timewax.com',
      timeZone: 'Europe/Amsterdam',
      weekdays: [1, 2, 3, 4, 5],
      from: '09:00',
      until: '17:00',
      gate: 'adoption',
    },
  },
  ticketCategories: {
    structural: { title: { en: 'About the way you work', nl: 'Over uw werkwijze', fi: 'Työtavoista' }, to: 'customer-success-manager' },
    everyday: { title: { en: 'Everyday question', nl: 'Dagelijkse vraag', fi: 'Arjen kysymys' }, to: 'support-desk' },
    incident: { title: { en: 'Something does not work', nl: 'Iets werkt niet', fi: 'Jokin ei toimi' }, to: 'support-desk' },
  },
  signals: {
    'becomes-consultancy': {
      title: {
        en: 'Occasional help is becoming regular',
        nl: 'Losse hulp wordt structureel',
        fi: 'Satunnaisesta avusta on tulossa säännöllistä',
      },
      counts: 'extra-sessions',
      from: 2,
      withinDays: 60,
      tells: 'customer-success-manager',
      offers: 'consultancy',
    },
  },
  library: {
    recordings: {
      title: { en: 'Recordings of your sessions', nl: 'Opnamen van uw sessies', fi: 'Koulutustenne tallenteet' },
      type: 'recordings',
      visibility: 'customer',
    },
    tutorials: { title: { en: 'Video tutorials', nl: 'Instructievideo’s', fi: 'Opetusvideot' }, type: 'tutorials', visibility: 'customer' },
    'extra-training': {
      title: { en: 'More training', nl: 'Meer training', fi: 'Lisäkoulutus' },
      type: 'extra-training',
      visibility: 'customer',
    },
  },
})
