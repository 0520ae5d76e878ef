import { defineTemplate } from '../template.ts'
import { contacts, ticketCategories } from './easyparty/contact.ts'
import { items } from './easyparty/items.ts'

export default defineTemplate({
  key: 'easyparty',
  version: 1,
  vendor: 'EasyParty',
  title: { en: 'Implementation with one key-user', nl: 'Implementatie met één key-user', fi: 'Käyttöönotto yhden pääkäyttäjän kanssa' },
  goal: {
    en: 'EasyParty runs, and one person in your organisation knows everything about it.',
    nl: 'EasyParty draait en één persoon in uw organisatie weet er alles van.',
    fi: 'EasyParty on käytössä, ja yksi henkilö organisaatiossanne tietää siitä kaiken.',
  },
  tags: ['implementation', 'contact'],
  author: 'implementer',
  country: 'NL',
  start: 'start',
  phases: {
    implementation: { title: { en: 'Implementation', nl: 'Implementatie', fi: 'Käyttöönotto' }, lead: 'implementer' },
    'in-use': { title: { en: 'In use', nl: 'In gebruik', fi: 'Käytössä' }, lead: 'key-user' },
  },
  roles: {
    'key-user': { side: 'customer', title: { en: 'Key-user', nl: 'Key-user', fi: 'Pääkäyttäjä' }, namedPerson: true },
    implementer: { side: 'vendor', title: { en: 'Implementer', nl: 'Implementator', fi: 'Käyttöönottaja' }, namedPerson: true },
    support: { side: 'vendor', title: { en: 'Support', nl: 'Support', fi: 'Tuki' }, queue: true },
  },
  keyUsers: {
    min: 1,
    max: 1,
    rule: {
      en: 'Exactly one key-user, who watches over the dates. The role can be handed on; its history stays.',
      nl: 'Precies één key-user, die de data bewaakt. De rol kan worden overgedragen; de geschiedenis blijft.',
      fi: 'Täsmälleen yksi pääkäyttäjä, joka huolehtii määräpäivistä. Roolin voi siirtää; historia säilyy.',
    },
  },
  oneContact: {
    en: 'Your colleagues ask the key-user. The key-user asks us, passes the answer on, and sees every earlier answer.',
    nl: 'Uw collega’s vragen het de key-user. De key-user vraagt het ons, geeft het antwoord door en ziet elk eerder antwoord.',
    fi: 'Työtoverit kysyvät pääkäyttäjältä. Pääkäyttäjä kysyy meiltä, välittää vastauksen ja näkee kaikki aiemmat vastaukset.',
  },
  anchors: { start: { title: { en: 'Start', nl: 'Start', fi: 'Aloitus' } } },
  items,
  gates: {
    'portal-account': {
      title: { en: 'You have an account in the portal', nl: 'U hebt een account in het portaal', fi: 'Teillä on tunnus portaalissa' },
      opens: {
        en: 'From then on you reach us through the portal. The phone is for deadlines, agreed calls and critical faults.',
        nl: 'Vanaf dan bereikt u ons via het portaal. De telefoon is voor deadlines, belafspraken en kritieke fouten.',
        fi: 'Siitä alkaen tavoitatte meidät portaalin kautta. Puhelin on määräaikoja, sovittuja puheluita ja kriittisiä vikoja varten.',
      },
      when: { done: 'portal-account' },
    },
    'almost-finished': {
      title: { en: 'The implementation is almost finished', nl: 'De implementatie is bijna klaar', fi: 'Käyttöönotto on lähes valmis' },
      opens: {
        en: 'Opens when nine in ten steps are done, or when your implementer says so. Then all our support staff see what you ask.',
        nl: 'Gaat open als negen van de tien stappen klaar zijn, of als uw implementator het zegt. Dan ziet al ons supportpersoneel uw vraag.',
        fi: 'Avautuu, kun yhdeksän kymmenestä vaiheesta on valmiina tai käyttöönottaja niin sanoo. Silloin koko tukemme näkee kysymyksenne.',
      },
      when: { any: [{ share: 0.9, of: 'implementation' }, { switched: 'by-hand' }] },
    },
  },
  definitions: {
    goLive: {
      item: 'go-live',
      means: {
        en: 'EasyParty is used for real work',
        nl: 'EasyParty wordt voor echt werk gebruikt',
        fi: 'EasyPartya käytetään oikeaan työhön',
      },
    },
    done: [
      {
        item: 'go-live',
        means: { en: 'The implementation is finished', nl: 'De implementatie is klaar', fi: 'Käyttöönotto on valmis' },
      },
    ],
  },
  contacts,
  ticketCategories,
})
