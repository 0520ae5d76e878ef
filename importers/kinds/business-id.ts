import { stdnum, type Validator } from 'stdnum'
import { type Kind, type Outcome, quoted } from '../kind.ts'
import { NUMBER } from '../read/row.ts'

/** Country → the rule of its company register, where stdnum has one. */
const RULES: Record<string, Validator | undefined> = {
  SE: stdnum.SE?.orgnr,
  NO: stdnum.NO?.orgnr,
  DK: stdnum.DK?.cvr,
  EE: stdnum.EE?.registrikood,
  BE: stdnum.BE?.vat,
  FR: stdnum.FR?.siren,
  PL: stdnum.PL?.nip,
  CZ: stdnum.CZ?.ico,
}

const Y_TUNNUS = /^(?:FI)?(\d{6,7})-?(\d)$/i
const WITH_HYPHEN = /^\d{6,7}-\d$/
const NOTE = /^(?:kvk|y-?tunnus|coc|nr)[-.:\s]*/i

/**
 * A company's number in its register. Finland: Y-tunnus, seven digits, hyphen, check digit (PRH; vero.fi, "Y-tunnuksen
 * tarkistusmerkin laskenta"), also recognised by its shape. Netherlands: KvK-nummer, eight digits without a check digit (KVK); seven
 * digits of a number cell lost their zero. Others by stdnum; a country without a rule keeps the text.
 */
const businessId: Kind = {
  key: 'business-id',
  compile({ country }) {
    return (text, cell, outcome) => {
      const bare = text.replace(NOTE, '')
      const meant = outcome.country || (WITH_HYPHEN.test(bare) ? 'FI' : country)
      if (meant === 'FI') return finnish(bare, text, outcome)
      if (meant === 'NL') return dutch(bare, text, cell, outcome)
      const rule = RULES[meant]
      if (!rule) return bare
      const result = rule.validate(bare)
      return result.isValid ? result.compact : outcome.error('business-id-check', { text: quoted(text), country: meant })
    }
  },
}
export default businessId

function finnish(bare: string, text: string, outcome: Outcome): string | null {
  const match = Y_TUNNUS.exec(bare.replaceAll(' ', ''))
  if (match === null) return outcome.error('not-a-business-id', { text: quoted(text), country: 'FI' })
  const number = match[1]!.padStart(7, '0')
  const proved = stdnum.FI!.ytunnus!.validate(`${number}-${match[2]}`).isValid
  return proved ? `${number}-${match[2]}` : outcome.error('business-id-check', { text: quoted(text), country: 'FI' })
}

function dutch(bare: string, text: string, cell: number, outcome: Outcome): string | null {
  const digits = bare.replace(/[\s.]/g, '')
  if (/^\d{8}$/.test(digits)) return digits
  if (!/^\d{7}$/.test(digits)) return outcome.error('not-a-business-id', { text: quoted(text), country: 'NL' })
  if (cell !== NUMBER) outcome.warn('business-id-padded', { text, value: `0${digits}` })
  else outcome.info('business-id-padded', { text, value: `0${digits}` })
  return `0${digits}`
}
