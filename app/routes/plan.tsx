import '#app/onboarding/components/plan.css'
import { Link } from 'react-router'
import { requireSession } from '#app/accounts/session.server.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { Planks } from '#app/components/ui/planks.tsx'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { FilterLinks } from '#app/onboarding/components/filter-links.tsx'
import { Phase } from '#app/onboarding/components/phase.tsx'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import { findPlan, showOf } from '#app/onboarding/plan.server.ts'
import { type PhaseView, type PlanView, SHOWS, type Show } from '#app/onboarding/plan-page.ts'
import type { Route } from './+types/plan'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { scope } = requireSession(context, request)
  const show = showOf(new URL(request.url).searchParams.get('show'))
  return { ...(await findPlan(scope, params.customer, show)), title: translator(scope.locale)('home.nav.plan') }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** Phases, modules in them, and in these both sides' items beside each other. */
export default function Plan({ loaderData: { phases, counts, show, today, why } }: Route.ComponentProps) {
  const { t } = useWords()
  const { side, customerName } = useCustomer()
  return (
    <>
      <PageHeader
        title={side === 'customer' ? t('home.plan.title') : t('home.plan.vendorTitle', { customer: customerName })}
        lead={t(side === 'customer' ? 'home.plan.lead' : 'home.plan.vendorLead')}
        actions={
          <Button icon="file" onClick={() => print()}>
            {t('home.plan.print')}
          </Button>
        }
      />
      <Filters show={show} counts={counts} />
      <Modules phases={phases} />
      {phases.map((phase) => (
        <Phase key={phase.key} phase={phase} today={today} why={why} />
      ))}
      {phases.length === 0 && (
        <Empty
          title={t('home.plan.none')}
          actions={
            <Link className={buttonClass()} to="?">
              {t('home.plan.noneDo')}
            </Link>
          }
        >
          {t('home.plan.noneText')}
        </Empty>
      )}
    </>
  )
}

function Filters({ show, counts }: { show: Show; counts: PlanView['counts'] }) {
  const { t } = useWords()
  const links = SHOWS.map((one) => ({
    to: one === 'all' ? '?' : `?show=${one}`,
    words: t(`home.plan.${one}`),
    count: counts[one],
    isOn: one === show,
  }))
  return <FilterLinks className="plan-chips" label={t('home.plan.show')} links={links} />
}

/** A way into each part, with how far it is. */
function Modules({ phases }: { phases: PhaseView[] }) {
  const { t } = useWords()
  const modules = phases.flatMap((phase) => phase.modules.map((module) => ({ ...module, title: module.title ?? phase.title })))
  if (modules.length < 2) return null
  return (
    <nav className="modules" aria-label={t('home.plan.modules')}>
      {modules.map((module) => (
        <a key={module.key} href={`#${module.key}`}>
          <p>
            {module.title}
            <span className="nums">{t('ui.planks.of', module.count)}</span>
          </p>
          <Planks {...module.count} />
        </a>
      ))}
    </nav>
  )
}
