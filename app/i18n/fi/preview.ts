import type source from '../en/preview.ts'
import type { Translation } from '../translation.ts'

export default {
  looking: 'Tutkimme tiedostoa sen ollessa matkalla.',
  later: 'Tämä tiedosto on liian suuri näytettäväksi tässä. Näette sen, kun se on saapunut.',
  failed: 'Selaimenne ei voi näyttää tiedostoa ennalta. Näette sen, kun se on saapunut.',
  matched_one: 'Ensisilmäys: {{matched, number}}/{{count, number}} sarakkeesta yhdistetty.',
  matched_other: 'Ensisilmäys: {{matched, number}}/{{count, number}} sarakkeesta yhdistetty.',
  title: 'Mitä näemme tiedostossa',
  part: 'Tämä on suuren tiedoston alku. Koko tiedosto tarkistetaan, kun se on saapunut.',
  notFinal: 'Mitään ei ole vielä päätetty: kun tiedosto on täällä, voitte muuttaa sen lukutapaa.',
  out: 'Ei oteta mukaan: {{columns}}.',
  asked: 'Kysymme teiltä:',
  nothingAsked: 'Jokaisella tarvittavalla kentällä on sarake.',
  rows: 'Rivit',
  firstRows: 'Rivit alusta',
  noProblems: 'Näillä riveillä ei ole ongelmia.',
  more_one: 'Ja vielä {{count, number}} muunlainen ongelma.',
  more_other: 'Ja vielä {{count, number}} muunlaista ongelmaa.',
  waiting: 'odottaa vastaustanne',
  secret: 'Arvoja ei näytetä, koska tiedostossa on salaisuuksia.',
} satisfies Translation<typeof source>
