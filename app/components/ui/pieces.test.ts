import { describe, expect, test } from 'vitest'
import { initialsOf } from './avatar.tsx'
import { sharesOf } from './bar.tsx'
import { planksFor } from './days.tsx'
import { planksOf } from './planks.tsx'
import { spokesOf } from './ring.tsx'

describe('the shares of a bar', () => {
  test('fill it from left to right', () => {
    const shares = sharesOf([
      { value: 80, tone: 'ok' },
      { value: 8, tone: 'warn' },
      { value: 12, tone: 'error' },
    ])
    expect(shares.map(({ from, share }) => [from, share])).toEqual([
      [0, 80],
      [80, 8],
      [88, 12],
    ])
  })

  test('show one row among a million', () => {
    const [, error] = sharesOf([
      { value: 999_999, tone: 'ok' },
      { value: 1, tone: 'error' },
    ])
    expect(error?.share).toBeGreaterThan(1)
  })

  test('leave out what is not there', () => {
    expect(
      sharesOf([
        { value: 0, tone: 'ok' },
        { value: 3, tone: 'error' },
      ]).map(({ tone }) => tone),
    ).toEqual(['error'])
  })
})

describe('planks', () => {
  test('are one an item as long as they can be counted', () => {
    expect(planksOf(8, 17, 30)).toEqual({ drawn: 17, filled: 8 })
  })

  test('never show something done as nothing, nor something open as all', () => {
    expect(planksOf(1, 580, 12)).toEqual({ drawn: 12, filled: 1 })
    expect(planksOf(579, 580, 12)).toEqual({ drawn: 12, filled: 11 })
    expect(planksOf(580, 580, 12)).toEqual({ drawn: 12, filled: 12 })
  })

  test('of an empty plan are none', () => {
    expect(planksOf(0, 0, 12)).toEqual({ drawn: 0, filled: 0 })
  })
})

describe('the ring', () => {
  test('has a plank an item: the customer’s done ones, the vendor’s, the open ones', () => {
    const sides = spokesOf(17, 14, 58).map((spoke) => spoke.side)
    expect(sides.filter((side) => side === 'customer')).toHaveLength(17)
    expect(sides.filter((side) => side === 'vendor')).toHaveLength(14)
    expect(sides.filter((side) => side === 'open')).toHaveLength(27)
    expect(sides[0]).toBe('customer')
  })

  test('stops growing where planks would get too thin to count', () => {
    expect(spokesOf(100, 50, 300)).toHaveLength(72)
  })
})

describe('the days', () => {
  test('are one plank a working day, by side', () => {
    const planks = planksFor(
      [
        { side: 'customer-data', days: 3 },
        { side: 'vendor', days: 1 },
      ],
      4,
    )
    expect(planks.map(({ side }) => side)).toEqual(['customer-data', 'customer-data', 'customer-data', 'vendor'])
  })

  test('stop growing after twelve, and still show every side that has one', () => {
    const planks = planksFor(
      [
        { side: 'pause', days: 59 },
        { side: 'third', days: 1 },
      ],
      60,
    )
    expect(planks.length).toBeLessThanOrEqual(13)
    expect(planks.at(-1)?.side).toBe('third')
  })
})

test('initials are those of the first and the last word', () => {
  expect(['Kirsi Finne', 'Åsa von der Örn', 'Bank', 'ida@sample.example', ''].map(initialsOf)).toEqual(['KF', 'ÅÖ', 'B', 'IE', ''])
})
