import { Form, Link } from 'react-router'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { issueSentence } from './issue-words.ts'
import type { KeysAnswer } from './keys-page.server.ts'
import { findProvider } from './registry.ts'

type Props = { id: string; provider: string; field: string; answer: Extract<KeysAnswer, { did: 'reveal' }> | undefined }

/** Asks what one value is needed for, then shows it: in the answer to that one request and nowhere else. */
export function RevealForm({ id, provider, field, answer }: Props) {
  const { t, language } = useWords()
  const label = findProvider(provider)?.fields.find((one) => one.key === field)?.label[language] ?? field
  if (answer && 'value' in answer.revealing)
    return (
      <Alert tone="warn" icon="eye" live title={label}>
        <p className="data revealed">{answer.revealing.value}</p>
        <p>{t('credentials.reveal.once')}</p>
        <div className="actions">
          <Link className={buttonClass({ small: true })} to="?" replace preventScrollReset>
            {t('credentials.page.hide')}
          </Link>
        </div>
      </Alert>
    )
  const issue = answer && 'issue' in answer.revealing ? answer.revealing.issue : undefined
  return (
    <Form method="post" className="stack-3" preventScrollReset autoComplete="off">
      <input type="hidden" name="intent" value="reveal" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="field" value={field} />
      <h3>
        {t('credentials.reveal.title')}: {label}
      </h3>
      <TextField
        label={t('credentials.reveal.reason')}
        hint={t('credentials.reveal.reasonHint')}
        error={issue && issueSentence(t, issue)}
        name="reason"
        defaultValue={answer?.reason}
      />
      <div className="actions">
        <Button type="submit" icon="eye">
          {t('credentials.reveal.show')}
        </Button>
        <Link className={buttonClass({ look: 'quiet' })} to="?" replace preventScrollReset>
          {t('ui.cancel')}
        </Link>
      </div>
    </Form>
  )
}
