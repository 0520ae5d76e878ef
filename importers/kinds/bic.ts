import { isValidBIC } from 'ibantools'
import { type Kind, quoted } from '../kind.ts'

/** A bank's BIC of 8 or 11 characters, in capitals (ISO 9362). */
const bic: Kind = {
  key: 'bic',
  compile() {
    return (text, _cell, outcome) => {
      const value = text.replaceAll(' ', '').toUpperCase()
      return isValidBIC(value) ? value : outcome.error('not-a-bic', { text: quoted(text) })
    }
  },
}
export default bic
