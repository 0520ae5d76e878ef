import type { Kind } from '../kind.ts'
import { NUMBER } from '../read/row.ts'

const MASKED = /^[*•·xX.…●]{4,}|[*•●]{4,}|^.{1,20}(?:\.\.\.|…).{0,8}$/
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+\d+$/i
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/**
 * A key or password: never changed in case or inside, never part of a message. Ends, line breaks and invisible characters that come
 * from mail are taken off. A masked value, one that a spreadsheet has rounded, and a private key are errors.
 */
const secret: Kind = {
  key: 'secret',
  compile({ field }) {
    const length = field.length ?? 4_000
    return (text, cell, outcome) => {
      const value = text.replace(/\n/g, '')
      if (PRIVATE_KEY.test(value)) return outcome.error('secret-private-key')
      if (MASKED.test(value)) return outcome.error('secret-masked')
      if (SCIENTIFIC.test(value) || (cell === NUMBER && value.length > 15)) return outcome.error('secret-rounded')
      return value.length > length ? outcome.error('secret-too-long', { length }) : value
    }
  },
}
export default secret
