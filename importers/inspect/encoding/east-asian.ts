import type { ByteSource } from '../../read/source.ts'

const CANDIDATES = ['shift_jis', 'gb18030', 'euc-jp', 'euc-kr', 'big5'] as const
const SAMPLE = 65_536

/**
 * The East Asian encoding in which the first part of a file makes sense, or null: all of it can be decoded, and what is
 * not ASCII are kana and hangul (which only the right encoding gives) or ideographs (which wrong ones give as well). Chinese read as Korean gives both, Korean is hangul throughout.
 */
export async function findEastAsian(source: ByteSource): Promise<{ encoding: string; score: number } | null> {
  const bytes = await source.slice(0, SAMPLE)
  const ranked = CANDIDATES.map((encoding) => ({ encoding, score: score(bytes, encoding) })).sort((a, b) => b.score - a.score)
  return ranked[0]!.score > 0.6 ? ranked[0]! : null
}

function score(bytes: Uint8Array, encoding: string): number {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: bytes.length === SAMPLE })
  } catch (error) {
    if (error instanceof TypeError) return 0
    throw error
  }
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? []
  const count = (pattern: RegExp) => foreign.filter((letter) => pattern.test(letter)).length
  const own = count(/[\u3040-\u30ff]|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff5e]/u)
  if (encoding === 'euc-kr' && own < foreign.length * 0.9) return 0
  const shared = count(/[\u4e00-\u9fff]/u)
  return foreign.length === 0 ? 0 : (own + shared * 0.75) / foreign.length
}
