import { SPACE_RUNS } from '../../read/text/dialect.ts'

/** Delimiters that are always tried, the likelier first. */
const USUAL = [',', ';', '\t', '|', '^', '~', '\u001f', '\u0001', '§', '¦', '¬', ':', '#', '&', '*', '!', '$', '%', '/', ' ', SPACE_RUNS]

/** Excel's own hint on the first line: `sep=;`. */
export function separatorLine(sample: string): string | null {
  return /^"?sep=(.|\\t)"?\s*(\r|\n|$)/i.exec(sample)?.[1]?.replace('\\t', '\t') ?? null
}

const REMARK = /^([;#%]|\/\/|--)[ \t]+\p{L}[^\r\n]*[\r\n]+/u

/** The sample without remarks at its top (`; made on Monday`), if no line below holds their sign: they say nothing of the delimiter. */
export function withoutRemarks(sample: string): string {
  const sign = REMARK.exec(sample)?.[1]
  let rest = sample
  for (let found = REMARK.exec(rest); found && found[1] === sign; found = REMARK.exec(rest)) rest = rest.slice(found[0].length)
  return sign === undefined || rest === '' || rest.includes(sign) ? sample : rest
}

/** Delimiters that occur in the sample, those of several characters included (`||`, `::`, `|~|`). */
export function delimiterCandidates(sample: string): string[] {
  const single = USUAL.filter((delimiter) => sample.includes(delimiter === SPACE_RUNS ? '  ' : delimiter))
  return [...severalCharacters(sample), ...single]
}

/** Runs of two to four signs that stand on every one of the first lines, equally often. */
function severalCharacters(sample: string): string[] {
  const lines = sample.split(/\r\n|\n|\r/, 12).filter((line) => line.trim() !== '')
  if (lines.length < 2) return []
  const runs = new Set((lines[0]!.match(/[^\p{L}\p{N}\s"'.,()\-_\\/+]{2,4}/gu) ?? []).flatMap(shorter))
  return [...runs].filter((run) => {
    const counts = lines.map((line) => line.split(run).length)
    return counts[0]! > 1 && counts.every((count) => count === counts[0])
  })
}

/** `;;;` may be the delimiter `;;;` or `;` with blank fields between: only runs of different or of two equal signs count. */
function shorter(run: string): string[] {
  return /^(.)\1+$/.test(run) && run.length > 2 ? [] : [run]
}
