import type en from '../en/errors.ts'
import type { Translation } from '../translation.ts'

export default {
  notFound: {
    title: 'Hier is geen pagina',
    text: 'Het adres is misschien verkeerd getypt, of wat hier stond is verplaatst.',
  },
  forbidden: {
    title: 'U mag deze pagina niet zien',
    text: 'De pagina is van een ander, of uw rol geeft er geen toegang toe. Vraag het aan degene die u heeft uitgenodigd.',
  },
  badRequest: {
    title: 'We konden dit verzoek niet lezen',
    text: 'Er is niets gewijzigd. Ga terug en probeer het nog een keer.',
  },
  tooMany: { title: 'Te veel verzoeken', text: 'Wacht een minuut en probeer het dan opnieuw. Er is niets verloren.' },
  tooLarge: { title: 'Dit is meer dan we in één keer aannemen', text: 'Er is niets opgeslagen. Stuur het in kleinere delen.' },
  server: {
    title: 'We konden deze pagina niet tonen',
    text: 'De fout ligt bij ons en is vastgelegd. Wat u eerder heeft opgeslagen is veilig.',
    reference: 'Als u ons schrijft, noem dan dit nummer: {{reference}}',
  },
  offline: { title: 'Geen verbinding', text: 'We gaan verder zodra de verbinding terug is.' },
  home: 'Naar de startpagina',
  again: 'Opnieuw proberen',
  form: { title_one: 'Eén ding te verbeteren', title_other: '{{count, number}} dingen te verbeteren' },
  field: {
    required: 'Dit is nodig.',
    email: 'Dit is geen volledig e-mailadres, bijvoorbeeld naam@bedrijf.example.',
    tooLong: 'Hoogstens {{max, number}} tekens.',
    tooShort: 'Minstens {{min, number}} tekens.',
  },
} satisfies Translation<typeof en>
