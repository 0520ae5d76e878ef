import { type Kind, quoted } from '../kind.ts'
import { operatorIds, operatorNames } from './names/operators.ts'
import { squash } from './text/fold.ts'

const COMPANY_FORM = /\b(?:oyj|oy|ab|abp|as|ltd)\b/gi

/**
 * The operator that delivers electronic invoices, by its identifier. A known identifier inside the text is taken first
 * (`BASWARE (BAWCFI22)`), then the name without its company form; anything else is kept, with a warning.
 */
const operator: Kind = {
  key: 'e-invoice-operator',
  compile() {
    return (text, _cell, outcome) => {
      for (const part of text.toUpperCase().split(/[^A-Z0-9]+/)) if (operatorIds.has(part)) return part
      const named = operatorNames.get(squash(text.replace(COMPANY_FORM, '')))
      if (named === undefined) outcome.warn('unknown-operator', { text: quoted(text) })
      return named ?? text
    }
  },
}
export default operator
