import { Form, Link, redirect } from 'react-router'
import { may } from '#app/accounts/permissions.ts'
import { requireScope } from '#app/accounts/session.server.ts'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { DeskHead } from '#app/imports/components/desk-head.tsx'
import { ImportPage } from '#app/imports/components/import-page.tsx'
import { NotDone } from '#app/imports/components/not-done.tsx'
import { Standing } from '#app/imports/components/standing.tsx'
import { canSubmit, canWithdraw } from '#app/imports/ladder.ts'
import { submitImport, withdrawImport } from '#app/imports/review.server.ts'
import { loadImport } from '#app/imports/views.server.ts'
import { entityNames, entityWords, importTitle } from '#app/imports/words.server.ts'
import { whyNot } from '#app/imports/words.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/import-send'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const { summary, comments } = await loadImport(scope, params.customer, params.number)
  return {
    summary,
    comments,
    entity: entityWords(summary.entity, scope.locale),
    names: entityNames(scope.locale),
    sendable: canSubmit(summary),
    withdrawable: may(scope, 'deliver') && canWithdraw(summary).yes,
    title: importTitle('send', scope.locale),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const scope = requireScope(context, request, 'deliver')
  const form = await request.formData()
  const seen = { ...params, version: Number(form.get('version')) }
  const answer = form.get('intent') === 'withdraw' ? await withdrawImport(scope, seen) : await submitImport(scope, seen)
  if (answer.yes) throw redirect(`/c/${params.customer}/imports/${params.number}/send`)
  return answer
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** The last look before the rows go to the vendor, and afterwards how they fare there. */
export default function ImportSend({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords()
  const { at } = useCustomer()
  const { summary, entity, names, sendable, withdrawable, comments } = loaderData
  const { counts } = summary
  const rows = counts ? counts.clean + counts.warnings : 0
  const words = (key: string) => names[key] ?? key
  const open = summary.state === 'staged'
  return (
    <ImportPage step="send" entity={entity} title={t('imports.send.title')} lead={open ? t('imports.send.lead') : undefined}>
      <div className="stack">
        <NotDone answer={actionData} names={words} />
        <Standing summary={summary} comments={comments} />
        {counts && (
          <Card title={summary.fileName}>
            <DeskHead counts={counts} />
          </Card>
        )}
        <Form method="post" className="actions">
          <input type="hidden" name="version" value={summary.version} />
          {open && (
            <Button type="submit" look="filled" name="intent" value="submit" notYet={whyNot(t, sendable, words)}>
              {t('imports.send.now', { rows: t('imports.send.rows', { count: rows }) })}
            </Button>
          )}
          {counts && (
            <Link className={buttonClass()} to={`${at}/imports/${summary.number}/correct`}>
              {t('imports.send.toCorrect')}
            </Link>
          )}
          {withdrawable && (
            <Button type="submit" look="quiet" name="intent" value="withdraw">
              {t(open ? 'imports.send.discard' : 'imports.send.withdraw')}
            </Button>
          )}
        </Form>
      </div>
    </ImportPage>
  )
}
