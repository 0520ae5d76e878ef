import { readFile } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { z } from 'zod'
import { type Answers, sortAnswers } from '#app/onboarding/answers.ts'
import { isPlainDate } from '#app/onboarding/calendar.ts'
import { choiceProblems } from '#app/onboarding/composition.ts'
import type { PlanChoices } from '#app/onboarding/conditions.ts'
import { calendarOf } from '#app/onboarding/holidays.ts'
import { instantiate, type Plan } from '#app/onboarding/instantiate.ts'
import { planDocument } from '#app/onboarding/plan-document.ts'
import { templates } from '#app/onboarding/registry.ts'
import type { Template } from '#app/onboarding/template.ts'
import { CommandProblem, print, printJson } from '../output.ts'

export default defineCommand({
  meta: { name: 'plan', description: 'Show the plan that a template makes for a customer' },
  args: {
    template: { type: 'positional', description: 'Template, such as timewax', required: true },
    start: { type: 'string', description: 'First day, YYYY-MM-DD', required: true },
    edition: { type: 'string', description: 'Edition that the customer has' },
    modules: { type: 'string', description: 'Contracted modules, with commas between' },
    segment: { type: 'string', description: 'Segment of the customer' },
    country: { type: 'string', description: 'Country whose public holidays count, such as NL' },
    answers: { type: 'string', description: 'JSON file with answers: {"question": "yes", "option": true, "anchor": "YYYY-MM-DD"}' },
    json: { type: 'boolean', description: 'Print the plan as JSON' },
  },
  async run({ args }) {
    const template = requireTemplate(args.template)
    if (!isPlainDate(args.start)) throw new CommandProblem('no-date', `Not a date: ${args.start}. Write it as 2026-11-30.`)
    const { choices, dates } = await read(template, args)
    const plan = instantiate(template, choices, args.start, requireCalendar(args.country ?? template.country), dates)
    if (args.json) await printJson(planDocument(template, plan))
    else await show(template, plan)
  },
})

function requireTemplate(name: string): Template {
  const template = templates.get(name.toLowerCase())
  if (!template) throw new CommandProblem('no-template', `There is no template ${name}. There are: ${[...templates.keys()].join(', ')}.`)
  return template
}

function requireCalendar(country: string) {
  try {
    return calendarOf(country.toUpperCase())
  } catch (error) {
    if (error instanceof RangeError) throw new CommandProblem('no-country', `The holidays of ${country} are not known.`)
    throw error
  }
}

type Given = { edition?: string; modules?: string; segment?: string; answers?: string }

/** The choices given on the command line and in the file of answers; names are taken in any case. */
async function read(template: Template, given: Given): Promise<{ choices: PlanChoices; dates: Record<string, string> }> {
  const { choices, dates, unknown } = sortAnswers(template, given.answers ? await readAnswers(given.answers) : {})
  if (unknown.length > 0)
    throw new CommandProblem('no-answer', `${template.vendor} does not ask for, or not in this form: ${unknown.join(', ')}.`)
  const all: PlanChoices = {
    ...choices,
    edition: given.edition?.toLowerCase(),
    segment: given.segment?.toLowerCase(),
    modules: given.modules?.split(',').map((module) => module.trim().toLowerCase()),
  }
  const [wrong] = choiceProblems(template, all)
  if (wrong) throw new CommandProblem('no-choice', `${template.vendor} has no ${wrong.what} ${wrong.name}.`)
  return { choices: all, dates }
}

async function readAnswers(path: string): Promise<Answers> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandProblem('no-answers', `The file of answers cannot be read: ${path} (${error.code}).`)
  })
  try {
    return z.record(z.string(), z.union([z.string(), z.boolean()])).parse(JSON.parse(text))
  } catch {
    throw new CommandProblem('no-answers', `The file of answers is not an object of names with texts, true or false: ${path}.`)
  }
}

async function show(template: Template, plan: Plan): Promise<void> {
  await print(`${template.vendor}: ${template.title.en}, version ${plan.version}, from ${plan.start}`)
  for (const phase of plan.phases) {
    await print(`\n${phase.title.en}`)
    for (const item of plan.items.filter((one) => one.phase === phase.key)) {
      const when = item.due ?? 'no date   '
      const who = item.visibility === 'internal' ? `${item.side}, internal` : item.side
      await print(`  ${when}  ${item.label ? `${item.label} ` : ''}${item.title.en} (${who}${item.applies === 'open' ? ', open' : ''})`)
    }
  }
  await print(`\nGo-live: ${plan.goLive.date ?? 'no date'} (${plan.goLive.means.en})`)
}
