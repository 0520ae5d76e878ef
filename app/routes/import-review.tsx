import { data, Link, redirect } from 'react-router'
import { may } from '#app/accounts/permissions.ts'
import { requireScope } from '#app/accounts/session.server.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { showAnew } from '#app/components/show-anew.ts'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { LadderBadge } from '#app/components/ui/states.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { loadCommitPlan } from '#app/imports/commit-plan.server.ts'
import { DecideBar } from '#app/imports/components/decide-bar.tsx'
import { NotDone } from '#app/imports/components/not-done.tsx'
import { PlanCounts } from '#app/imports/components/plan-counts.tsx'
import { PlanRows } from '#app/imports/components/plan-rows.tsx'
import { ReviewStanding } from '#app/imports/components/review-standing.tsx'
import { decide } from '#app/imports/decide.server.ts'
import { kindOf, rowOf } from '#app/imports/plan-kinds.ts'
import { entityNames, entityWords, fieldsOf } from '#app/imports/words.server.ts'
import { writeComment } from '#app/messages/comment.server.ts'
import { Composer } from '#app/messages/components/composer.tsx'
import { Talk } from '#app/messages/components/talk.tsx'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/import-review'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request, 'review')
  const search = new URL(request.url).searchParams
  const of = { kind: kindOf(search.get('show')), after: rowOf(search.get('after')) }
  const plan = await loadCommitPlan(scope, params.customer, params.number, of)
  const { entity } = plan.summary
  return {
    plan,
    now: new Date(),
    mayRelease: may(scope, 'release'),
    entity: entityWords(entity, scope.locale),
    fields: fieldsOf(entity, scope.locale),
    names: entityNames(scope.locale),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const scope = requireScope(context, request, 'review')
  const form = await request.formData()
  const here = redirect(`/c/${params.customer}/imports/${params.number}/review`, 303)
  if (form.has('body')) {
    const body = String(form.get('body'))
    const about = { import: params.number }
    const said = await writeComment(scope, { customer: params.customer, about, body, internal: form.has('internal') })
    return said.done ? here : data({ said: { said, body } }, 422)
  }
  const answer = await decide(scope, params, form)
  if (answer.yes) return here
  return data({ answer, comment: String(form.get('comment') ?? '') }, answer.code === 'somebodyWasFaster' ? 409 : 422)
}

export const shouldRevalidate = showAnew

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.entity.label ?? ''} · Gangway` }]

/** What approving would do, field by field; and the decision. */
export default function ImportReview({ loaderData, actionData }: Route.ComponentProps) {
  const { t, format, language } = useWords()
  const { at, customerName } = useCustomer()
  const { plan, entity, fields, now, mayRelease } = loaderData
  const { summary, comments, released } = plan
  const names = (key: string) => loaderData.names[key] ?? key
  const no = actionData && 'answer' in actionData ? actionData : undefined
  const isComment = no?.answer.yes === false && no.answer.code === 'commentNeeded'
  const rows = (
    <Link className={buttonClass()} to={`${at}/imports/${summary.number}/correct?show=all`}>
      <Icon name="table" />
      {t('imports.review.grid')}
    </Link>
  )
  const lead = (
    <span className="row small">
      {summary.submittedAt &&
        t('imports.review.sentBy', { who: summary.sender ?? customerName, date: format.shortDay(summary.submittedAt) })}
      <LadderBadge rung={summary.returned ? 'returned' : summary.state} />
      {summary.fileName}
    </span>
  )
  const title = format.sentence(t('imports.review.title', { what: entity.label.toLocaleLowerCase(language) }))
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs way={[{ to: '/review', label: t('home.nav.reviews') }]} here={entity.label} />}
        title={title}
        lead={lead}
        actions={rows}
      />
      <div className="stack">
        {!isComment && <NotDone answer={no?.answer} names={names} />}
        <ReviewStanding plan={plan} names={names} />
        {!released && <PlanCounts plan={plan} />}
        <div className="cols">
          <PlanRows plan={plan} fields={fields} />
          <Card title={t('imports.review.comments')} count={comments.length || undefined}>
            <div className="stack">
              {comments.length > 0 ? <Talk remarks={comments} now={now} /> : <p className="quiet">{t('imports.review.noComments')}</p>}
              <Composer label={t('messages.comment')} refused={actionData && 'said' in actionData ? actionData.said : undefined} />
            </div>
          </Card>
        </div>
      </div>
      <DecideBar plan={plan} mayRelease={mayRelease} refused={isComment ? no : undefined} names={names} />
    </>
  )
}
