import { Link } from 'react-router'
import { requireScope, requireSession } from '#app/accounts/session.server.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { SideKey } from '#app/components/ui/days.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { FilterLinks } from '#app/onboarding/components/filter-links.tsx'
import { PortfolioTable } from '#app/onboarding/components/portfolio-table.tsx'
import { VendorShell } from '#app/onboarding/components/vendor-shell.tsx'
import { filterOf, findPortfolio } from '#app/onboarding/portfolio.server.ts'
import { FILTERS } from '#app/onboarding/portfolio.ts'
import type { Route } from './+types/onboardings'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { person, vendorName } = requireSession(context, request)
  const scope = requireScope(context, request, 'see-portfolio')
  const now = new Date()
  const portfolio = await findPortfolio(scope, filterOf(new URL(request.url).searchParams.get('show')), now)
  const frame = { person: { name: person.name, email: person.email }, role: scope.role, vendorName }
  return { ...portfolio, frame, now, title: translator(scope.locale)('home.nav.onboardings') }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

const chips = { all: 'all', late: 'lateOnly', risk: 'atRisk', ours: 'ours', theirs: 'theirs', live: 'live' } as const

/** Every onboarding of the vendor, the worst first. */
export default function Onboardings({ loaderData: { rows, counts, filter, reviews, frame, now } }: Route.ComponentProps) {
  const { t, format } = useWords()
  const late = t('portfolio.late', { count: counts.late })
  const waiting =
    reviews.count > 0 && reviews.since
      ? t('portfolio.reviews', { count: reviews.count, since: format.moment(reviews.since, now) })
      : t('portfolio.noReviews')
  const links = FILTERS.map((one) => ({
    to: one === 'all' ? '?' : `?show=${one}`,
    words: t(`portfolio.${chips[one]}`),
    count: counts[one],
    isOn: one === filter,
  }))
  return (
    <VendorShell {...frame}>
      <PageHeader
        title={counts.all === 0 ? t('portfolio.empty') : t('portfolio.title', { count: counts.all, late })}
        lead={waiting}
        actions={
          reviews.count > 0 && (
            <Link className={buttonClass({ look: 'filled' })} to="/review">
              {t('portfolio.review')}
            </Link>
          )
        }
      />
      {counts.all === 0 ? (
        <Empty title={t('portfolio.empty')}>{t('portfolio.emptyText')}</Empty>
      ) : (
        <Card padded={false}>
          <div className="row portfolio-chips">
            <FilterLinks label={t('portfolio.filter')} links={links} />
            <SideKey sides={['customer-data', 'customer-people', 'vendor', 'third', 'pause']} />
          </div>
          {rows.length > 0 ? <PortfolioTable rows={rows} /> : <Empty title={t('portfolio.noneFits')} />}
        </Card>
      )}
    </VendorShell>
  )
}
