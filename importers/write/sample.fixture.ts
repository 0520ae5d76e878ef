import type { Entity, Field, Words } from '../entity.ts'
import type { Reader } from './words.ts'

const words = (en: string, nl: string, fi: string): Words => ({ en, nl, fi })
const field = (key: string, kind: string, label: Words, example: Words, more: Partial<Field> = {}): Field => ({
  key,
  kind,
  label,
  example,
  required: false,
  synonyms: { en: [], nl: [], fi: [] },
  ...more,
})
const same = (text: string) => words(text, text, text)

/** An entity with one field of every sort that writing treats differently. */
export const parts: Entity = {
  key: 'parts',
  label: words('Parts', 'Onderdelen', 'Osat'),
  unique: ['code'],
  fields: [
    field('code', 'code', words('Code', 'Code', 'Koodi'), same('00123'), { required: true }),
    field('name', 'text', words('Name', 'Naam', 'Nimi'), words('Plank', 'Plank', 'Lankku'), { required: true }),
    field('price', 'decimal', words('Price', 'Prijs', 'Hinta'), same('13.75')),
    field('since', 'date', words('Since', 'Sinds', 'Alkaen'), same('2024-12-31')),
    field('active', 'boolean', words('Active', 'Actief', 'Käytössä'), same('true')),
    field('colour', 'choice', words('Colour', 'Kleur', 'Väri'), same('red'), {
      options: [
        { key: 'red', label: words('Red', 'Rood', 'Punainen'), synonyms: [] },
        { key: 'green', label: words('Green, dark', 'Groen, donker', 'Vihreä, tumma'), synonyms: [] },
      ],
    }),
    field('phone', 'phone', words('Phone', 'Telefoon', 'Puhelin'), same('+358401234567')),
    field('key', 'secret', words('Key', 'Sleutel', 'Avain'), same('abc'), { secret: true }),
  ],
}

const YES = { en: ['yes', 'no'], nl: ['ja', 'nee'], fi: ['kyllä', 'ei'] }

/** A reader whose words are the keys, except where a test looks at them. */
export function keyReader(language: Reader['language']): Reader {
  const [yes, no] = YES[language]
  return {
    language,
    say: (key, params) => ({ 'boolean.true': yes!, 'boolean.false': no! })[key] ?? [key, ...Object.values(params ?? {})].join(' '),
  }
}
