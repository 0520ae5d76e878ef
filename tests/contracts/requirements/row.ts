/**
 * Which parts of a template hold a row of the requirements. A part is a path of keys, and may say what has to be there:
 * `editions.kickstarter.trainingMinutes=150`. A list or an object may be asked for its size: `parking.#=4`.
 */
export type Rows = Record<string, string[]>

/** What stands at a path; undefined when nothing does. */
export function at(whole: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => {
    if (typeof part !== 'object' || part === null) return undefined
    return key === '#' ? Object.keys(part).length : (part as Record<string, unknown>)[key]
  }, whole)
}

/** The parts of a row that a template lacks. */
export function missing(whole: unknown, parts: string[]): string[] {
  return parts.filter((part) => {
    const [path, wanted] = part.split('=') as [string, string?]
    const found = at(whole, path)
    return wanted === undefined ? found === undefined : String(found) !== wanted
  })
}
