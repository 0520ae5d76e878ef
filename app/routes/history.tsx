import { requireSession } from '#app/accounts/session.server.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { FilterLinks } from '#app/onboarding/components/filter-links.tsx'
import { HistoryList } from '#app/onboarding/components/history-list.tsx'
import { findHistory, pageOf, subjectOf } from '#app/onboarding/history.server.ts'
import type { Route } from './+types/history'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { scope } = requireSession(context, request)
  const search = new URL(request.url).searchParams
  const of = { subject: subjectOf(search.get('about')), page: pageOf(search.get('page')) }
  const now = new Date()
  return { ...(await findHistory(scope, params.customer, of, now)), now, title: translator(scope.locale)('history.title') }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

const subjects = ['item', 'import', 'credential', 'onboarding'] as const

/** Who did what, when; nothing here can be changed. */
export default function History({ loaderData: { entries, total, page, size, subject, now } }: Route.ComponentProps) {
  const { t } = useWords()
  const links = [
    { to: '?', words: t('history.all'), isOn: subject === null },
    ...subjects.map((one) => ({ to: `?about=${one}`, words: t(`history.subject.${one}`), isOn: one === subject })),
  ]
  return (
    <>
      <PageHeader title={t('history.title')} lead={t('history.lead')} />
      <div className="stack-3">
        <FilterLinks label={t('history.filter')} links={links} />
        {total === 0 ? (
          <Empty title={t('history.none')}>{t('history.noneText')}</Empty>
        ) : (
          <Card>
            <HistoryList entries={entries} now={now} />
          </Card>
        )}
        <Pagination page={page} size={size} total={total} />
      </div>
    </>
  )
}
