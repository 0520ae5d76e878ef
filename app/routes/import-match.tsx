import { data, Form, Link, redirect } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { showAnew } from '#app/components/show-anew.ts'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { FormatQuestions } from '#app/imports/components/format-questions.tsx'
import { ImportPage } from '#app/imports/components/import-page.tsx'
import { MatchList } from '#app/imports/components/match-list.tsx'
import { Needed } from '#app/imports/components/needed.tsx'
import { NotDone } from '#app/imports/components/not-done.tsx'
import { WorkStatus } from '#app/imports/components/work-status.tsx'
import { matchedOf } from '#app/imports/forms.ts'
import { loadMatch, saveMatch } from '#app/imports/match.server.ts'
import { entityWords, fieldsOf, importTitle } from '#app/imports/words.server.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/import-match'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const shown = await loadMatch(scope, params.customer, params.number)
  if (!shown) throw redirect(`/c/${params.customer}/imports/${params.number}/check`)
  const { entity } = shown.summary
  return {
    ...shown,
    fields: fieldsOf(entity, scope.locale),
    entity: entityWords(entity, scope.locale),
    title: importTitle('match', scope.locale),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const scope = requireScope(context, request, 'deliver')
  const form = await request.formData()
  const matched = matchedOf(form)
  const answer = await saveMatch(scope, { ...params, version: Number(form.get('version')), ...matched })
  if (answer.yes) throw redirect(`/c/${params.customer}/imports/${params.number}/correct`)
  return data({ answer, matched, questions: answer.questions }, { status: 422 })
}

export const shouldRevalidate = showAnew

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** Which of the customer's columns is which field. */
export default function ImportMatch({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords()
  const { at } = useCustomer()
  const { summary, mapping, columns, fields, entity, rows, changeable } = loaderData
  const questions = actionData?.questions ?? loaderData.questions
  const matched = mapping.columns.filter((column) => column.field).length
  const names = (key: string) => fields.find((field) => field.key === key)?.label ?? key
  const lead = t('imports.match.lead', { matched, count: mapping.columns.length })
  return (
    <ImportPage step="match" entity={entity} title={t('imports.match.title')} lead={lead}>
      <WorkStatus summary={summary} />
      <Form method="post" className="stack">
        <input type="hidden" name="version" value={summary.version} />
        <NotDone answer={actionData?.answer ?? (changeable.yes ? undefined : changeable)} names={names} />
        <FormatQuestions questions={questions} answers={actionData?.matched.answers ?? loaderData.answers} names={names} />
        <div className="cols">
          <MatchList mapping={mapping} columns={columns} fields={fields} chosen={actionData?.matched.fields} questions={questions} />
          <aside className="stack">
            <Needed fields={fields} mapping={mapping} />
            <Alert>
              <p>{t('imports.match.remember')}</p>
            </Alert>
          </aside>
        </div>
        <div className="actions">
          <Button type="submit" look="filled">
            {t('imports.match.go', { count: rows })}
          </Button>
          <Link className={buttonClass()} to={`${at}/imports/${summary.number}/check`}>
            {t('imports.match.back')}
          </Link>
        </div>
      </Form>
    </ImportPage>
  )
}
