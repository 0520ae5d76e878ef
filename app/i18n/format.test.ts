import { describe, expect, test } from 'vitest'
import { formatsFor } from './format.ts'

const en = formatsFor('en', 'Europe/Amsterdam')
const nl = formatsFor('nl', 'Europe/Amsterdam')
const fi = formatsFor('fi', 'Europe/Helsinki')
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('days', () => {
  test.each([
    ['day', 'Monday 7 December', 'maandag 7 december', 'maanantai 7. joulukuuta'],
    ['fullDay', 'Monday 7 December 2026', 'maandag 7 december 2026', 'maanantai 7. joulukuuta 2026'],
    ['date', '7 December 2026', '7 december 2026', '7. joulukuuta 2026'],
    ['shortDay', 'Mon 7 December', 'ma 7 december', 'ma 7.12.'],
    ['tinyDay', '7 Dec', '7 dec', '7.12.'],
  ] as const)('%s stands as people of each language write it', (style, english, dutch, finnish) => {
    expect([en, nl, fi].map((format) => format[style]('2026-12-07'))).toEqual([english, dutch, finnish])
  })

  test('a day without a time is the same day everywhere', () => {
    expect(formatsFor('en', 'Pacific/Auckland').date('2026-12-07')).toBe('7 December 2026')
    expect(formatsFor('en', 'America/Los_Angeles').date('2026-12-07')).toBe('7 December 2026')
  })
})

test('a title begins with a capital', () => {
  expect([nl, fi].map((format) => format.sentence(format.day('2026-12-07')))).toEqual(['Maandag 7 december', 'Maanantai 7. joulukuuta'])
})

describe('moments', () => {
  const now = new Date('2026-11-20T14:30:00Z')
  const at = (iso: string) => [en, fi].map((format) => format.moment(new Date(iso), now))

  test('are told against today in the reader’s time zone', () => {
    expect(at('2026-11-20T13:05:00Z')).toEqual(['today, 14:05', 'tänään, 15.05'])
    expect(at('2026-11-19T22:30:00Z')).toEqual(['yesterday, 23:30', 'tänään, 0.30'])
    expect(at('2026-11-21T08:00:00Z')).toEqual(['tomorrow, 9:00', 'huomenna, 10.00'])
  })

  test('further away have their day, and in another year the year', () => {
    expect(at('2026-11-18T13:05:00Z')).toEqual(['Wed 18 November, 14:05', 'ke 18.11., 15.05'])
    expect(at('2025-11-18T13:05:00Z')[0]).toBe('Tue 18 November 2025, 14:05')
  })

  test('keep their hour over the change of the clock', () => {
    expect(at('2026-10-25T00:30:00Z')[0]).toContain('2:30')
    expect(at('2026-10-25T01:30:00Z')[0]).toContain('2:30')
  })
})

describe('numbers', () => {
  test('group and part as each language does', () => {
    expect([en, nl, fi].map((format) => plain(format.decimal(1234567.5, 2)))).toEqual(['1,234,567.50', '1.234.567,50', '1 234 567,50'])
  })

  test('bytes have a unit that fits', () => {
    expect([0, 999, 1000, 412_345, 8_640_000, 5e11].map((bytes) => plain(en.bytes(bytes)))).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '412 kB',
      '8.6 MB',
      '500 GB',
    ])
    expect(plain(fi.bytes(8_640_000))).toBe('8,6 Mt')
  })

  test('durations are rounded up to what a person would say', () => {
    expect([1, 3_200, 61_000, 5_400_000].map((milliseconds) => en.duration(milliseconds))).toEqual([
      '1 second',
      '4 seconds',
      '2 minutes',
      '2 hours',
    ])
    expect(plain(nl.duration(1_200_000))).toBe('20 minuten')
    expect(plain(fi.duration(4_000))).toBe('4 sekuntia')
  })
})
