import { data, Link, redirect, useNavigation, useSearchParams } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { ChooseProvider } from '#app/credentials/choose-provider.tsx'
import { CredentialForm } from '#app/credentials/form.tsx'
import { KeptList } from '#app/credentials/kept-list.tsx'
import { actOnKeys, loadKeys } from '#app/credentials/keys-page.server.ts'
import { findProvider } from '#app/credentials/registry.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/keys'

/** A value that is shown once must not stay in any cache. */
const once = { 'Cache-Control': 'no-store' }

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const now = new Date()
  return data(
    { ...(await loadKeys(scope, params.customer, now)), now, title: translator(scope.locale)('credentials.title') },
    { headers: once },
  )
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const scope = requireScope(context, request)
  const answer = await actOnKeys(scope, params.customer, await request.formData())
  const here = `/c/${params.customer}/keys`
  if (answer.did === 'revoke') throw redirect(here, 303)
  if (answer.did === 'save' && answer.saving.saved && answer.saving.issues.length === 0)
    throw redirect(`${here}?kept=${answer.provider}`, 303)
  const refused = answer.did === 'save' ? !answer.saving.saved : 'issue' in answer.revealing
  return data(answer, { status: refused ? 422 : 200, headers: once })
}

export const headers = () => once

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** Keys and other access: hand them over; see what is locked away. */
export default function Keys({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords()
  const { side, customerName, vendorName } = useCustomer()
  const [search] = useSearchParams()
  const { asked, kept, mayKeep } = loaderData
  const saved = search.has('kept') || (actionData?.did === 'save' && actionData.saving.saved)
  const nothing = side === 'vendor' ? t('credentials.page.noneText', { customer: customerName }) : t('credentials.page.noneOwn')
  const list = <KeptList {...loaderData} answer={actionData} vendorName={vendorName} nothing={nothing} />
  return (
    <>
      <PageHeader title={t('credentials.title')} lead={t('credentials.lead')} />
      <div className="stack">
        {saved && <Alert tone="ok" icon="lock" live title={t('credentials.saved', { vendor: vendorName })} />}
        {!mayKeep && side === 'customer' && <Alert>{t('credentials.page.onlyLook')}</Alert>}
        {mayKeep ? (
          <div className="cols">
            <HandOver asked={asked} kept={kept} answer={actionData} />
            <aside className="stack">
              {list}
              <BySheet />
            </aside>
          </div>
        ) : (
          list
        )}
      </div>
    </>
  )
}

type HandOverProps = Pick<Route.ComponentProps['loaderData'], 'asked' | 'kept'> & { answer: Route.ComponentProps['actionData'] }

function HandOver({ asked, kept, answer }: HandOverProps) {
  const [search] = useSearchParams()
  const pending = useNavigation().formMethod === 'POST'
  const { t } = useWords()
  const open = asked.filter((one) => !one.done)
  const wanted = [...new Set(open.flatMap((one) => one.providers))]
  const last = answer?.did === 'save' ? answer : undefined
  const named = findProvider(search.get('provider') ?? '')?.key
  const chosen = last?.provider ?? named ?? (wanted.length === 1 && !search.has('kept') ? wanted[0]! : null)
  return (
    <Card title={t('credentials.page.which')}>
      <div className="stack">
        <ChooseProvider asked={open} chosen={chosen} />
        {chosen && (
          <CredentialForm
            key={chosen}
            provider={chosen}
            kept={kept.find((one) => one.provider === chosen && !one.revokedAt)}
            issues={last?.saving.issues}
            sent={last?.sent}
            pending={pending}
          />
        )}
      </div>
    </Card>
  )
}

function BySheet() {
  const { t } = useWords()
  const { at } = useCustomer()
  return (
    <Card title={t('credentials.page.sheet')}>
      <div className="stack-3">
        <p className="small quiet">{t('credentials.page.sheetText')}</p>
        <Link className={buttonClass({ small: true })} to={`${at}/data/payment-keys`}>
          {t('credentials.page.sheetLink')}
        </Link>
      </div>
    </Card>
  )
}
