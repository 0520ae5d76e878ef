import type en from '../en/accounts.ts'
import type { Translation } from '../translation.ts'

export default {
  signIn: {
    welcome: 'Tervetuloa laivaan',
    title: 'Kirjautuminen',
    lead: 'Antakaa sähköpostiosoitteenne. Lähetämme teille linkin; salasanaa ei tarvita.',
    leadPassword: 'Antakaa sähköpostiosoitteenne ja salasananne.',
    email: 'Sähköpostiosoite',
    emailHint: 'Osoite, johon kutsunne lähetettiin',
    password: 'Salasana',
    withLink: 'Lähetä linkki',
    withPassword: 'Kirjaudu',
    usePassword: 'Käytä salasanaa',
    useLink: 'Käytä mieluummin linkkiä',
    noInvitation: 'Eikö teillä ole kutsua? Kysykää yhteyshenkilöltänne ohjelmistoyrityksessä tai kollegalta, jolla se on.',
    wrong: 'Osoite ja salasana eivät kuulu yhteen. Tarkistakaa molemmat tai käyttäkää linkkiä.',
    tooMany: 'Liian monta yritystä. Yrittäkää uudelleen, kun odotusaika on kulunut: {{duration}}.',
    expired: 'Linkki on jo käytetty tai liian vanha. Pyytäkää uusi tästä.',
  },
  linkSent: {
    title: 'Katsokaa sähköpostianne',
    text: 'Jos {{email}} on täällä tuttu, linkki on matkalla. Se toimii kerran, {{minutes, number}} minuutin ajan.',
    again: 'Käytä toista osoitetta',
  },
  signedOut: 'Olette kirjautunut ulos.',
  role: {
    'key-user': 'Pääkäyttäjä',
    'customer-viewer': 'Lukija',
    implementer: 'Käyttöönottokonsultti',
    'vendor-admin': 'Ylläpitäjä',
  },
} satisfies Translation<typeof en>
