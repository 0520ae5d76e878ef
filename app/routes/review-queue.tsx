import { Link } from 'react-router'
import { requireScope, requireSession } from '#app/accounts/session.server.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { QueueTable } from '#app/imports/components/queue-table.tsx'
import { listQueue } from '#app/imports/views.server.ts'
import { entityNames } from '#app/imports/words.server.ts'
import { VendorShell } from '#app/onboarding/components/vendor-shell.tsx'
import type { Route } from './+types/review-queue'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { person, vendorName } = requireSession(context, request)
  const scope = requireScope(context, request, 'review')
  const frame = { person: { name: person.name, email: person.email }, role: scope.role, vendorName }
  const title = translator(scope.locale)('home.nav.reviews')
  return { queue: await listQueue(scope), names: entityNames(scope.locale), frame, now: new Date(), title }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** What waits for a reviewer, the longest wait first. */
export default function ReviewQueue({ loaderData: { queue, names, frame, now } }: Route.ComponentProps) {
  const { t } = useWords()
  return (
    <VendorShell {...frame}>
      <PageHeader title={t('imports.queue.title', { count: queue.length })} lead={queue.length > 0 && t('imports.queue.lead')} />
      {queue.length === 0 ? (
        <Empty title={t('imports.queue.none')} actions={<Link to="/onboardings">{t('home.nav.onboardings')}</Link>}>
          {t('imports.queue.noneText')}
        </Empty>
      ) : (
        <Card padded={false}>
          <QueueTable queue={queue} names={names} now={now} />
        </Card>
      )}
    </VendorShell>
  )
}
