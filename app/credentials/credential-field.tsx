import { Alert } from '#app/components/ui/alert.tsx'
import { SecretField } from '#app/components/ui/secret-field.tsx'
import { Select } from '#app/components/ui/select.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Issue } from '#importers/issues.ts'
import { issueSentence } from './issue-words.ts'
import type { CredentialField } from './provider.ts'

type Props = {
  field: CredentialField
  issues: Issue[]
  /** What stands in the box at first; never a secret. */
  value?: string
  /** Last signs of the secret that is locked away already; '' where none may be shown. */
  last?: string
}

/** One value of a credential: its name, where to find it, what is wrong with it, and the box. Managers of passwords keep out. */
export function CredentialInput({ field, issues, value, last }: Props) {
  const { t, language } = useWords()
  const wrong = issues.find(({ level }) => level === 'error')
  const doubt = issues.find(({ level }) => level === 'warning')
  const kept = last !== undefined && (last ? t('credentials.keepEnding', { last }) : t('credentials.keep'))
  const shared = {
    id: field.key,
    name: field.key,
    label: field.label[language],
    hint: [field.help?.[language], kept].filter(Boolean).join(' ') || undefined,
    error: wrong && issueSentence(t, wrong),
    optional: !field.required,
    'aria-required': (field.required && !kept) || undefined,
  }
  const box = { ...shared, autoComplete: 'off', 'data-1p-ignore': true, 'data-lpignore': 'true' }
  return (
    <div className="stack-2">
      {field.options ? (
        <Select
          {...shared}
          defaultValue={value ?? ''}
          placeholder={t('credentials.choose')}
          options={field.options.map(({ key, label }) => ({ value: key, label: label[language] }))}
        />
      ) : field.secret ? (
        <SecretField {...box} />
      ) : (
        <TextField {...box} mono defaultValue={value} />
      )}
      {doubt && !wrong && <Alert tone="warn">{issueSentence(t, doubt)}</Alert>}
    </div>
  )
}
