import type en from '../en/files.ts'
import type { Translation } from '../translation.ts'

export default {
  label: 'Tiedostojen toimittaminen',
  hint: 'Excel, CSV tai muu teksti, enintään {{limit}} tiedostoa kohti, useita kerralla. Tai kopioikaa rivit taulukosta ja liittäkää ne tähän.',
  pastedRows: 'liitetyt rivit',
  tooMany: {
    title: 'Valitsitte {{count, number}} tiedostoa; kerralla enintään {{most, number}}. Yhtään ei otettu vastaan.',
    text: 'Valitkaa vähemmän, ja sen jälkeen loput.',
  },
  sent: '{{sent}} / {{total}}',
  state: {
    queued: 'Odottaa vuoroaan.',
    sending: 'Matkalla:',
    finishing: 'Kaikki on perillä. Otamme tiedoston vastaan.',
    waiting: {
      connection: 'Ei yhteyttä. Perille tullut säilyy; loput seuraavat itsestään.',
      server: 'Portaali ei voi juuri nyt ottaa sitä vastaan. Yritämme edelleen.',
    },
    arrived: 'Tiedosto on perillä.',
    cancelled: 'Pysäytitte sen.',
  },
  failed: {
    'too-large': 'Tiedoston koko on {{total}}; enintään {{limit}}. Tallentakaa se ilman kuvia tai osissa.',
    unreadable: 'Tiedostoa ei voi lukea. Se on siirretty, sitä on muutettu tai se on kansio. Valitkaa se uudelleen.',
    incomplete: 'Tiedosto muuttui matkalla. Valitkaa se uudelleen.',
    'not-allowed': 'Ette voi toimittaa tiedostoja tähän, tai olette kirjautuneet ulos. Kirjautukaa sisään ja valitkaa se uudelleen.',
    'no-such-entity': 'Tällaisia tietoja ei pyydetä tässä.',
    'disk-full': 'Portaalissa ei ole sille tilaa. Kertokaa yhteyshenkilöllenne; tiedostossanne ei ole vikaa.',
    'not-processed': 'Tiedosto on perillä, mutta sitä ei voitu ottaa vastaan. Yrittäkää muutaman minuutin kuluttua uudelleen.',
    expired: 'Se kesti yli vuorokauden. Aloittakaa alusta.',
    refused: 'Portaali ei ottanut tiedostoa vastaan. Yrittäkää uudelleen.',
  },
  form: {
    send: 'Lähetä',
    tooLarge: 'Yksi tiedostoista on liian suuri. Sitä ei otettu vastaan. Palatkaa ja valitkaa pienempi.',
    other: 'Portaali ei ottanut tiedostoja vastaan. Palatkaa, katsokaa mitä on perillä, ja valitkaa loput uudelleen.',
  },
  earlier: 'Sisältö on sama kuin tuonnissa {{number}}.',
  look: 'Katsokaa',
  tryNow: 'Yritä nyt',
  retry: 'Lähetä uudelleen',
  cancel: 'Pysäytä',
  dismiss: 'Pois luettelosta',
} satisfies Translation<typeof en>
