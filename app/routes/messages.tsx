import '#app/onboarding/components/item.css'
import { data, Link, redirect } from 'react-router'
import { requireSession } from '#app/accounts/session.server.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { aboutOf } from '#app/messages/about.ts'
import { writeComment } from '#app/messages/comment.server.ts'
import { Composer } from '#app/messages/components/composer.tsx'
import { Talk } from '#app/messages/components/talk.tsx'
import { findThreads, type Thread } from '#app/messages/threads.server.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/messages'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { scope } = requireSession(context, request)
  const now = new Date()
  return { threads: await findThreads(scope, params.customer, now), now, title: translator(scope.locale)('messages.title') }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { scope } = requireSession(context, request)
  const form = await request.formData()
  const about = String(form.get('about') ?? 'onboarding')
  const body = String(form.get('body') ?? '')
  const said = await writeComment(scope, { customer: params.customer, about: aboutOf(about), body, internal: form.has('internal') })
  return said.done ? redirect(`/c/${params.customer}/messages`, 303) : data({ said, body, about }, 422)
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** Everything that both sides said to each other, by subject; and a place to write. */
export default function Messages({ loaderData: { threads, now }, actionData }: Route.ComponentProps) {
  const { t } = useWords()
  const { side, customerName, vendorName } = useCustomer()
  const lead = side === 'customer' ? t('messages.lead', { vendor: vendorName }) : t('messages.vendorLead', { customer: customerName })
  return (
    <>
      <PageHeader title={t('messages.title')} lead={lead} />
      <div className="stack">
        <Card title={t('messages.write')}>
          <Composer label={t('messages.body')} about="onboarding" refused={actionData} filled />
        </Card>
        {threads.length === 0 && <Empty title={t('messages.none')}>{t('messages.noneText')}</Empty>}
        {threads.map((thread) => (
          <ThreadCard key={thread.about} thread={thread} now={now} refused={actionData} />
        ))}
      </div>
    </>
  )
}

type CardProps = { thread: Thread; now: Date; refused: Route.ComponentProps['actionData'] }

function ThreadCard({ thread: { about, on, remarks }, now, refused }: CardProps) {
  const { t } = useWords()
  const { at } = useCustomer()
  const to = on.kind === 'item' ? `${at}/plan/${on.key}` : on.kind === 'import' ? `${at}/imports/${on.number}/${on.step}` : null
  const title = on.kind === 'item' ? on.title : on.kind === 'import' ? t('messages.import', on) : t('messages.general')
  return (
    <Card title={title} count={remarks.length} aside={to && <Link to={to}>{t('messages.open')}</Link>}>
      <div className="stack">
        <Talk remarks={remarks} now={now} />
        {about !== 'onboarding' && (
          <details className="more-deeds" open={refused?.about === about}>
            <summary>{t('messages.reply')}</summary>
            <Composer label={t('messages.body')} about={about} refused={refused} />
          </details>
        )}
      </div>
    </Card>
  )
}
