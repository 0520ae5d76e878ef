import { squash } from '../kinds/text/fold.ts'
import { ourColumn } from '../write/our-column.ts'

/** A header in one of the forms in which it is compared, and how sure a match in this form is, as a factor. */
export type HeaderForm = { form: string; weight: number; block?: Block }
export type Block = 'visiting' | 'invoice' | 'post' | 'delivery' | 'contact' | 'private'

/** What exports put before address words, squashed; longer ones first where one begins another. */
const BLOCKS: [Block, string[]][] = [
  ['visiting', ['defaultaddress', 'mainaddress', 'bezoekadres', 'bezoek', 'katuosoite', 'kaynti', 'business', 'main']],
  ['invoice', ['invoiceaddress', 'factuuradres', 'factuur', 'facturatie', 'laskutusosoite', 'laskutus', 'billing', 'invoice', 'baddr']],
  ['post', ['correspondentieadres', 'correspondentie', 'postadres', 'postiosoite', 'posti', 'post', 'poaddress', 'po']],
  [
    'delivery',
    [
      'deliveryaddress',
      'delivery',
      'afleveradres',
      'leverings',
      'leveradres',
      'lever',
      'toimitusosoite',
      'toimitus',
      'shippingaddress',
      'shipping',
      'shipto',
      'saddr',
      'sa',
    ],
  ],
  ['contact', ['contactpersoon', 'maincontact', 'primarycontact', 'contact', 'yhteyshenkilon', 'yhteyshenkilo', 'person']],
  ['private', ['home', 'other', 'private', 'prive']],
]

/** How sure a match behind a block is: the main address is meant, else the one invoices go to. */
const BLOCK_WEIGHTS: Record<Block, number> = { visiting: 0.9, invoice: 0.8, post: 0.75, delivery: 0.5, contact: 0.45, private: 0 }

const TECHNICAL = /^(?:fld|cf\.|meta:\s*|variant\s+|customer:\s*|organization\s+-\s+|organisation\s+-\s+|person\s+-\s+|custom field:\s*)/i
const CUSTOM_SUFFIX = /__c$/i
const BRACKETS = /[([][^)\]]*[)\]]/g

/** The form in which names and headers are compared: letters and digits only, folded; `#` and `%` as words. */
export function headerKey(header: string): string {
  return squash(header.replaceAll('#', ' number ').replaceAll('%', ' percent '))
}

/** The same without what stands in brackets: `Price (EUR)`. */
export function bareKey(header: string): string {
  return headerKey(header.replace(BRACKETS, ' '))
}

/** All forms of a header, the surest first: as it stands, without technical marks, without the entity's name, without a number or block. */
export function headerForms(header: string, prefixes: readonly string[]): HeaderForm[] {
  const forms: HeaderForm[] = []
  const add = (form: string, weight: number, block?: Block) => {
    if (form !== '' && !forms.some((each) => each.form === form)) forms.push({ form, weight, block })
  }
  add(headerKey(header), 1)
  const plain = headerKey(header.trim().replace(BRACKETS, ' ').replace(TECHNICAL, '').replace(CUSTOM_SUFFIX, ''))
  add(plain, 0.98)
  for (const prefix of prefixes) {
    const form = squash(prefix)
    if (plain.startsWith(form)) add(plain.slice(form.length), 0.93)
  }
  if (/\D[1]$/.test(plain)) add(plain.slice(0, -1), 0.93)
  for (const [block, starts] of BLOCKS) {
    for (const start of starts) if (plain.startsWith(start)) add(plain.slice(start.length).replace(/1$/, ''), BLOCK_WEIGHTS[block], block)
  }
  return forms
}

const PRIVATE = new Set(
  `BSN|IdNummer|IdType|Geboortedatum|Geboorteplaats|CodeNationaliteit|Nationaliteit|BurgerlijkeStaat|Geslacht|Gender|Sex|PartnerNaam|NaamPartner|INSZ
|Rijksregisternummer|Henkilötunnus|Personal identity code|SocialSecurityNumber|SSN|Tuntipalkka|Kuukausipalkka|Salary|Salaris|Palkka|Syntymäaika|Date of birth
|Birth date|Birthday|Birthdate|Sukupuoli|Nationality|EmailPrive|TelefoonPrive|MobielPrive|Home phone|Home address|Home street|Home city|Home postal code|Marital status
|Noodcontact|Emergency contact|VoorvoegselsPartner|Age|Leeftijd|Ikä|Religion`
    .split('|')
    .map((name) => headerKey(name)),
)

/**
 * Columns about a person's private life that a portal for master data has no business with, and the two columns that our own error
 * workbook adds: left out unless a person says otherwise.
 */
export function isPrivate(header: string): boolean {
  if (ourColumn(header)) return true
  const key = headerKey(header)
  return PRIVATE.has(key) || /^(?:kind|nood)[a-z]+\d*$/.test(key)
}
