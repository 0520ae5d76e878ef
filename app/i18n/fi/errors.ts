import type en from '../en/errors.ts'
import type { Translation } from '../translation.ts'

export default {
  notFound: {
    title: 'Tässä ei ole sivua',
    text: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty.',
  },
  forbidden: {
    title: 'Teillä ei ole pääsyä tälle sivulle',
    text: 'Sivu kuuluu jollekin muulle, tai roolinne ei kata sitä. Kysykää henkilöltä, joka kutsui teidät.',
  },
  badRequest: {
    title: 'Emme voineet lukea pyyntöä',
    text: 'Mitään ei muutettu. Palatkaa takaisin ja yrittäkää uudelleen.',
  },
  tooMany: { title: 'Liian monta pyyntöä', text: 'Odottakaa minuutti ja yrittäkää uudelleen. Mitään ei kadonnut.' },
  tooLarge: { title: 'Tämä on enemmän kuin otamme kerralla vastaan', text: 'Mitään ei tallennettu. Lähettäkää pienemmissä osissa.' },
  server: {
    title: 'Emme voineet näyttää tätä sivua',
    text: 'Vika on meillä ja se on kirjattu. Aiemmin tallentamanne on turvassa.',
    reference: 'Jos kirjoitatte meille, ilmoittakaa tämä numero: {{reference}}',
  },
  offline: { title: 'Ei yhteyttä', text: 'Jatkamme heti, kun yhteys palaa.' },
  home: 'Siirry etusivulle',
  again: 'Yritä uudelleen',
  form: { title_one: 'Yksi kohta korjattavana', title_other: '{{count, number}} kohtaa korjattavana' },
  field: {
    required: 'Tämä tarvitaan.',
    email: 'Tämä ei ole täydellinen sähköpostiosoite, esimerkiksi nimi@yritys.example.',
    tooLong: 'Enintään {{max, number}} merkkiä.',
    tooShort: 'Vähintään {{min, number}} merkkiä.',
  },
} satisfies Translation<typeof en>
