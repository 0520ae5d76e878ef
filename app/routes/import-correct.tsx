import { data } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { showAnew } from '#app/components/show-anew.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { Desk } from '#app/imports/components/desk.tsx'
import { DeskHead } from '#app/imports/components/desk-head.tsx'
import { ImportPage } from '#app/imports/components/import-page.tsx'
import { WorkStatus } from '#app/imports/components/work-status.tsx'
import { correctRows } from '#app/imports/correct.server.ts'
import { loadDesk } from '#app/imports/grid.server.ts'
import { entityNames, entityWords, fieldsOf, importTitle } from '#app/imports/words.server.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/import-correct'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const grid = await loadDesk(scope, params.customer, params.number, new URL(request.url).searchParams)
  const { entity } = grid.summary
  return {
    ...grid,
    words: fieldsOf(entity, scope.locale),
    names: entityNames(scope.locale),
    entity: entityWords(entity, scope.locale),
    title: importTitle('correct', scope.locale),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const scope = requireScope(context, request, 'deliver')
  const answer = await correctRows(scope, params, await request.formData())
  return data(answer, { status: answer.yes ? 200 : 422 })
}

export const shouldRevalidate = showAnew

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** The correction desk: what is wrong on the left, the rows on the right. */
export default function ImportCorrect({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords()
  const { at } = useCustomer()
  const { summary, entity } = loaderData
  const errors = summary.counts?.errors ?? 0
  const busy = summary.work !== null
  return (
    <ImportPage
      step="correct"
      entity={entity}
      title={busy ? t('imports.steps.correct') : t('imports.correct.title', { count: errors })}
      lead={summary.counts && !busy ? <DeskHead counts={summary.counts} /> : undefined}
    >
      <WorkStatus summary={summary} />
      {!busy && <Desk grid={loaderData} answer={actionData} here={`${at}/imports/${summary.number}`} />}
    </ImportPage>
  )
}
