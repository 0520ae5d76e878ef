import type { Decision, Newline, ReadOverrides } from '../inspection.ts'
import type { TextDialect } from '../read/text/dialect.ts'
import { delimiterCandidates, separatorLine, withoutRemarks } from './dialect/candidates.ts'
import { type Scored, scoreDialect } from './dialect/score.ts'

/** How the text is cut, with the reasons. */
export type FoundDialect = {
  delimiter: Decision<string> | null
  quote: Decision<string | null>
  escape: 'doubled' | 'backslash' | null
  dialect: TextDialect
}

/** A cut must be this much better than one column to be believed. */
const LEAST = 0.1

/**
 * Step 3. Decides delimiter, quote and escape on the first part of the text: every likely combination is tried with the
 * parser, and the one wins whose records agree in their number of fields and whose fields look like values.
 */
export function findDialect(text: string, whole: boolean, newline: Newline | null, overrides: ReadOverrides = {}): FoundDialect {
  const sample = withoutRemarks(text)
  const named = separatorLine(sample)
  const delimiters = overrides.delimiter !== undefined ? [overrides.delimiter] : named ? [named] : delimiterCandidates(sample)
  const ranked = delimiters.map((delimiter) => bestQuoting(sample, whole, newline, delimiter, overrides)).sort((a, b) => b.score - a.score)
  const fixed = overrides.delimiter !== undefined || named !== null
  const best = ranked[0] && (fixed || ranked[0].score > LEAST) ? ranked[0] : bestQuoting(sample, whole, newline, null, overrides)
  const others = fixed ? [] : ranked.filter((other) => other !== best && other.score > LEAST && !isPartOf(other, best))
  return describe(best, others, named !== null, overrides)
}

/** `|` is no alternative where `||` cuts well. */
function isPartOf(other: Scored, best: Scored): boolean {
  return (best.dialect.delimiter ?? '').includes(other.dialect.delimiter ?? '') && best.dialect.delimiter !== null
}

function describe(best: Scored, others: Scored[], named: boolean, overrides: ReadOverrides): FoundDialect {
  const { dialect } = best
  const confidence = overrides.delimiter !== undefined || named ? 1 : Math.min(0.99, 0.5 + (best.score - (others[0]?.score ?? 0)) * 0.8)
  const evidence = [named ? { code: 'separator-line' } : { code: 'same-fields', params: { records: best.agreeing, fields: best.fields } }]
  return {
    delimiter: dialect.delimiter === null ? null : decision(dialect.delimiter, confidence, evidence, others, overrides.delimiter),
    quote: {
      value: dialect.quote,
      confidence: best.quoted > 0 || dialect.quote === '"' ? 0.95 : 0.6,
      evidence: [{ code: 'quoted-fields', params: { fields: best.quoted } }],
      alternatives: ['"', "'", null].filter((other) => other !== dialect.quote),
      ...(overrides.quote !== undefined && { overridden: true }),
    },
    escape: dialect.escape,
    dialect,
  }
}

function decision(
  value: string,
  confidence: number,
  evidence: Decision<string>['evidence'],
  others: Scored[],
  override?: string,
): Decision<string> {
  const alternatives = others.flatMap((other) => other.dialect.delimiter ?? [])
  return { value, confidence, evidence, alternatives, ...(override !== undefined && { overridden: true }) }
}

function bestQuoting(sample: string, whole: boolean, newline: Newline | null, delimiter: string | null, overrides: ReadOverrides): Scored {
  const score = (quote: string | null, escaping: TextDialect['escape']) =>
    scoreDialect(sample, whole, { delimiter, quote, escape: escaping, newline })
  if (overrides.quote !== undefined) return score(overrides.quote, overrides.quote === null ? null : 'doubled')
  let best = score('"', 'doubled')
  if (sample.includes('\\"') && best.quoted + best.broken > 0)
    best = better(best, score('"', 'backslash'), (other) => other.broken < best.broken)
  if (best.broken > 1) best = better(best, score(null, null), (other) => other.score > best.score + 0.05 && best.broken * 3 > best.quoted)
  if (best.quoted === 0 && sample.includes("'")) {
    best = better(
      best,
      score("'", 'doubled'),
      (other) => other.broken === 0 && (other.quoted * 3 > other.cells || other.score > best.score + 0.05),
    )
  }
  return best
}

function better(best: Scored, other: Scored, isBetter: (other: Scored) => boolean): Scored {
  return isBetter(other) ? other : best
}
