import { data, redirect } from 'react-router'
import { requireSession } from '#app/accounts/session.server.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { showAnew } from '#app/components/show-anew.ts'
import { Card } from '#app/components/ui/card.tsx'
import { Due } from '#app/components/ui/due.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { writeComment } from '#app/messages/comment.server.ts'
import { Composer } from '#app/messages/components/composer.tsx'
import { Talk } from '#app/messages/components/talk.tsx'
import { actOnItem, type Deed, type Outcome } from '#app/onboarding/act.server.ts'
import { answerAt } from '#app/onboarding/answer.server.ts'
import { ItemAround } from '#app/onboarding/components/item-around.tsx'
import { ItemWork } from '#app/onboarding/components/item-work.tsx'
import { StandingBadge } from '#app/onboarding/components/standing-badge.tsx'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import { findItem } from '#app/onboarding/item.server.ts'
import { MOVES } from '#app/onboarding/moves.ts'
import type { Route } from './+types/item'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { scope } = requireSession(context, request)
  const now = new Date()
  return { page: await findItem(scope, params, now), now }
}

const DEEDS = ['save', ...MOVES] as const

export async function action({ context, request, params }: Route.ActionArgs) {
  const { scope } = requireSession(context, request)
  const form = await request.formData()
  const sent = new Map([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
  const back = redirect(`/c/${params.customer}/plan/${params.item}`, 303)
  if (sent.has('body')) {
    const body = sent.get('body')!
    const said = await writeComment(scope, {
      customer: params.customer,
      about: { item: params.item },
      body,
      internal: sent.has('internal'),
    })
    return said.done ? back : data({ said, body }, 422)
  }
  if (sent.get('do') === 'answer') {
    const answered = await answerAt(scope, params, { ask: sent.get('ask') ?? '', value: sent.get('value') ?? '' })
    return answered.done ? back : data({ refused: answered.code }, 422)
  }
  const asked = DEEDS.find((deed) => deed === sent.get('do'))
  if (!asked) throw new Response(null, { status: 400 })
  const deed: Deed = { do: asked, sent, reason: sent.get('reason') }
  const outcome: Outcome = await actOnItem(scope, params, deed)
  return outcome.done ? back : data({ outcome }, outcome.code === 'somebodyWasFaster' ? 409 : 422)
}

export const shouldRevalidate = showAnew

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.page.item.title ?? ''} · Gangway` }]

/** One item: what to do and why, by when, who; what is handed in; what was said; what happened. */
export default function Item({ loaderData: { page, now }, actionData }: Route.ComponentProps) {
  const { t } = useWords()
  const { at } = useCustomer()
  const { item, phase, module, comments, after, today } = page
  const outcome = actionData && 'outcome' in actionData ? actionData.outcome : undefined
  const said = actionData && 'said' in actionData ? actionData : undefined
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs way={[{ to: `${at}/plan`, label: t('home.nav.plan') }]} here={module ?? phase} />}
        title={item.title}
        lead={
          <span className="row small">
            <StandingBadge item={item} />
            {item.due && item.standing !== 'done' && <Due day={item.due} today={today} workingDaysLate={item.daysLate} />}
            {item.internal && <span>{t('home.line.internal')}</span>}
            {item.optional && <span>{t('home.line.optional')}</span>}
            {after.length > 0 && <span>{t('item.others', { count: after.length })}</span>}
          </span>
        }
      />
      <div className="cols">
        <div className="stack">
          <ItemWork page={page} outcome={outcome} refused={actionData && 'refused' in actionData ? actionData.refused : undefined} />
          <Card title={t('item.comments')} count={comments.length > 0 ? comments.length : undefined}>
            <div className="stack">
              {comments.length > 0 && <Talk remarks={comments} now={now} />}
              <Composer label={t('messages.comment')} alwaysInternal={item.internal} refused={said} />
            </div>
          </Card>
        </div>
        <aside className="stack">
          <ItemAround page={page} now={now} />
        </aside>
      </div>
    </>
  )
}
