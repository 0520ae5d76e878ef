import type source from '../en/issues.ts'
import type { Translation } from '../translation.ts'

export default {
  suggestion: 'Is {{suggestion}} bedoeld?',

  required: 'Dit is nodig.',
  fault: 'De formule achter deze cel geeft {{text}}.',
  'blank-mark': '“{{text}}” is gelezen als leeg.',
  'too-long': 'Langer dan {{length, number}} tekens.',
  undecided: '“{{text}}” kan op twee manieren worden gelezen. Beantwoord de vraag over de kolom.',

  'code-became-date': 'Een spreadsheet heeft van deze code de datum {{text}} gemaakt. Typ de code opnieuw, als tekst.',
  'code-scientific': 'Een spreadsheet heeft deze code mogelijk ingekort tot {{text}}.',
  'code-rounded': 'Dit nummer heeft meer dan 15 cijfers. Een spreadsheet heeft de laatste mogelijk veranderd.',

  'not-a-number': '“{{text}}” is geen getal.',
  'number-against-column': '“{{text}}” past niet bij de andere getallen in deze kolom, die “{{sign}}” als decimaalteken hebben.',
  'percent-sign': '“{{text}}” is een percentage. Hier hoort een gewoon getal.',
  'percentage-or-fraction': '“{{text}}” kan een percentage of een breuk zijn. Schrijf het met een procentteken.',
  'not-whole': '“{{text}}” is geen heel getal.',
  'too-small': '{{text}} is minder dan {{min, number}}.',
  'too-large': '{{text}} is meer dan {{max, number}}.',
  rounded: '{{text}} is afgerond op vier decimalen.',

  'not-a-date': '“{{text}}” is geen datum.',
  'date-no-year': '“{{text}}” heeft geen jaar.',
  'date-against-column': '“{{text}}” past niet bij de andere datums in deze kolom.',
  'date-serial': 'Het dagnummer {{text}} van Excel is gelezen als datum.',
  'date-far': '{{text}} ligt ver van vandaag. Klopt het jaar?',

  'not-yes-no': '“{{text}}” is geen ja en geen nee.',
  'unknown-option': '“{{text}}” is geen van de waarden om uit te kiezen.',

  'not-an-email': '“{{text}}” is geen volledig e-mailadres.',
  'several-emails': 'Hier past maar één e-mailadres.',
  'not-a-url': '“{{text}}” is geen webadres.',
  'not-a-phone': '“{{text}}” is geen telefoonnummer.',
  'phone-no-country': 'Bij “{{text}}” ontbreekt het land. Schrijf het met + en de landcode.',
  'phone-extension': 'Het toestelnummer in “{{text}}” kan niet worden bewaard.',

  'not-an-iban': '“{{text}}” is geen IBAN.',
  'iban-check': '“{{text}}” bevat een typefout: de controlecijfers of de lengte kloppen niet.',
  'not-a-bic': '“{{text}}” is geen BIC.',
  'not-a-vat-number': '“{{text}}” is geen btw-nummer.',
  'vat-check': '“{{text}}” is geen geldig btw-nummer van {{country}}.',
  'vat-unproved': 'Wij kunnen dit btw-nummer niet controleren. Staat de landcode erbij?',
  'not-a-business-id': '“{{text}}” is geen bedrijfsnummer van {{country}}.',
  'business-id-check': '“{{text}}” bevat een typefout: het controlecijfer klopt niet.',
  'business-id-padded': 'Een verloren nul is teruggezet: {{value}}.',
  'postcode-padded': 'Verloren nullen zijn teruggezet: {{value}}.',
  'postcode-shape': '“{{text}}” ziet er niet uit als een postcode van {{country}}.',

  'unknown-country': '“{{text}}” is geen naam of code van een land.',
  'unknown-currency': '“{{text}}” is geen code van een valuta.',
  'unknown-language': '“{{text}}” is geen naam of code van een taal.',

  'not-a-term': '“{{text}}” is geen aantal dagen.',
  'term-month-end': '“{{text}}” telt vanaf het einde van een maand. Hier hoort een aantal dagen.',
  'term-discount': 'De betalingskorting in “{{text}}” is weggelaten; {{days}} dagen zijn bewaard.',

  'e-invoice-check': 'Het bedrijfsnummer in “{{text}}” bevat een typefout.',
  'e-invoice-combined': '“{{text}}” bevat een adres en een operator. Zet de operator in een eigen kolom.',
  'e-invoice-shape': '“{{text}}” ziet er niet uit als een e-factuuradres.',
  'unknown-operator': 'Wij kennen de operator “{{text}}” niet.',

  'key-form': 'Dit lijkt niet op een waarde van {{provider}}. Kopieer het nog een keer van de eigen pagina.',
  'key-cut': 'Het einde ontbreekt: {{length}} van {{expected}} tekens. Kopieer het nog een keer, tot het laatste teken.',
  'secret-masked': 'Deze sleutel is afgeschermd. Kopieer hem met de kopieerknop van de provider.',
  'secret-rounded': 'Een spreadsheet heeft deze sleutel veranderd. Kopieer hem opnieuw, in een cel van het type tekst.',
  'secret-private-key': 'Dit is een privésleutel van een certificaat. Die moet bij u blijven; stuur hem niet naar ons.',
  'secret-too-long': 'Langer dan {{length, number}} tekens.',

  'end-before-start': 'Het einde ligt voor het begin.',
  'own-parent': 'Een rij kan niet boven zichzelf staan.',
  'own-manager': 'Iemand kan niet de eigen leidinggevende zijn.',
  'fixed-without-budget': 'Een project met een vaste prijs heeft geen budget.',
  'operator-without-address': 'Er is een operator maar geen e-factuuradres.',

  duplicate: 'Deze waarde komt meer dan eens voor; het eerst in rij {{first}}.',
  'reference-missing': '“{{value}}” staat nog in geen lijst.',
  'reference-not-delivered': '“{{value}}” kan worden gecontroleerd als die lijst is aangeleverd.',
  'reference-not-in-file': 'De bovenliggende rij staat niet in dit bestand.',
  cycle: 'Deze rij staat via andere rijen boven zichzelf.',
  'parent-postable': 'Onder deze rekening liggen andere rekeningen, dus er kan niet op worden geboekt.',
  'parent-differs': 'De rekening erboven heeft een andere soort.',

  'row-too-short': 'Deze rij heeft {{fields}} velden, de kopregel heeft er {{columns}}.',
  'row-too-long': 'Deze rij heeft {{fields}} velden, de kopregel heeft er {{columns}}.',
  undecodable: 'Sommige tekens konden niet worden gelezen ({{bytes}}).',
  nul: 'Er staan onzichtbare tekens in deze cel.',
  'unbalanced-quote': 'In deze rij wordt een aanhalingsteken geopend en nooit gesloten.',
  'stray-quote': 'Er staat een aanhalingsteken midden in een waarde.',
  'error-value': 'Een formule geeft hier een fout.',
  'missing-string': 'De tekst van deze cel ontbreekt in de werkmap.',
  'macros-ignored': 'De werkmap heeft macro’s. Die worden niet uitgevoerd.',
  'merged-cells': '{{count, number}} samengevoegde gebieden, het eerste bij {{first}}. Alleen de eerste cel ervan heeft een waarde.',
  'missing-sheet': 'De werkmap noemt dit blad maar bevat het niet.',
} satisfies Translation<typeof source>
