import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, type PlainDate, weekdayOf, workingDaysBetween } from '#app/onboarding/calendar.ts'
import type { PlanChoices } from '#app/onboarding/conditions.ts'
import { calendarOf } from '#app/onboarding/holidays.ts'
import { instantiate } from '#app/onboarding/instantiate.ts'
import { planDocument } from '#app/onboarding/plan-document.ts'
import { templates } from '#app/onboarding/registry.ts'

const START = '2026-11-30'

function planOf(key: string, choices: PlanChoices = {}, start: PlainDate = START) {
  const template = templates.get(key)!
  const calendar = calendarOf(template.country)
  const plan = planDocument(template, instantiate(template, choices, start, calendar))
  const item = (name: string) => plan.items.find((one) => one.key === name)!
  const workingDays = (from: string, to: string) => workingDaysBetween(calendar, item(from).due!, item(to).due!)
  return { plan, item, workingDays, of: (side: string) => plan.items.filter((one) => one.side === side) }
}

describe('Timewax', () => {
  test('three phases; the set-up usually 10 working days, with training 20', () => {
    const { plan, workingDays } = planOf('timewax')
    expect(plan.phases.map((phase) => phase.key)).toEqual(['setup', 'training', 'adoption'])
    expect(workingDays('kick-off', 'accept-set-up')).toBe(10)
    expect(workingDays('kick-off', 'learning-goals')).toBe(20)
    expect(plan.targets.map(({ kind, workingDays }) => [kind, workingDays])).toEqual([
      ['typical', 10],
      ['aim', 20],
    ])
  })

  test.each([
    ['kickstarter', 2.5],
    ['professional', 4],
    ['enterprise', 6],
  ])('edition %s has %d hours of training', (edition, hours) => {
    const { plan } = planOf('timewax', { edition })
    const minutes = plan.sessions.filter((session) => session.purpose === 'training').reduce((sum, session) => sum + session.minutes, 0)
    expect(minutes).toBe(hours * 60)
    expect(plan.editions![edition]!.trainingMinutes).toBe(hours * 60)
    const agenda = plan.sessions.flatMap((session) => session.agenda ?? []).map((topic) => topic.title.en)
    expect(agenda).toEqual(['Basic set-up', 'Planning', 'Time registration', 'Reports'])
  })

  test('2 to 4 key-users, 3 entities, 3 kinds of advice, 5 learning goals, a desk from 9 to 17', () => {
    const { plan, item } = planOf('timewax')
    expect(plan.keyUsers).toMatchObject({ min: 2, max: 4 })
    expect(plan.items.filter((one) => one.kind === 'data').map((one) => one.entity)).toEqual(['customers', 'projects', 'resources'])
    expect(plan.items.filter((one) => one.kind === 'advice')).toHaveLength(3)
    expect(item('learning-goals')).toMatchObject({ goals: expect.anything() })
    expect(plan.desks!.support).toMatchObject({ from: '09:00', until: '17:00' })
  })
})

describe('WiseNetwork', () => {
  const modules = ['cms', 'crm', 'sales', 'marketing', 'finance']

  test('33 items of the customer and 25 of the vendor in 5 modules', () => {
    const { plan, of } = planOf('wisenetwork')
    const counts = (side: string) =>
      modules.map((module) => plan.items.filter((item) => item.module === module && item.side === side).length)
    expect(counts('customer')).toEqual([7, 4, 9, 4, 9])
    expect(counts('vendor')).toEqual([5, 4, 8, 4, 4])
    expect(of('customer')).toHaveLength(33)
    expect(new Set(plan.items.flatMap((item) => item.module ?? []))).toEqual(new Set(modules))
  })

  test('production 20 working days after the kick-off, Finnish holidays left out', () => {
    const { plan, item, workingDays } = planOf('wisenetwork')
    expect(workingDays('kick-off', 'production')).toBe(20)
    expect(item('kick-off').due).toBe('2026-11-30')
    expect(plan.goLive).toBe('2026-12-29')
    expect(plan.targets).toMatchObject([{ kind: 'average', workingDays: 20 }])
  })

  test('7 trainings of one hour, one of them optional; 5 lists of attendees; 4 points in the kick-off', () => {
    const { plan, item } = planOf('wisenetwork')
    expect(plan.sessions.map((session) => session.minutes)).toEqual([60, 60, 60, 60, 60, 60, 60])
    expect(plan.sessions.filter((session) => session.when)).toHaveLength(1)
    expect(plan.items.filter((one) => 'attendeesOf' in one)).toHaveLength(5)
    expect(item('kick-off')).toMatchObject({ agenda: { length: 4 } })
  })

  test('3 conditional items of the vendor, 1 of the customer, 2 priced, 2 + 2 providers', () => {
    const { plan, of, item } = planOf('wisenetwork')
    expect(of('vendor').filter((one) => one.condition)).toHaveLength(3)
    expect(of('customer').filter((one) => one.condition)).toHaveLength(1)
    expect(plan.items.filter((one) => 'option' in one)).toHaveLength(2)
    expect(item('payment-keys')).toMatchObject({ providers: { length: 2 } })
    expect(item('card-settlement')).toMatchObject({ providers: { length: 2 } })
  })

  test('the contract decides the modules and the trainings', () => {
    const { plan } = planOf('wisenetwork', { modules: ['crm', 'booking'] })
    expect(plan.modules.map((module) => module.key)).toEqual(['crm', 'booking'])
    expect(plan.sessions.map((session) => session.key)).toEqual(['crm-and-cms', 'booking'])
    expect(plan.goLive).toBe('2026-12-29')
  })
})

