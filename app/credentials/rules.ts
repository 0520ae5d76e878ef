import type { Level } from '#importers/issues.ts'
import type { Finding, Rule } from './provider.ts'

/** The whole value has this form; `form` shows it to a person, such as `sk_live_…`. */
export function form(pattern: RegExp, shown: string, level: Level = 'error'): Rule {
  return (value) => (pattern.test(value) ? null : { code: 'form', level, params: { form: shown } })
}

/** Begins like this; for prefixes of which the rest is not documented. */
export function start(prefix: string, level: Level = 'error'): Rule {
  return (value) => (value.startsWith(prefix) ? null : { code: 'start', level, params: { start: prefix } })
}

export function digits(level: Level = 'error'): Rule {
  return (value) => (/^\d+$/.test(value) ? null : { code: 'digits', level })
}

export function hex(level: Level = 'error'): Rule {
  return (value) => (/^[0-9a-f]+$/i.test(value) ? null : { code: 'hex', level })
}

/** Exactly this many characters: says which end is missing, or how many are too many. */
export function length(expected: number, level: Level = 'error'): Rule {
  return (value) => {
    if (value.length === expected) return null
    return { code: value.length < expected ? 'end-missing' : 'too-long', level, params: { length: value.length, expected } }
  }
}

/** No more and no fewer characters than these. */
export function between(least: number, most: number, level: Level = 'error'): Rule {
  return (value): Finding | null => {
    if (value.length < least) return { code: 'too-short', level, params: { length: value.length, least } }
    return value.length > most ? { code: 'too-long', level, params: { length: value.length, expected: most } } : null
  }
}

/** A check digit or another calculation over the value. */
export function calculation(right: (value: string) => boolean, level: Level = 'error'): Rule {
  return (value) => (right(value) ? null : { code: 'check-digit', level })
}

/** A published or retired value: explained by the code, never taken. */
export function not(pattern: RegExp, code: string, level: Level = 'error'): Rule {
  return (value) => (pattern.test(value) ? { code, level } : null)
}
