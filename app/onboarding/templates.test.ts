import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarWithout, workingDaysBetween } from './calendar.ts'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { templates } from './registry.ts'

const everyDay = calendarWithout()

describe.each([...templates.values()])('the plan of $vendor', (template) => {
  const plan = instantiate(template, {}, '2026-11-23', everyDay)

  test('has the dates its own rules ask for: what comes before leaves room', () => {
    const dates = new Map([
      ...plan.items.map((item) => [item.key, item.due] as const),
      ...plan.anchors.map((one) => [one.key, one.date] as const),
    ])
    for (const { key, due } of plan.items) {
      const rule = template.items[key]!.due
      if (!rule || !('from' in rule) || due === null) continue
      expect(`${key} +${workingDaysBetween(everyDay, dates.get(rule.from)!, due)}`).toBe(`${key} +${rule.workingDays}`)
    }
  })

  test('lets nothing start after it is due, or before what it waits for is due, whenever it begins', () => {
    const calendar = calendarOf(template.country)
    const anyStart = fc.nat(1500).map((days) => addDays('2025-01-01', days))
    fc.assert(
      fc.property(anyStart, (start) => {
        const { items } = instantiate(template, {}, start, calendar)
        const due = new Map(items.map((item) => [item.key, item.due]))
        for (const item of items) {
          if (item.due === null) continue
          expect(item.start! <= item.due && item.start! >= start && calendar.isWorkingDay(item.due)).toBe(true)
          expect(item.after.every((before) => due.get(before)! <= item.start!)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})
