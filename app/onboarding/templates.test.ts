import { describe, expect, test } from 'vitest'
import { calendarWithout, workingDaysBetween } from './calendar.ts'
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

  test('nothing starts after it is due, or before what it waits for is due', () => {
    const due = new Map(plan.items.map((item) => [item.key, item.due]))
    for (const item of plan.items) {
      if (item.due === null) continue
      expect(item.start! <= item.due).toBe(true)
      for (const before of item.after) expect(due.get(before)! <= item.start!).toBe(true)
    }
  })
})
