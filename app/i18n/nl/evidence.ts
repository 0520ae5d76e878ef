import type source from '../en/evidence.ts'
import type { Translation } from '../translation.ts'

export default {
  'byte-order-mark': 'Het bestand zegt het in de eerste bytes.',
  'zero-bytes': 'Elke tweede byte is nul.',
  'ascii-only': 'Er komen alleen gewone letters voor.',
  'well-formed-utf8': 'Alle {{characters, number}} bijzondere tekens passen.',
  'mostly-utf8': '{{good, number}} bijzondere tekens passen, {{broken, number}} niet.',
  'letters-make-sense': '{{share}} % van de bijzondere letters past in woorden.',
  'separator-line': 'De eerste regel van het bestand noemt het scheidingsteken.',
  'same-fields': '{{records, number}} rijen hebben dezelfde {{fields, number}} velden.',
  'quoted-fields': '{{fields, number}} velden staan tussen aanhalingstekens.',
  labels: '{{named, number}} kolomnamen zijn bekend; onder {{typed, number}} ervan staan andere soorten waarden.',
  'no-labels': 'Geen rij verschilt van de rijen eronder.',
  'lone-labels': 'De enige rij bevat kolomnamen.',
  'lone-values': 'De enige rij bevat waarden.',
  keys: 'De namen staan naast elke waarde.',

  mapped: {
    label: 'Zelfde naam',
    synonym: 'Bekend onder een andere naam',
    memory: 'Zoals de vorige keer',
    likeness: 'Naam lijkt erop',
    values: 'Aan de waarden te zien',
    person: 'Door u gekozen',
    private: 'Weggelaten: privé',
    none: 'Niet overgenomen',
  },
  excluded: {
    comment: 'Opmerking',
    header: 'Nogmaals de kolomnamen',
    footer: 'Tekst onder de lijst',
    total: 'Totaal',
    units: 'Eenheden onder de kopregel',
    note: 'Opmerking',
    example: 'Voorbeeldrij van het sjabloon',
    person: 'Door u weggelaten',
  },
} satisfies Translation<typeof source>
