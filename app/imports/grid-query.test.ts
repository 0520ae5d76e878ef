import { describe, expect, it } from 'vitest'
import { gridAddress, withParts } from './grid-query.ts'

const FIELDS = ['code', 'name', 'email']
const read = (search: string, errors = true) => gridAddress(new URLSearchParams(search), FIELDS, errors)

describe('The address of the correction desk', () => {
  it('shows what is to be corrected first, and all rows when nothing is', () => {
    expect(read('').filter.show).toBe('errors')
    expect(read('', false).filter.show).toBe('all')
  })

  it('names one problem, a search, an order and a page', () => {
    expect(read('field=email&code=not-an-email&search=%20bakker&sort=name&down=1&page=3&row=12')).toEqual({
      filter: { show: 'all', issue: { code: 'not-an-email', field: 'email' }, search: 'bakker', sort: { field: 1, descending: true } },
      page: 3,
      row: 12,
    })
  })

  it('falls back to the usual view for anything odd', () => {
    expect(read("show=x&sort=nothing&page=-1&row=0&code='; drop table")).toEqual({ filter: { show: 'errors' }, page: 1, row: null })
  })

  it('starts at the first page when the filter changes', () => {
    expect(withParts(new URLSearchParams('show=all&page=7'), { show: 'errors' })).toBe('?show=errors')
    expect(withParts(new URLSearchParams('show=all&row=7'), { row: null })).toBe('?show=all')
  })
})
