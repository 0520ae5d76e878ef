import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATE, NUMBER } from '../read/row.ts'
import date, { DATE_SAME, DMY, dateReadings, MDY, readDate, serialDate, YMD } from './date.ts'

const every = DMY | MDY | YMD | DATE_SAME

import { outcomeOf } from './testing/given.ts'

describe('the readings of a date', () => {
  it.each([
    ['31.12.2024', DMY],
    ['31-12-2024', DMY],
    ['31/12/24', DMY],
    ['12/31/2024', MDY],
    ['6/21/2025 16:14', MDY],
    ['03.04.2024', DMY | MDY],
    ['3/4/24', DMY | MDY],
    ['03.03.2024', DMY | MDY | DATE_SAME],
    ['2024-12-31', YMD | DATE_SAME],
    ['2024/1/31', YMD | DATE_SAME],
    ['2024-12-31T23:59:59.5+02:00', YMD | DATE_SAME],
    ['20241231', YMD | DATE_SAME],
    ['31122024', DMY],
    ['1 jan 2024', every],
    ['1. tammikuuta 2024', every],
    ['45000', every],
  ])('of %s are %i', (text, expected) => {
    expect(dateReadings(text)).toBe(expected)
  })

  it.each([
    '',
    '29.2.2023',
    '31.4.2024',
    '2024-13-01',
    '2024-02-30',
    '1.1.',
    '1.1',
    '13.13.2024',
    '0.1.2024',
    '31.12-2024',
    '1 foo 2024',
    '12345678',
    '12',
    '100000',
    '010-1234567',
    '1.2.3.4',
    '31.12.2024 25:00',
    '31.12.2024x',
    '31 februari 2024',
  ])('of %j do not exist', (text) => {
    expect(dateReadings(text)).toBe(0)
  })
})

describe('reading a date', () => {
  it.each([
    ['31.12.2024', DMY, '2024-12-31'],
    ['1.2.2024', DMY, '2024-02-01'],
    ['1.2.2024', MDY, '2024-01-02'],
    ['1. 2. 2024', DMY, '2024-02-01'],
    ['31/12/24', DMY, '2024-12-31'],
    ['1.1.68', DMY, '2068-01-01'],
    ['1.1.69', DMY, '1969-01-01'],
    ['12/31/2024', MDY, '2024-12-31'],
    ['2024-12-31 08:30', YMD, '2024-12-31'],
    ['20241231', YMD, '2024-12-31'],
    ['31122024', DMY, '2024-12-31'],
    ['29.2.2024', DMY, '2024-02-29'],
    ['1 jan 2024', DMY, '2024-01-01'],
    ['02 Sep 2026', MDY, '2026-09-02'],
    ['3-mrt-24', DMY, '2024-03-03'],
    ['Jan 31, 2024', DMY, '2024-01-31'],
    ['1. tammikuuta 2024', DMY, '2024-01-01'],
    ['24. kesäkuuta 2024', DMY, '2024-06-24'],
    ['45000', DMY, '2023-03-15'],
  ])('%s in reading %i is %s', (text, reading, expected) => {
    expect(readDate(text, reading)).toBe(expected)
  })

  it('gives nothing where the reading does not fit', () => {
    expect(readDate('31.12.2024', MDY)).toBeNull()
    expect(readDate('2024-12-31', DMY)).toBeNull()
  })
})

describe('an Excel serial', () => {
  it('is the day that Excel shows, in both epochs', () => {
    expect(serialDate(45000, false)).toBe('2023-03-15')
    expect(serialDate(45000.75, false)).toBe('2023-03-15')
    expect(serialDate(1, false)).toBe('1900-01-01')
    expect(serialDate(59, false)).toBe('1900-02-28')
    expect(serialDate(61, false)).toBe('1900-03-01')
    expect(serialDate(43538, true)).toBe('2023-03-15')
    expect(serialDate(0, true)).toBe('1904-01-01')
  })

  it('is nothing where no such day exists', () => {
    expect(serialDate(60, false)).toBeNull()
    expect(serialDate(0, false)).toBeNull()
    expect(serialDate(Number.NaN, false)).toBeNull()
    expect(serialDate(3e6, false)).toBeNull()
  })
})

describe('a date', () => {
  it('is read in the order of its column', () => {
    expect(outcomeOf(date, '03.04.2024', { format: { date: 'dmy' } })).toBe('2024-04-03')
    expect(outcomeOf(date, '03.04.2024', { format: { date: 'mdy' } })).toBe('2024-03-04')
    expect(outcomeOf(date, '2024-04-03', { format: { date: 'dmy' } })).toBe('2024-04-03')
  })

  it('that has two readings waits for an answer', () => {
    expect(outcomeOf(date, '03.04.2024')).toBe('!undecided')
    expect(outcomeOf(date, '03.03.2024')).toBe('2024-03-03')
    expect(outcomeOf(date, '13.04.2024')).toBe('2024-04-13')
  })

  it('that does not exist, or contradicts its column, is an error', () => {
    expect(outcomeOf(date, '29.2.2023', { format: { date: 'dmy' } })).toBe('!not-a-date')
    expect(outcomeOf(date, '31.4.2024', { format: { date: 'dmy' } })).toBe('!not-a-date')
    expect(outcomeOf(date, '04/13/2024', { format: { date: 'dmy' } })).toBe('!date-against-column')
    expect(outcomeOf(date, '1.1.')).toBe('!date-no-year')
  })

  it('of a workbook is the day that Excel shows', () => {
    expect(outcomeOf(date, '2023-03-15T00:00:00', { cell: DATE })).toBe('2023-03-15')
    expect(outcomeOf(date, '45000', { cell: NUMBER })).toBe('2023-03-15 !date-serial')
    expect(outcomeOf(date, '43538', { cell: NUMBER, epoch1904: true })).toBe('2023-03-15 !date-serial')
    expect(outcomeOf(date, '2024', { cell: NUMBER })).toBe('!not-a-date')
    expect(outcomeOf(date, '08:30:00', { cell: DATE })).toBe('!not-a-date')
  })

  it('far from today is kept and pointed out', () => {
    expect(outcomeOf(date, '31.12.9999', { format: { date: 'dmy' } })).toBe('9999-12-31 !date-far')
  })
})

describe('a day written in any way', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10))

  it('comes back in its own order', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('.', '-', '/'), fc.boolean(), (iso, sign, short) => {
        const [year, month, monthDay] = iso.split('-').map((part, at) => (short && at > 0 ? String(Number(part)) : part))
        expect(readDate([monthDay, month, year].join(sign), DMY)).toBe(iso)
        expect(readDate([month, monthDay, year].join(sign), MDY)).toBe(iso)
        expect(readDate([year, month, monthDay].join(sign), YMD)).toBe(iso)
      }),
    )
  })

  it('is the day of its serial in both epochs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const expected = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
        expect(serialDate(serial, false)).toBe(expected)
        if (serial > 1_462 + 60) expect(serialDate(serial - 1_462, true)).toBe(expected)
      }),
    )
  })
})
