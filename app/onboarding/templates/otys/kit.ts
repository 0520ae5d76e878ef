import type { ConversationKit } from '../../template/kit.ts'

/** For contacts in after-care. The vendor's own people see it, nobody else. */
export const customerContact = {
  title: { en: 'Contact with a customer', nl: 'Contact met een klant', fi: 'Yhteydenotto asiakkaaseen' },
  attachment: {
    en: 'Presentation with topics to prepare',
    nl: 'Presentatie met voor te bereiden onderwerpen',
    fi: 'Esitys valmisteltavista aiheista',
  },
  groups: {
    crm: { en: 'CRM', nl: 'CRM', fi: 'CRM' },
    dossier: { en: 'Dossier', nl: 'Dossier', fi: 'Asiakaskansio' },
    environment: { en: 'The customer’s environment', nl: 'De omgeving van de klant', fi: 'Asiakkaan ympäristö' },
  },
  checks: [
    {
      group: 'crm',
      text: { en: 'Does everybody sign in daily?', nl: 'Logt iedereen dagelijks in?', fi: 'Kirjautuvatko kaikki päivittäin?' },
    },
    {
      group: 'crm',
      text: { en: 'Is there a key-user, or more?', nl: 'Is er een key-user, of meer?', fi: 'Onko pääkäyttäjiä yksi vai useampi?' },
      known: 'portal',
    },
    {
      group: 'crm',
      text: { en: 'Which new tasks were made?', nl: 'Welke nieuwe taken zijn gemaakt?', fi: 'Mitä uusia tehtäviä on luotu?' },
    },
    {
      group: 'crm',
      text: { en: 'Which tickets, and how many?', nl: 'Welke tickets, en hoeveel?', fi: 'Millaisia tukipyyntöjä ja montako?' },
    },
    { group: 'dossier', text: { en: 'Any mail without an answer?', nl: 'Mails zonder antwoord?', fi: 'Onko vastaamattomia viestejä?' } },
    {
      group: 'dossier',
      text: {
        en: 'Much mail to and fro with a colleague?',
        nl: 'Veel heen en weer gemail met een collega?',
        fi: 'Onko paljon viestittelyä jonkun kollegan kanssa?',
      },
    },
    {
      group: 'environment',
      text: { en: 'New vacancies lately?', nl: 'Onlangs nieuwe vacatures?', fi: 'Uusia avoimia paikkoja viime aikoina?' },
    },
    {
      group: 'environment',
      text: { en: 'New candidates lately?', nl: 'Onlangs nieuwe kandidaten?', fi: 'Uusia ehdokkaita viime aikoina?' },
    },
    {
      group: 'environment',
      text: { en: 'New procedures lately?', nl: 'Onlangs nieuwe procedures?', fi: 'Uusia hakuprosesseja viime aikoina?' },
    },
    {
      group: 'environment',
      text: {
        en: 'Are procedure statuses kept up to date?',
        nl: 'Worden procedurestatussen bijgewerkt?',
        fi: 'Päivitetäänkö prosessien tiloja?',
      },
    },
  ],
  openers: [
    {
      text: {
        en: 'I call to hear how you are and how OTYS goes.',
        nl: 'Ik bel om te horen hoe het gaat, ook met OTYS.',
        fi: 'Soitan kuullakseni, mitä kuuluu ja miten OTYS sujuu.',
      },
    },
    {
      text: {
        en: 'We last spoke on {{last-contact}}; that is a while ago.',
        nl: 'We spraken elkaar voor het laatst op {{last-contact}}; dat is even geleden.',
        fi: 'Puhuimme viimeksi {{last-contact}}; siitä on jo aikaa.',
      },
      uses: 'last-contact',
    },
    {
      text: {
        en: 'I have no agenda; I would like to know how you find OTYS.',
        nl: 'Ik heb geen agenda; ik wil graag weten hoe u OTYS ervaart.',
        fi: 'Minulla ei ole asialistaa; haluan kuulla, miltä OTYS tuntuu.',
      },
    },
    {
      text: {
        en: 'You started in {{went-live}}. How is it to work with it now?',
        nl: 'U bent gestart in {{went-live}}. Hoe werkt het nu?',
        fi: 'Aloititte {{went-live}}. Miltä työskentely nyt tuntuu?',
      },
      uses: 'went-live',
    },
    {
      text: {
        en: 'What goes well for you, and what does not?',
        nl: 'Wat gaat goed, en wat niet?',
        fi: 'Mikä toimii teillä hyvin ja mikä ei?',
      },
    },
    {
      text: {
        en: 'Earlier we spoke about {{earlier-topic}}. Today I call for you, not for the functions.',
        nl: 'Eerder spraken we over {{earlier-topic}}. Vandaag bel ik voor u, niet voor de functies.',
        fi: 'Puhuimme aiemmin aiheesta {{earlier-topic}}. Tänään soitan teidän vuoksenne, en toimintojen.',
      },
      uses: 'earlier-topic',
    },
    {
      text: {
        en: 'I see that you do not use {{unused-feature}} yet.',
        nl: 'Ik zie dat u {{unused-feature}} nog niet gebruikt.',
        fi: 'Huomasin, ettette vielä käytä toimintoa {{unused-feature}}.',
      },
      uses: 'unused-feature',
    },
    {
      text: {
        en: 'There is something new on your dashboard: {{new-item}}. I have set it up for you.',
        nl: 'Er is iets nieuws op uw dashboard: {{new-item}}. Ik heb het voor u klaargezet.',
        fi: 'Työpöydällänne on uutta: {{new-item}}. Laitoin sen valmiiksi.',
      },
      uses: 'new-item',
    },
    {
      text: {
        en: 'Mostly we speak about content. Today: how do you find it?',
        nl: 'Meestal gaat het over de inhoud. Vandaag: hoe ervaart u het?',
        fi: 'Yleensä puhumme sisällöstä. Tänään: miltä se tuntuu?',
      },
    },
    {
      text: {
        en: 'How is it used, and which overview do you miss?',
        nl: 'Hoe wordt het gebruikt, en welk overzicht mist u?',
        fi: 'Miten käyttö sujuu ja mikä näkymä puuttuu?',
      },
    },
  ],
  topics: [
    {
      en: 'Active searching: Instant Match, Hunt&Select',
      nl: 'Actief zoeken: Instant Match, Hunt&Select',
      fi: 'Aktiivinen haku: Instant Match, Hunt&Select',
    },
    { en: 'Do the statuses fit your process?', nl: 'Passen de statussen bij uw proces?', fi: 'Sopivatko tilat prosessiinne?' },
    {
      en: 'Overview of procedures; lists kept elsewhere, such as in Excel',
      nl: 'Overzicht van procedures; lijsten elders, zoals in Excel',
      fi: 'Yleiskuva prosesseista; muualla pidetyt listat, kuten Excel',
    },
    {
      en: 'Do applications from the website come in? If not, why?',
      nl: 'Komen sollicitaties via de website binnen? Zo niet, waarom?',
      fi: 'Tulevatko hakemukset verkkosivuilta? Jos eivät, miksi?',
    },
    {
      en: 'Is the plug-in used to bring candidates from LinkedIn?',
      nl: 'Wordt de plug-in voor kandidaten van LinkedIn gebruikt?',
      fi: 'Käytetäänkö lisäosaa ehdokkaiden tuontiin LinkedInistä?',
    },
    {
      en: 'What takes much time, such as work by hand',
      nl: 'Wat veel tijd kost, zoals handwerk',
      fi: 'Mikä vie paljon aikaa, esimerkiksi käsityö',
    },
  ],
} as const satisfies ConversationKit
