import { type FormEvent, useState } from 'react'
import { Form } from 'react-router'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Issue } from '#importers/issues.ts'
import { checkCredential } from './check.ts'
import { CredentialInput } from './credential-field.tsx'
import { environmentField } from './environment.ts'
import { valuesOfForm } from './form-values.ts'
import type { KeptCredential } from './kept.ts'
import type { CredentialField, Mode, Provider } from './provider.ts'
import { findProvider } from './registry.ts'

type Props = {
  /** Key of the provider. */
  provider: string
  /** What is locked away already and would be replaced. */
  kept?: KeptCredential
  /** What the server said about the values that were sent last. */
  issues?: Issue[]
  /** What the plan asks for. */
  wanted?: Mode
  /** Values that were sent last and are no secret, for a page without scripts. */
  sent?: Record<string, string>
  /** The work of saving has begun. */
  pending?: boolean
}

/**
 * The form of one provider's credential. Sends `intent=save`, `provider` and the fields by their keys. Write-only: a secret
 * never comes back into it. What is wrong with a value is said as soon as it was typed or pasted, by the server's own check.
 */
export function CredentialForm({ provider: key, kept, issues = [], wanted, sent, pending }: Props) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState<{ values: Record<string, string>; left: Set<string> }>({ values: {}, left: new Set() })
  const provider = findProvider(key)
  if (!provider) return null
  const said = typed.left.size === 0 ? issues : whileTyping(provider, typed, wanted)
  const about = (field: string) => said.filter((issue) => issue.field === field)

  function read(event: FormEvent<HTMLFormElement>, done?: boolean) {
    const form = event.currentTarget
    const name = (event.target as HTMLInputElement).name
    setTyped(({ left }) => ({ values: valuesOfForm(provider!, new FormData(form)), left: done && name ? new Set(left).add(name) : left }))
  }

  return (
    <Form
      method="post"
      className="stack"
      onInput={(event) => read(event, pasted(event))}
      onBlur={(event) => read(event, true)}
      autoComplete="off"
    >
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="provider" value={provider.key} />
      <Alert title={t('credentials.where')}>{provider.where[language]}</Alert>
      {fieldsOf(provider).map((field) => (
        <CredentialInput
          key={field.key}
          field={field}
          issues={about(field.key)}
          value={field.secret ? undefined : (sent?.[field.key] ?? kept?.open[field.key])}
          last={kept?.last[field.key]}
        />
      ))}
      <Alert icon="lock">{t('credentials.lead')}</Alert>
      <div className="actions">
        <Button type="submit" look="filled" icon="lock" pending={pending}>
          {t('credentials.save')}
        </Button>
      </div>
    </Form>
  )
}

/** The provider's fields, after the question whether they are for tests where the values do not say it themselves. */
function fieldsOf(provider: Provider): CredentialField[] {
  return provider.environment === 'asked' ? [environmentField, ...provider.fields] : provider.fields
}

/** What to say while somebody types: only of boxes that were left or pasted into, and nothing about empty ones. */
function whileTyping(provider: Provider, { values, left }: { values: Record<string, string>; left: Set<string> }, wanted?: Mode): Issue[] {
  return checkCredential(provider, values, wanted).filter(({ field, code }) => code !== 'missing' && left.has(field ?? ''))
}

function pasted(event: FormEvent<HTMLFormElement>): boolean {
  return (event.nativeEvent as InputEvent).inputType === 'insertFromPaste'
}
