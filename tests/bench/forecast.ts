import { readdirSync } from 'node:fs'
import { addWorkingDays, type Calendar, type PlainDate, workingDaysBetween } from '#app/onboarding/calendar.ts'
import { type ForecastInput, forecast, slipSoFar } from '#app/onboarding/forecast.ts'
import { usualHabits } from '#app/onboarding/habits.ts'
import { calendarOf } from '#app/onboarding/holidays.ts'
import { instantiate } from '#app/onboarding/instantiate.ts'
import { begin, type RunningItem } from '#app/onboarding/item-state.ts'
import { leadingTo } from '#app/onboarding/progress.ts'
import type { Template } from '#app/onboarding/template.ts'
import { live, peopleOf } from './forecast/life.ts'
import { randomFrom } from './forecast/random.ts'

/**
 * How good the forecast of go-live is: lives of onboardings with random delays, looked at when a quarter, half and three
 * quarters of their time are over. Prints the mean absolute error in working days of three predictions. Ends with 1 when
 * ours is not at least a fifth better than both others everywhere.
 */
const LIVES = Number(process.argv[2] ?? 1000)
/** Onboardings of the same vendor that went before, from which the forecast knows what is usual. */
const EARLIER = 100
const SHARES = [0.25, 0.5, 0.75]
const ENOUGH = 0.8

type Errors = { planned: number; withSlip: number; ours: number }

const folder = new URL('../../app/onboarding/templates/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
let good = true

console.log('template       part    planned   + slip so far   forecast   better by   ms each')
for (const file of files) {
  const { default: template } = (await import(new URL(file, folder).href)) as { default: Template }
  report(template)
}
process.exitCode = good ? 0 : 1

/** One life: its plan, its items as they were on a day, and the day of go-live as it came. */
function lifeOf(template: Template, calendar: Calendar, seed: string) {
  const random = randomFrom(`${template.key} ${seed}`)
  const start = addWorkingDays(calendar, '2026-01-07', Math.floor(random() * 240))
  const plan = instantiate(template, {}, start, calendar)
  const items = begin(plan.items)
  const goLive = plan.goLive.item
  const doneOn = live(items, peopleOf(random), random, { calendar, start, path: leadingTo(goLive, items) })
  const seenOn = (today: PlainDate) => ({ items: items.map((item) => see(item, doneOn.get(item.key), today)), start, today, calendar })
  return { goLive, planned: plan.goLive.date!, start, truth: doneOn.get(goLive)!, seenOn }
}

function report(template: Template): void {
  const calendar = calendarOf(template.country)
  const earlier = Array.from({ length: EARLIER }, (_, n) => lifeOf(template, calendar, `earlier ${n}`))
  const usual = usualHabits(earlier.map((life) => life.seenOn(life.truth)))
  const sums = SHARES.map((): Errors => ({ planned: 0, withSlip: 0, ours: 0 }))
  let spent = 0
  for (let n = 0; n < LIVES; n++) {
    const { goLive, planned, start, truth, seenOn } = lifeOf(template, calendar, `${n}`)
    const length = workingDaysBetween(calendar, start, truth)
    for (const [place, share] of SHARES.entries()) {
      const input: ForecastInput = { ...seenOn(addWorkingDays(calendar, start, Math.floor(length * share))), goLive, usual }
      const before = performance.now()
      const ours = forecast(input).goLive!
      spent += performance.now() - before
      const error = (date: PlainDate) => Math.abs(workingDaysBetween(calendar, truth, date))
      const sum = sums[place]!
      sum.planned += error(planned)
      sum.withSlip += error(slipSoFar(input).goLive!)
      sum.ours += error(ours)
    }
  }
  for (const [place, sum] of sums.entries()) print(template.key, SHARES[place]!, sum, spent / LIVES / SHARES.length)
}

function print(key: string, share: number, { planned, withSlip, ours }: Errors, ms: number): void {
  const best = Math.min(planned, withSlip)
  if (ours > best * ENOUGH) good = false
  const mean = (sum: number, width: number) => (sum / LIVES).toFixed(2).padStart(width)
  const better = `${Math.round((1 - ours / best) * 100)} %`.padStart(12)
  console.log(
    `${key.padEnd(14)} ${share * 100} %${mean(planned, 10)}${mean(withSlip, 16)}${mean(ours, 11)}${better}${ms.toFixed(2).padStart(10)}`,
  )
}

function see(item: RunningItem, doneOn: PlainDate | undefined, today: PlainDate): RunningItem {
  return doneOn && doneOn <= today ? { ...item, state: 'done', doneOn } : item
}
