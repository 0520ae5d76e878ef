import { Form, Link, useSearchParams } from 'react-router'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { KeptCredential } from './kept.ts'
import { KeptCard } from './kept-card.tsx'
import type { KeysAnswer, KeysPage } from './keys-page.server.ts'
import { RevealForm } from './reveal-form.tsx'

type Props = Pick<KeysPage, 'kept' | 'mayKeep' | 'mayReveal'> & {
  now: Date
  answer: KeysAnswer | undefined
  vendorName: string
  /** What comes here, while nothing is here. */
  nothing: string
}

/** What is locked away: to be replaced or withdrawn by the customer, shown once with a reason to the vendor. */
export function KeptList({ kept, mayKeep, mayReveal, now, answer, vendorName, nothing }: Props) {
  const { t } = useWords()
  if (kept.length === 0) return <Empty title={t('credentials.page.none')}>{nothing}</Empty>
  return (
    <div className="stack">
      {kept.map((credential) => (
        <KeptCard
          key={credential.id}
          credential={credential}
          now={now}
          besideSecret={(field) => mayReveal && !credential.revokedAt && <ShowLink credential={credential} field={field} />}
        >
          <Below {...{ credential, mayKeep, now, answer, vendorName }} />
        </KeptCard>
      ))}
    </div>
  )
}

function ShowLink({ credential, field }: { credential: KeptCredential; field: string }) {
  const { t } = useWords()
  return (
    <>
      {' '}
      <Link className={buttonClass({ small: true })} to={`?show=${credential.id}&field=${field}`} replace preventScrollReset>
        {t('credentials.page.reveal')}
      </Link>
    </>
  )
}

type BelowProps = Pick<Props, 'mayKeep' | 'now' | 'answer' | 'vendorName'> & { credential: KeptCredential }

/** Under the values: that they were withdrawn, the question before a value is shown, or what the customer can do. */
function Below({ credential, mayKeep, now, answer, vendorName }: BelowProps) {
  const { t, format } = useWords()
  const [search] = useSearchParams()
  const { id, provider, revokedAt } = credential
  if (revokedAt) return <p>{t('credentials.page.revoked', { when: format.moment(revokedAt, now) })}</p>
  const revealed = answer?.did === 'reveal' && answer.id === id ? answer : undefined
  const field = revealed?.field ?? (search.get('show') === id ? search.get('field') : null)
  if (field) return <RevealForm id={id} provider={provider} field={field} answer={revealed} />
  if (!mayKeep) return <p>{t('credentials.page.seen')}</p>
  return (
    <div className="row top-aligned">
      <Link className={buttonClass({ small: true })} to={`?provider=${provider}`}>
        {t('credentials.replace')}
      </Link>
      <details>
        <summary className={buttonClass({ small: true, look: 'quiet' })}>{t('credentials.revoke')}</summary>
        <Form method="post" className="stack-2">
          <input type="hidden" name="id" value={id} />
          <p className="small">{t('credentials.revokeAsk', { vendor: vendorName })}</p>
          <Button type="submit" look="danger" small name="intent" value="revoke">
            {t('credentials.revoke')}
          </Button>
        </Form>
      </details>
    </div>
  )
}
