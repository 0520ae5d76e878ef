import type source from '../en/issues.ts'
import type { Translation } from '../translation.ts'

export default {
  suggestion: 'Tarkoitatteko {{suggestion}}?',

  required: 'Tämä tarvitaan.',
  fault: 'Tämän solun kaava antaa tuloksen {{text}}.',
  'blank-mark': '“{{text}}” luettiin tyhjäksi.',
  'too-long': 'Pidempi kuin {{length, number}} merkkiä.',
  undecided: '“{{text}}” voidaan lukea kahdella tavalla. Vastatkaa saraketta koskevaan kysymykseen.',

  'code-became-date': 'Taulukkolaskenta on muuttanut tämän koodin päiväykseksi {{text}}. Kirjoittakaa koodi uudelleen tekstinä.',
  'code-scientific': 'Taulukkolaskenta on ehkä lyhentänyt tämän koodin muotoon {{text}}.',
  'code-rounded': 'Tässä numerossa on yli 15 numeroa. Taulukkolaskenta on ehkä muuttanut viimeisiä.',

  'not-a-number': '“{{text}}” ei ole luku.',
  'number-against-column': '“{{text}}” ei sovi sarakkeen muihin lukuihin, joissa desimaalimerkki on “{{sign}}”.',
  'percent-sign': '“{{text}}” on prosenttiluku. Tähän kuuluu tavallinen luku.',
  'percentage-or-fraction': '“{{text}}” voi olla prosenttiluku tai murto-osa. Kirjoittakaa se prosenttimerkin kanssa.',
  'not-whole': '“{{text}}” ei ole kokonaisluku.',
  'too-small': '{{text}} on vähemmän kuin {{min, number}}.',
  'too-large': '{{text}} on enemmän kuin {{max, number}}.',
  rounded: '{{text}} pyöristettiin neljään desimaaliin.',

  'not-a-date': '“{{text}}” ei ole päiväys.',
  'date-no-year': 'Päiväyksestä “{{text}}” puuttuu vuosi.',
  'date-against-column': '“{{text}}” ei sovi sarakkeen muihin päiväyksiin.',
  'date-serial': 'Excelin päivänumero {{text}} luettiin päiväykseksi.',
  'date-far': '{{text}} on kaukana tästä päivästä. Onko vuosi oikein?',

  'not-yes-no': '“{{text}}” ei ole kyllä eikä ei.',
  'unknown-option': '“{{text}}” ei ole mikään valittavista arvoista.',

  'not-an-email': '“{{text}}” ei ole täydellinen sähköpostiosoite.',
  'several-emails': 'Tähän sopii vain yksi sähköpostiosoite.',
  'not-a-url': '“{{text}}” ei ole verkko-osoite.',
  'not-a-phone': '“{{text}}” ei ole puhelinnumero.',
  'phone-no-country': 'Numerosta “{{text}}” puuttuu maa. Kirjoittakaa se +-merkin ja maatunnuksen kanssa.',
  'phone-extension': 'Numeron “{{text}}” alanumeroa ei voida säilyttää.',

  'not-an-iban': '“{{text}}” ei ole IBAN-tilinumero.',
  'iban-check': 'Tilinumerossa “{{text}}” on kirjoitusvirhe: tarkiste tai pituus ei täsmää.',
  'not-a-bic': '“{{text}}” ei ole BIC-koodi.',
  'not-a-vat-number': '“{{text}}” ei ole ALV-tunnus.',
  'vat-check': '“{{text}}” ei ole kelvollinen ALV-tunnus maassa {{country}}.',
  'vat-unproved': 'Emme voi tarkistaa tätä ALV-tunnusta. Onko siinä maakoodi?',
  'not-a-business-id': '“{{text}}” ei ole yritystunnus maassa {{country}}.',
  'business-id-check': 'Tunnuksessa “{{text}}” on kirjoitusvirhe: tarkistusmerkki ei täsmää.',
  'business-id-padded': 'Kadonnut nolla palautettiin: {{value}}.',
  'postcode-padded': 'Kadonneet nollat palautettiin: {{value}}.',
  'postcode-shape': '“{{text}}” ei näytä postinumerolta maassa {{country}}.',

  'unknown-country': '“{{text}}” ei ole maan nimi eikä koodi.',
  'unknown-currency': '“{{text}}” ei ole valuutan koodi.',
  'unknown-language': '“{{text}}” ei ole kielen nimi eikä koodi.',

  'not-a-term': '“{{text}}” ei ole päivien määrä.',
  'term-month-end': '“{{text}}” lasketaan kuukauden lopusta. Tähän kuuluu päivien määrä.',
  'term-discount': 'Ehdon “{{text}}” kassa-alennus jätettiin pois; säilytettiin {{days}} päivää.',

  'e-invoice-check': 'Osoitteen “{{text}}” yritystunnuksessa on kirjoitusvirhe.',
  'e-invoice-combined': '“{{text}}” sisältää osoitteen ja operaattorin. Siirtäkää operaattori omaan sarakkeeseensa.',
  'e-invoice-shape': '“{{text}}” ei näytä verkkolaskuosoitteelta.',
  'unknown-operator': 'Emme tunne operaattoria “{{text}}”.',

  'key-form': 'Tämä ei näytä palvelun {{provider}} arvolta. Kopioikaa se uudelleen palvelun omalta sivulta.',
  'key-cut': 'Loppu puuttuu: {{length}} merkkiä, kun pitäisi olla {{expected}}. Kopioikaa se uudelleen viimeiseen merkkiin asti.',
  'secret-masked': 'Tämä avain on peitetty. Kopioikaa se palveluntarjoajan kopiointipainikkeella.',
  'secret-rounded': 'Taulukkolaskenta on muuttanut tätä avainta. Kopioikaa se uudelleen tekstimuotoiseen soluun.',
  'secret-private-key': 'Tämä on varmenteen yksityinen avain. Sen on pysyttävä teillä; älkää lähettäkö sitä meille.',
  'secret-too-long': 'Pidempi kuin {{length, number}} merkkiä.',

  'end-before-start': 'Loppu on ennen alkua.',
  'own-parent': 'Rivi ei voi olla oma ylärivinsä.',
  'own-manager': 'Henkilö ei voi olla oma esihenkilönsä.',
  'fixed-without-budget': 'Kiinteähintaiselta projektilta puuttuu budjetti.',
  'operator-without-address': 'Operaattori on annettu, mutta verkkolaskuosoite puuttuu.',

  duplicate: 'Tämä arvo esiintyy useammin kuin kerran; ensimmäisen kerran rivillä {{first}}.',
  'reference-missing': '“{{value}}” ei ole vielä missään luettelossa.',
  'reference-not-delivered': '“{{value}}” voidaan tarkistaa, kun sen luettelo on toimitettu.',
  'reference-not-in-file': 'Ylärivi ei ole tässä tiedostossa.',
  cycle: 'Tämä rivi on muiden rivien kautta oma ylärivinsä.',
  'parent-postable': 'Tämän tilin alla on muita tilejä, joten sille ei voi kirjata.',
  'parent-differs': 'Ylätili on eri tyyppiä.',

  'row-too-short': 'Rivillä on {{fields}} kenttää, otsikkorivillä {{columns}}.',
  'row-too-long': 'Rivillä on {{fields}} kenttää, otsikkorivillä {{columns}}.',
  undecodable: 'Joitakin merkkejä ei voitu lukea ({{bytes}}).',
  nul: 'Solussa on näkymättömiä merkkejä.',
  'unbalanced-quote': 'Rivillä avataan lainausmerkki, jota ei suljeta.',
  'stray-quote': 'Arvon keskellä on lainausmerkki.',
  'error-value': 'Kaava antaa tässä virheen.',
  'missing-string': 'Tämän solun teksti puuttuu työkirjasta.',
  'macros-ignored': 'Työkirjassa on makroja. Niitä ei suoriteta.',
  'merged-cells': '{{count, number}} yhdistettyä aluetta, ensimmäinen kohdassa {{first}}. Vain niiden ensimmäisessä solussa on arvo.',
  'missing-sheet': 'Työkirja nimeää tämän taulukon mutta ei sisällä sitä.',
} satisfies Translation<typeof source>
