import type { RowFilter } from '#db/queries/staged-rows.ts'

const SHOWN = ['all', 'problems', 'errors', 'warnings', 'excluded', 'changed'] as const

/** What the address of the correction desk asks for. Anything odd in it falls back to the usual view. */
export type GridAddress = { filter: RowFilter; page: number; row: number | null }

/**
 * Reads `?show=errors&field=email&code=not-an-email&search=…&sort=name&down=1&page=2&row=7`. `fields` are the entity's field
 * keys in order; without `show`, the errors where there are any, else all rows.
 */
export function gridAddress(search: URLSearchParams, fields: string[], hasErrors: boolean): GridAddress {
  const show = SHOWN.find((one) => one === search.get('show')) ?? (hasErrors ? 'errors' : 'all')
  const filter: RowFilter = { show }
  const code = search.get('code')
  if (code && /^[a-z0-9-]{1,60}$/.test(code)) {
    const field = search.get('field')
    filter.issue = { code, field: field && fields.includes(field) ? field : null }
    filter.show = 'all'
  }
  const text = search.get('search')?.trim().slice(0, 200)
  if (text) filter.search = text
  const sorted = fields.indexOf(search.get('sort') ?? '')
  if (sorted >= 0) filter.sort = { field: sorted, descending: search.get('down') === '1' }
  return { filter, page: whole(search.get('page')) ?? 1, row: whole(search.get('row')) }
}

const whole = (text: string | null) => (text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)

/** The same address with parts changed (null takes a part out); a changed filter starts at page 1 again. */
export function withParts(search: URLSearchParams, parts: Record<string, string | null>): string {
  const next = new URLSearchParams(search)
  next.delete('page')
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return `?${next}`
}
