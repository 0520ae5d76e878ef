import type en from '../en/workbooks.ts'
import type { Translation } from '../translation.ts'

export default {
  boolean: { true: 'kyllä', false: 'ei' },
  template: {
    title: '{{entity}}: mitä kuhunkin sarakkeeseen kuuluu',
    how: 'Täyttäkää ensimmäinen taulukko, yksi rivi kutakin kohti, ja ladatkaa tämä tiedosto meille. Sarakkeiden järjestyksellä ei ole väliä. Jättäkää ensimmäinen rivi paikalleen.',
    example: 'Harmaa rivi 2 on esimerkki. Korvatkaa tai poistakaa se. Jos se palaa muuttamattomana, jätämme sen pois ja kerromme siitä.',
    required: 'Tähdellä (*) merkityt sarakkeet tarvitaan joka riville. Muut voivat jäädä tyhjiksi.',
    guide: 'Ohje',
    lists: 'Luettelot',
    choose: 'Valitkaa arvo luettelosta.',
  },
  guide: {
    column: 'Sarake',
    needed: 'Tarvitaan',
    what: 'Mitä tähän kuuluu',
    allowed: 'Mitä hyväksytään',
    example: 'Esimerkki',
    yes: 'kyllä',
    no: 'ei',
  },
  allowed: {
    text: 'Vapaa teksti',
    code: 'Kirjaimia, numeroita ja merkkejä; etunollat säilyvät',
    integer: 'Kokonaisluku',
    number: 'Luku',
    decimal: 'Luku; pilkku tai piste',
    amount: 'Rahamäärä; pilkku tai piste',
    percent: 'Prosenttiluku',
    date: 'Päivämäärä, esimerkiksi 31.12.2026',
    email: 'Sähköpostiosoite; useat puolipisteellä erotettuina',
    phone: 'Puhelinnumero, esimerkiksi +358 40 123 4567',
    iban: 'IBAN-tilinumero, esimerkiksi FI21 1234 5600 0007 85',
    vat: 'ALV-tunniste maatunnuksineen',
    'business-id': 'Yritysrekisterin tunnus (Y-tunnus, KvK)',
    country: 'Maa: nimi tai kaksikirjaiminen koodi',
    language: 'Kieli: nimi tai kaksikirjaiminen koodi',
    currency: 'Valuutta: kolmikirjaiminen koodi',
    postcode: 'Postinumero; etunollat säilyvät',
    secret: 'Avain täsmälleen niin kuin palveluntarjoaja sen näyttää. Lukitsemme sen heti sen saavuttua.',
    reference: 'Koodi, joka on toisessa luettelossa tai siellä jo ennestään',
  },
  errors: {
    row: 'Rivi',
    messages: 'Korjattavaa',
    column: 'Sarake {{number}}',
    tooLong:
      'Tässä arvossa on {{length}} merkkiä. Taulukon soluun mahtuu {{limit}}, joten loppu puuttuu tästä. Korjatkaa arvo omaan tiedostoonne.',
  },
} satisfies Translation<typeof en>
