/**
 * What is said about a cell or a row. Keys: the codes of `Issue`; parameters: those of the issue. Where an issue has the
 * parameter `suggestion`, `suggestion` is said after it.
 */
export default {
  suggestion: 'Is {{suggestion}} meant?',

  required: 'This is needed.',
  fault: 'The formula behind this cell gives {{text}}.',
  'blank-mark': '“{{text}}” was read as empty.',
  'too-long': 'Longer than {{length, number}} characters.',
  undecided: '“{{text}}” can be read in two ways. Answer the question about its column.',

  'code-became-date': 'A spreadsheet has turned this code into the date {{text}}. Type it again, as text.',
  'code-scientific': 'A spreadsheet may have shortened this code to {{text}}.',
  'code-rounded': 'This number has more than 15 digits. A spreadsheet may have changed the last ones.',

  'not-a-number': '“{{text}}” is not a number.',
  'number-against-column': '“{{text}}” does not fit the other numbers of this column, which have “{{sign}}” as decimal sign.',
  'percent-sign': '“{{text}}” is a percentage. A plain number belongs here.',
  'percentage-or-fraction': '“{{text}}” could be a percentage or a fraction. Write it with a percent sign.',
  'not-whole': '“{{text}}” is not a whole number.',
  'too-small': '{{text}} is less than {{min, number}}.',
  'too-large': '{{text}} is more than {{max, number}}.',
  rounded: '{{text}} was rounded to four decimals.',

  'not-a-date': '“{{text}}” is not a date.',
  'date-no-year': '“{{text}}” has no year.',
  'date-against-column': '“{{text}}” does not fit the other dates of this column.',
  'date-serial': 'Excel’s day number {{text}} was read as a date.',
  'date-far': '{{text}} lies far from today. Is the year right?',

  'not-yes-no': '“{{text}}” is neither yes nor no.',
  'unknown-option': '“{{text}}” is not one of the values to choose from.',

  'not-an-email': '“{{text}}” is not a complete e-mail address.',
  'several-emails': 'Only one e-mail address fits here.',
  'not-a-url': '“{{text}}” is not a web address.',
  'not-a-phone': '“{{text}}” is not a telephone number.',
  'phone-no-country': '“{{text}}” lacks its country. Write it with + and the country code.',
  'phone-extension': 'The extension in “{{text}}” cannot be kept.',

  'not-an-iban': '“{{text}}” is not an IBAN.',
  'iban-check': '“{{text}}” has a typing error: its check digits or its length do not match.',
  'not-a-bic': '“{{text}}” is not a BIC.',
  'not-a-vat-number': '“{{text}}” is not a VAT number.',
  'vat-check': '“{{text}}” is not a valid VAT number of {{country}}.',
  'vat-unproved': 'We cannot check this VAT number. Does it have its country code?',
  'not-a-business-id': '“{{text}}” is not a business ID of {{country}}.',
  'business-id-check': '“{{text}}” has a typing error: its check digit does not match.',
  'business-id-padded': 'A lost zero was put back: {{value}}.',
  'postcode-padded': 'Lost zeros were put back: {{value}}.',
  'postcode-shape': '“{{text}}” is not how postcodes of {{country}} look.',

  'unknown-country': '“{{text}}” is not the name or code of a country.',
  'unknown-currency': '“{{text}}” is not the code of a currency.',
  'unknown-language': '“{{text}}” is not the name or code of a language.',

  'not-a-term': '“{{text}}” is not a number of days.',
  'term-month-end': '“{{text}}” counts from the end of a month. A number of days belongs here.',
  'term-discount': 'The cash discount in “{{text}}” is left out; {{days}} days are kept.',

  'e-invoice-check': 'The business ID in “{{text}}” has a typing error.',
  'e-invoice-combined': '“{{text}}” holds an address and an operator. Put the operator in its own column.',
  'e-invoice-shape': '“{{text}}” does not look like an e-invoice address.',
  'unknown-operator': 'We do not know the operator “{{text}}”.',

  'key-form': 'This does not look like a value of {{provider}}. Copy it once more from its own page.',
  'key-cut': 'The end is missing: {{length}} of {{expected}} characters. Copy it once more, to the last sign.',
  'secret-masked': 'This key is masked. Copy it with the copy button of the provider.',
  'secret-rounded': 'A spreadsheet has changed this key. Copy it again, into a cell of the kind text.',
  'secret-private-key': 'This is a private key of a certificate. It must stay with you; do not send it to us.',
  'secret-too-long': 'Longer than {{length, number}} characters.',

  'end-before-start': 'The end lies before the start.',
  'own-parent': 'A row cannot be its own parent.',
  'own-manager': 'A person cannot be their own manager.',
  'fixed-without-budget': 'A project with a fixed price has no budget.',
  'operator-without-address': 'There is an operator but no e-invoice address.',

  duplicate: 'This value occurs more than once; first in row {{first}}.',
  'reference-missing': '“{{value}}” is in no list yet.',
  'reference-not-delivered': '“{{value}}” can be checked when its list has been delivered.',
  'reference-not-in-file': 'The parent is not in this file.',
  cycle: 'This row is its own parent by way of others.',
  'parent-postable': 'Other accounts lie below this one, so it cannot be posted to.',
  'parent-differs': 'The account above is of another type.',

  'row-too-short': 'This row has {{fields}} fields, the header has {{columns}}.',
  'row-too-long': 'This row has {{fields}} fields, the header has {{columns}}.',
  undecodable: 'Some characters could not be read ({{bytes}}).',
  nul: 'There are invisible characters in this cell.',
  'unbalanced-quote': 'A quotation mark is opened in this row and never closed.',
  'stray-quote': 'A quotation mark stands in the middle of a value.',
  'error-value': 'A formula gives an error here.',
  'missing-string': 'The workbook lacks the text of this cell.',
  'macros-ignored': 'The workbook has macros. They are not run.',
  'merged-cells': '{{count, number}} merged areas, the first at {{first}}. Only their first cell has a value.',
  'missing-sheet': 'The workbook names this sheet but does not hold it.',
}
