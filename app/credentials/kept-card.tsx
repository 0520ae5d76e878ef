import './kept-card.css'
import type { ReactNode } from 'react'
import { Card } from '#app/components/ui/card.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { homeZones } from '#app/i18n/format.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { addDays, dayAt } from '#app/onboarding/calendar.ts'
import { environmentField } from './environment.ts'
import type { KeptCredential } from './kept.ts'
import { findProvider } from './registry.ts'

type Props = {
  credential: KeptCredential
  now: Date
  /** Buttons under the values: replace, withdraw, or (for the vendor) reveal. */
  children?: ReactNode
  /** What stands at the end of a secret's line, such as a link to reveal it. */
  besideSecret?: (field: string) => ReactNode
}

/** A credential that is locked away: who gave it and when, what is no secret, and the last signs of what is. */
export function KeptCard({ credential, now, children, besideSecret }: Props) {
  const { t, format, language } = useWords()
  const provider = findProvider(credential.provider)
  if (!provider) return null
  const fields = [environmentField, ...provider.fields].filter(({ key }) => credential.open[key] || key in credential.last)
  const given = t('credentials.given', { person: credential.who ?? '', when: format.moment(credential.at, now) })
  return (
    <Card title={provider.name[language]} aside={given} foot={children}>
      <dl className="kept">
        {fields.map((field) => (
          <div key={field.key}>
            <dt>{field.label[language]}</dt>
            <dd className="data">
              {field.secret ? (
                <>
                  <Icon name="lock" /> {credential.last[field.key] ? `•••• ${credential.last[field.key]}` : t('credentials.hidden')}
                  {besideSecret?.(field.key)}
                </>
              ) : (
                (field.options?.find(({ key }) => key === credential.open[field.key])?.label[language] ?? credential.open[field.key])
              )}
            </dd>
          </div>
        ))}
      </dl>
      {provider.validDays !== undefined && (
        <p className="small quiet">
          {t('credentials.expires', { day: format.day(addDays(dayAt(credential.at, homeZones[language]), provider.validDays)) })}
        </p>
      )}
    </Card>
  )
}
