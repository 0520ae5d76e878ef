import type en from '../en/workbooks.ts'
import type { Translation } from '../translation.ts'

export default {
  boolean: { true: 'ja', false: 'nee' },
  template: {
    title: '{{entity}}: wat hoort in welke kolom',
    how: 'Vul het eerste blad in, één regel per stuk, en upload dit bestand. De volgorde van de kolommen maakt niet uit. Laat de eerste rij staan.',
    example:
      'De grijze rij 2 is een voorbeeld. Vervang of verwijder de rij. Komt hij ongewijzigd terug, dan slaan we hem over en melden we dat.',
    required: 'Kolommen met * zijn in elke rij nodig. De andere mogen leeg blijven.',
    guide: 'Uitleg',
    lists: 'Lijsten',
    choose: 'Kies een waarde uit de lijst.',
  },
  guide: {
    column: 'Kolom',
    needed: 'Nodig',
    what: 'Wat hoort hier',
    allowed: 'Wat mag hier staan',
    example: 'Voorbeeld',
    yes: 'ja',
    no: 'nee',
  },
  allowed: {
    text: 'Vrije tekst',
    code: 'Letters, cijfers en tekens; voorloopnullen blijven staan',
    integer: 'Een geheel getal',
    decimal: 'Een getal; met komma of punt',
    hours: 'Uren, zoals 7,5 of 7:30',
    money: 'Een bedrag; met komma of punt; de valuta staat in een eigen kolom',
    percentage: 'Een percentage, zoals 25,5',
    'payment-term': 'Dagen, zoals 14; of een termijn zoals 14 dagen netto',
    bic: 'Een BIC van 8 of 11 tekens',
    url: 'Een webadres',
    'e-invoice': 'Een e-factuuradres: OVT, IBAN of Peppol-nummer',
    'e-invoice-operator': 'De e-factuuroperator: naam of code',
    date: 'Een datum, bijvoorbeeld 31-12-2026',
    email: 'Een e-mailadres; meerdere met een puntkomma ertussen',
    phone: 'Een telefoonnummer, bijvoorbeeld +31 20 123 4567',
    iban: 'Een IBAN, bijvoorbeeld NL91 ABNA 0417 1643 00',
    vat: 'Een btw-nummer met landcode',
    'business-id': 'Het nummer uit het handelsregister (KvK, Y-tunnus)',
    country: 'Een land: naam of tweelettercode',
    language: 'Een taal: naam of tweelettercode',
    currency: 'Een valuta: drielettercode',
    postcode: 'Een postcode; voorloopnullen blijven staan',
    secret: 'De sleutel precies zoals de aanbieder hem toont. We bergen hem meteen versleuteld op.',
    reference: 'Een code die in de andere lijst staat of daar al bekend is',
  },
  errors: {
    row: 'Rij',
    messages: 'Te verbeteren',
    column: 'Kolom {{number}}',
    tooLong:
      'Deze waarde heeft {{length}} tekens. In een cel passen er {{limit}}, dus het einde ontbreekt hier. Verbeter de waarde in uw eigen bestand.',
  },
} satisfies Translation<typeof en>
