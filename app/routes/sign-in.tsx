import { data, Form, Link, redirect, useNavigation, useSearchParams } from 'react-router'
import { sessionContext } from '#app/accounts/context.ts'
import { ownPath } from '#app/accounts/own-path.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { Door } from '#app/components/door.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { SecretField } from '#app/components/ui/secret-field.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import { readerOf } from '#app/i18n/reader.server.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { hasInbox } from '#app/mail/inbox.server.ts'
import type { Route } from './+types/sign-in'

export function loader({ request, context }: Route.LoaderArgs) {
  if (context.get(sessionContext)) throw redirect(ownPath(new URL(request.url).searchParams.get('to')))
  const t = translator(readerOf(request).language)
  return { title: `${t('accounts.signIn.title')} · ${t('ui.product')}` }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const to = ownPath(new URL(request.url).searchParams.get('to'))
  const email = form.get('email')
  const result = await signIn(request, { email, password: form.get('password') }, to)
  if (result.kind === 'in') throw redirect(to, { headers: result.headers, status: 303 })
  return data(
    { ...result, inbox: hasInbox(), typed: String(email ?? '') },
    { status: result.kind === 'sent' ? 200 : result.why === 'too-many' ? 429 : 400 },
  )
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  return <Door>{actionData?.kind === 'sent' ? <Sent {...actionData} /> : <SignInForm refused={actionData} />}</Door>
}

type Refused = Exclude<Route.ComponentProps['actionData'], { kind: 'sent' }>

function SignInForm({ refused }: { refused: Refused }) {
  const { t, format } = useWords()
  const [search] = useSearchParams()
  const pending = useNavigation().state === 'submitting'
  const byPassword = search.get('with') === 'password'
  return (
    <>
      <div>
        <p className="eyebrow">{t('accounts.signIn.welcome')}</p>
        <h1>{t('accounts.signIn.title')}</h1>
        <p className="lead">{t(byPassword ? 'accounts.signIn.leadPassword' : 'accounts.signIn.lead')}</p>
      </div>
      {search.has('error') && !refused && <Alert tone="warn" title={t('accounts.signIn.expired')} />}
      {search.has('out') && !refused && <Alert tone="ok" title={t('accounts.signedOut')} />}
      {refused?.why === 'password' && <Alert tone="error" live title={t('accounts.signIn.wrong')} />}
      {refused?.why === 'too-many' && (
        <Alert tone="error" live title={t('accounts.signIn.tooMany', { duration: format.duration(refused.seconds * 1000) })} />
      )}
      <Form method="post" className="stack-3">
        <TextField
          label={t('accounts.signIn.email')}
          hint={t('accounts.signIn.emailHint')}
          error={refused?.why === 'email' && t('errors.field.email')}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={refused?.typed}
          required
        />
        {byPassword && <SecretField label={t('accounts.signIn.password')} name="password" autoComplete="current-password" required />}
        <Button look="filled" full type="submit" icon={byPassword ? undefined : 'mail'} pending={pending}>
          {t(byPassword ? 'accounts.signIn.withPassword' : 'accounts.signIn.withLink')}
        </Button>
        <OtherWay byPassword={byPassword} search={search} />
      </Form>
      <p className="small quiet">{t('accounts.signIn.noInvitation')}</p>
    </>
  )
}

function OtherWay({ byPassword, search }: { byPassword: boolean; search: URLSearchParams }) {
  const { t } = useWords()
  const other = new URLSearchParams({
    ...(search.has('to') && { to: search.get('to') ?? '/' }),
    ...(byPassword ? {} : { with: 'password' }),
  })
  return (
    <Link className="btn full" to={{ search: other.toString() }} replace>
      {t(byPassword ? 'accounts.signIn.useLink' : 'accounts.signIn.usePassword')}
    </Link>
  )
}

function Sent({ email, minutes, inbox }: { email: string; minutes: number; inbox: boolean }) {
  const { t } = useWords()
  return (
    <div role="status" className="stack-3">
      <h1>{t('accounts.linkSent.title')}</h1>
      <p className="lead">{t('accounts.linkSent.text', { email, minutes })}</p>
      {inbox && (
        <p>
          <Link to="/inbox">{t('imports.inbox.open')}</Link>
        </p>
      )}
      <p className="small">
        <Link to="/sign-in" reloadDocument>
          {t('accounts.linkSent.again')}
        </Link>
      </p>
    </div>
  )
}
