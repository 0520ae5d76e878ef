import { requireScope } from '#app/accounts/session.server.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { EntityCards } from '#app/imports/components/entity-cards.tsx'
import { listCards } from '#app/imports/views.server.ts'
import { entityNames } from '#app/imports/words.server.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/data'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const title = translator(scope.locale)('home.nav.data')
  return { ...(await listCards(scope, params.customer)), names: entityNames(scope.locale), title }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** One card for each list: where it stands and what to do next. */
export default function Data({ loaderData }: Route.ComponentProps) {
  const { t } = useWords()
  const { at } = useCustomer()
  const { cards, names } = loaderData
  const open = cards.filter((card) => card.asked && !isWithUs(card)).length
  const title =
    cards.some((card) => card.latest) && open === 0
      ? t('imports.data.titleDone')
      : t('imports.data.title', { count: cards.some((card) => card.latest) ? open : 0 })
  return (
    <>
      <PageHeader title={title} lead={t('imports.data.lead')} />
      <EntityCards cards={cards} names={names} at={at} />
    </>
  )
}

const isWithUs = (card: { latest: { state: string } | null }) => ['submitted', 'approved', 'released'].includes(card.latest?.state ?? '')
