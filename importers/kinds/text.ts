import { type Kind, quoted } from '../kind.ts'

/** Free text, as tidied by `text/tidy.ts` (Unicode NFC, UAX 15). Numbers and dates of a workbook stay as they were read. */
const text: Kind = {
  key: 'text',
  compile({ field }) {
    const length = field.length ?? 10_000
    return (value, _cell, outcome) => (value.length > length ? outcome.error('too-long', { text: quoted(value), length }) : value)
  },
}
export default text
