import type { Decision, Newline } from '../inspection.ts'
import type { ByteSource } from '../read/source.ts'
import { findEastAsian } from './encoding/east-asian.ts'
import { OWN_SCRIPTS, rankSingleBytes } from './encoding/rank.ts'
import { surveyBytes } from './encoding/survey.ts'

/** What the bytes of a text file say: its encoding and how its lines end. */
export type FoundEncoding = { encoding: Decision<string>; newline: Newline | null; controls: number; bytes: number }

/**
 * Step 2. Decides the encoding over the whole file (or its first `limitBytes`): byte order mark, then UTF-16 by its
 * zeros, then UTF-8 if it is well-formed nearly throughout, then the single-byte encoding in which the letters make
 * sense. ASCII is reported as `utf-8`.
 */
export async function findEncoding(source: ByteSource, limitBytes: number, override?: string): Promise<FoundEncoding> {
  const survey = await surveyBytes(source, limitBytes, override)
  const encoding = await orEastAsian(decide(survey), source)
  const newline = survey.newlines(override ?? encoding.value)
  const decision = override === undefined ? encoding : { ...encoding, value: override, confidence: 1, overridden: true }
  return { encoding: decision, newline, controls: survey.controls, bytes: survey.bytes }
}

type Survey = Awaited<ReturnType<typeof surveyBytes>>

function decide(survey: Survey): Decision<string> {
  if (survey.mark) return { value: survey.mark, confidence: 1, evidence: [{ code: 'byte-order-mark' }], alternatives: [] }
  if (survey.wide) return { value: survey.wide, confidence: 0.95, evidence: [{ code: 'zero-bytes' }], alternatives: ['utf-8'] }
  const { multibyte, broken } = survey
  if (broken === 0) return sure(multibyte === 0 ? 'ascii-only' : 'well-formed-utf8', multibyte)
  const singles = rankSingleBytes(survey.contexts)
  if (multibyte >= 3 && multibyte > broken * 4) {
    const evidence = [{ code: 'mostly-utf8', params: { good: multibyte, broken } }]
    return { value: 'utf-8', confidence: 0.8, evidence, alternatives: singles.map((single) => single.encoding) }
  }
  const best = singles[0]
  const confidence = confidenceOf(singles, broken)
  const evidence = [{ code: 'letters-make-sense', params: { share: Math.round(best!.score * 100) } }]
  return { value: best!.encoding, confidence, evidence, alternatives: singles.slice(1, 5).map((single) => single.encoding) }
}

/** Share of letters that must make sense, in percent: runs of Greek or Cyrillic are soon made of any bytes. */
const SENSIBLE = { latin: 60, ownScript: 85 }

/** Where the letters of Europe make little sense, those of East Asia may. */
async function orEastAsian(found: Decision<string>, source: ByteSource): Promise<Decision<string>> {
  const [evidence] = found.evidence
  if (evidence?.code !== 'letters-make-sense' || Number(evidence.params?.share) > sensible(found.value)) return found
  const other = await findEastAsian(source)
  if (other === null) return found
  const why = [{ code: 'letters-make-sense', params: { share: Math.round(other.score * 100) } }]
  return { value: other.encoding, confidence: other.score * 0.8, evidence: why, alternatives: [found.value, ...found.alternatives] }
}

const sensible = (encoding: string) => (OWN_SCRIPTS.includes(encoding) ? SENSIBLE.ownScript : SENSIBLE.latin)

/** Windows-1252 is what nearly all such files are; another encoding needs letters enough that speak for it. */
function confidenceOf([best, next]: { encoding: string; score: number }[], letters: number): number {
  const lead = best!.score - next!.score
  if (best!.encoding === 'windows-1252') return Math.min(0.95, 0.65 + lead * 2)
  return 0.35 + Math.min(0.6, 0.2 + lead * 2) * Math.min(1, letters / 8)
}

function sure(code: string, characters: number): Decision<string> {
  return { value: 'utf-8', confidence: 1, evidence: [{ code, params: { characters } }], alternatives: [] }
}
