import { requireSession } from '#app/accounts/session.server.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { Hero } from '#app/onboarding/components/hero.tsx'
import { OwnItems } from '#app/onboarding/components/own-items.tsx'
import { Questions } from '#app/onboarding/components/questions.tsx'
import { Readiness } from '#app/onboarding/components/readiness.tsx'
import { TheirItems } from '#app/onboarding/components/their-items.tsx'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import { findHome } from '#app/onboarding/home.server.ts'
import type { Route } from './+types/home'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { scope } = requireSession(context, request)
  return { ...(await findHome(scope, params.customer)), title: translator(scope.locale)('home.nav.home') }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** When go-live is, what waits for the reader, what the other side does, how far the data is. */
export default function Home({ loaderData }: Route.ComponentProps) {
  const { goLive, progress, own, elsewhere, theirs, data, keys, contact, messages } = loaderData
  const { at, side, customerName, vendorName } = useCustomer()
  const today = goLive.today
  return (
    <>
      <Hero {...{ goLive, progress, data, at, side, customerName }} />
      <div className="cols">
        <div className="stack">
          <OwnItems {...{ own, elsewhere, data, at, side, today }} />
          <TheirItems items={theirs} {...{ side, customerName, at, today }} />
        </div>
        <aside className="stack">
          <Readiness {...{ data, keys, at, side }} />
          <Questions {...{ contact, messages, at, vendorName }} />
        </aside>
      </div>
    </>
  )
}
