import type { Entity } from '#importers/entity.ts'
import { findFormat } from '#importers/inspect/format.ts'
import { inspect } from '#importers/inspect.ts'
import type { Inspection } from '#importers/inspection.ts'
import { Refusal } from '#importers/issues.ts'
import { type CheckPlan, cleanFile, planCheck } from '#importers/pipeline.ts'
import type { ByteSource } from '#importers/read/source.ts'
import { requireEntity } from '#importers/registry.ts'
import { plainInspection } from '../plain-inspection.ts'
import { withShortHead } from '../short-head.ts'
import { withoutValues } from '../without-values.ts'
import { FirstRows } from './first-rows.ts'
import type { Preview, PreviewQuestion, Seen } from './preview.ts'

const MIB = 2 ** 20
/** Bytes of a text file looked at for its way of reading and its columns. */
const TEXT_BYTES = 2 * MIB
/** Larger files of the kinds that can only be looked at as a whole (workbooks, JSON, archives) wait for the server. In bytes. */
const WHOLE_BYTES = 24 * MIB
/** Rows cleaned; those that were read together with the last of them are counted too. */
const ROWS = 500

/** `country`: ISO 3166 code of the customer's country, as for staging. */
export type LookOptions = { country: string }

/**
 * What the portal will make of a file, found out from its first part by the same code: how it is read, which column is which field,
 * what is to be asked, and what is wrong in the first rows. Nothing here is final: the server looks at the whole file.
 */
export async function look(source: ByteSource, key: string, { country }: LookOptions): Promise<Preview> {
  try {
    if (source.size > WHOLE_BYTES && (await findFormat(source)) !== 'text') return { kind: 'later' }
    const inspection = await inspect(source, { limitBytes: TEXT_BYTES })
    return await seen(source, requireEntity(key), inspection, country)
  } catch (trouble) {
    if (trouble instanceof Refusal) return { kind: 'refused', code: trouble.code, params: trouble.params }
    throw trouble
  }
}

async function seen(source: ByteSource, entity: Entity, found: Inspection, country: string): Promise<Seen> {
  const secret = entity.fields.some((field) => field.secret)
  const inspection = secret ? withoutValues(found) : withShortHead(found)
  const plan = await planCheck(source, entity, { inspection })
  const first = await firstRows(source, entity, plan, country)
  return {
    kind: 'seen',
    inspection: plainInspection(inspection),
    secret,
    mapping: plan.mapping,
    questions: questionsOf(plan),
    counts: first.rows.counts(),
    problems: secret ? [] : first.rows.problems(),
    whole: inspection.complete && first.ended,
  }
}

async function firstRows(source: ByteSource, entity: Entity, plan: CheckPlan, country: string) {
  const rows = new FirstRows()
  for await (const batch of cleanFile(source, entity, plan, { country })) {
    rows.add(batch)
    if (rows.counts().read >= ROWS) return { rows, ended: false }
  }
  return { rows, ended: true }
}

/** About reading first, then about columns; what is asked about a single column is asked once, where columns are matched. */
function questionsOf({ inspection, questions }: CheckPlan): PreviewQuestion[] {
  const aboutReading = (inspection.sheets[inspection.sheet]?.questions ?? []).filter((question) => question.column === undefined)
  return [
    ...aboutReading.map(({ code, params }) => ({ code, params: params ?? {} })),
    ...questions.map(({ code, header, field }) => ({ code, field, params: { header } })),
  ]
}
