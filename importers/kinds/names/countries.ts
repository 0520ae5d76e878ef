import codes from 'i18n-iso-countries/codes.json'
import en from 'i18n-iso-countries/langs/en.json'
import fi from 'i18n-iso-countries/langs/fi.json'
import nl from 'i18n-iso-countries/langs/nl.json'
import sv from 'i18n-iso-countries/langs/sv.json'
import { squash } from '../text/fold.ts'

/** Names that mean a part of a country, or several countries: never taken, only suggested. */
const LOOSE: Record<string, string> = {
  holland: 'NL',
  hollanti: 'NL',
  england: 'GB',
  engeland: 'GB',
  englanti: 'GB',
  scotland: 'GB',
  schotland: 'GB',
  skotlanti: 'GB',
  wales: 'GB',
  greatbritain: 'GB',
  grootbrittannie: 'GB',
  amerika: 'US',
  america: 'US',
}
/** Other official or exceptionally reserved codes and names (ISO 3166-1). */
const ALSO: Record<string, string> = {
  uk: 'GB',
  usa: 'US',
  unitedstatesofamerica: 'US',
  czechrepublic: 'CZ',
  thenetherlands: 'NL',
  el: 'GR',
}

const byName = new Map<string, string>()
/** Names that two languages give to two countries. */
const doubtful = new Set<string>()

for (const { countries } of [en, nl, fi, sv] as { countries: Record<string, string | string[]> }[]) {
  for (const [code, names] of Object.entries(countries)) for (const name of [names].flat()) add(squash(name), code)
}
for (const language of ['en', 'nl', 'fi', 'sv']) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  for (const [code] of codes as string[][]) add(squash(names.of(code!) ?? ''), code!)
}
for (const name of doubtful) byName.delete(name)
for (const name of Object.keys(LOOSE)) byName.delete(name)
for (const [alpha2, alpha3] of codes as string[][]) byName.set(alpha2!.toLowerCase(), alpha2!).set(alpha3!.toLowerCase(), alpha2!)
for (const [name, code] of Object.entries(ALSO)) byName.set(name, code)

function add(name: string, code: string): void {
  const before = byName.get(name)
  if (before !== undefined && before !== code) doubtful.add(name)
  if (name !== '') byName.set(name, code)
}

/** Country names in en, nl, fi and sv, and codes of two and three letters, squashed → ISO 3166-1 alpha-2. */
export const countries: ReadonlyMap<string, string> = byName

/** The country that a loose name (`Holland`) probably means. */
export function looselyMeant(name: string): string | undefined {
  return LOOSE[name]
}