describe('Optergy', () => {
  test('23 steps under 9 headings', () => {
    const { plan } = planOf('optergy')
    expect(plan.phases.map((phase) => plan.items.filter((item) => item.phase === phase.key).length)).toEqual([7, 1, 2, 3, 3, 3, 1, 2, 1])
  })

  test('15 mails in weeks 1 to 5 on Monday, Wednesday and Friday', () => {
    const [mails] = planOf('optergy').plan.sequences
    expect(mails!.dates).toHaveLength(15)
    expect(mails!.dates.map(weekdayOf)).toEqual(Array.from({ length: 5 }, () => [1, 3, 5]).flat())
    expect([mails!.dates[0], mails!.dates[14]]).toEqual([addDays(START, 7), addDays(START, 39)])
  })

  test('4 touchpoints, labels that repeat, one decision in week 2', () => {
    const { plan, item } = planOf('optergy')
    expect(plan.items.filter((one) => 'touchpoint' in one).map((one) => one.label)).toEqual(['3.2', '4.2', '5.2', '6.1'])
    expect(plan.items.filter((one) => one.label === '3.2')).toHaveLength(2)
    expect(plan.items.filter((one) => 'decides' in one).map((one) => one.label)).toEqual(['2.2'])
    expect(item('first-call').due! < addDays(START, 21)).toBe(true)
  })

  test('deferred: calls in weeks 6, 8, 10 and 12; the day on site is parked, not late', () => {
    const { plan, item } = planOf('optergy', { branches: { 'week-6': 'deferred' } })
    expect(plan.recurrences[0]!.dates.map((date) => Math.floor(daysBetween(START, date) / 7))).toEqual([6, 8, 10, 12])
    expect(item('on-site-training')).toMatchObject({ start: null, due: null })
  })

  test('small partners are complete after 6.1, large ones after 8.1', () => {
    expect(planOf('optergy', { segment: 'small' }).plan.done.item).toBe('on-site-training')
    expect(planOf('optergy', { segment: 'large' }).plan.done.item).toBe('large-deployments')
    expect(planOf('optergy', { segment: 'small' }).plan.items).toHaveLength(22)
  })

  test('the licence ticket: 4 states, 2 ways to close, 1 way back, 1 approval', () => {
    const flow = planOf('optergy').plan.ticketFlows!['multi-site-licence']!
    expect(Object.keys(flow.states)).toHaveLength(4)
    expect(flow.moves.filter((move) => move.closes)).toHaveLength(2)
    expect(flow.moves.filter((move) => move.to === flow.start)).toHaveLength(1)
    expect(flow.moves.filter((move) => move.needs?.includes('sales-approved'))).toHaveLength(1)
  })

  test('the customer sees no internal step', () => {
    const shared = planOf('optergy').plan.items.filter((item) => item.visibility !== 'internal')
    expect(shared.map((item) => item.label)).toEqual(['2.2', '3.2', '4.2', '5.2', '6.1', '8.1'])
  })
})

describe('OTYS', () => {
  test('6 follow-ups every 56 days before the anniversary, each on a working day', () => {
    const { plan, item } = planOf('otys')
    const { dates } = plan.recurrences[0]!
    const from = item('q-and-a').due!
    expect(dates).toHaveLength(6)
    for (const [n, date] of dates.entries()) {
      const planned = addDays(from, 56 * (n + 1))
      expect(date >= planned && date <= addDays(planned, 5)).toBe(true)
      expect(calendarOf('NL').isWorkingDay(date)).toBe(true)
    }
  })

  test('the check-in lies between training 2 and the questions session', () => {
    const { item } = planOf('otys')
    expect(item('training-2').due! < item('check-in').due! && item('check-in').due! < item('q-and-a').due!).toBe(true)
  })

  test('2 hand-overs to 3 recipients, the last after the last follow-up; 10 checks, 10 openers, 6 topics', () => {
    const { plan, item } = planOf('otys')
    expect(plan.items.filter((one) => one.kind === 'hand-over')).toHaveLength(2)
    expect(plan.lists!['hand-over']!.members).toHaveLength(3)
    expect(item('hand-over-to-service').due! > plan.recurrences[0]!.dates.at(-1)!).toBe(true)
    const kit = plan.kits!['customer-contact']!
    expect([kit.checks.length, kit.openers.length, kit.topics.length]).toEqual([10, 10, 6])
    expect(plan.gates[0]!.condition).toEqual({ done: 'q-and-a' })
  })
})

describe('EasyParty', () => {
  test('1 key-user, 3 channels, 5 categories, 3 reasons to phone, 2 events that switch the channel', () => {
    const { plan } = planOf('easyparty')
    expect(plan.keyUsers).toMatchObject({ min: 1, max: 1 })
    expect(new Set(plan.contacts!.map((way) => way.channel))).toEqual(new Set(['phone', 'mail', 'portal']))
    expect(Object.keys(plan.ticketCategories!)).toHaveLength(5)
    expect(plan.contacts!.filter((way) => way.channel === 'phone' && way.lasting)).toHaveLength(3)
    expect(plan.gates).toHaveLength(2)
  })
})
