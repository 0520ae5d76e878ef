import { Card } from '#app/components/ui/card.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { Sum } from '#app/components/ui/sum.tsx'
import type { AnyKey } from '#app/i18n/translation.ts'
import { useWords } from '#app/i18n/use-words.ts'
import type { FieldWords } from '../words.ts'
import type { Seen } from './preview.ts'

/** How many columns have found their field, which needed fields have none, and what will be asked. */
export function FirstMatch({ seen: { mapping, questions, secret }, fields }: { seen: Seen; fields: FieldWords[] }) {
  const { t } = useWords()
  const names = (key: string) => fields.find((field) => field.key === key)?.label ?? key
  const out = mapping.columns.filter((column) => !column.field)
  const foot = (
    <Sum
      total={{ count: mapping.columns.length, words: t('imports.match.sum') }}
      parts={[
        { count: mapping.columns.length - out.length, words: t('imports.match.matched') },
        { count: out.length, words: t('imports.match.out') },
      ]}
    />
  )
  const nameOf = ({ header, column }: (typeof out)[number]) => header || t('imports.match.unnamed', { number: column + 1 })
  return (
    <Card title={t('imports.steps.match')} foot={foot}>
      <ul className="first-look">
        {out.length > 0 && !secret && (
          <li>
            <Icon name="minus" />
            <span>{t('preview.out', { columns: out.map(nameOf).join(', ') })}</span>
          </li>
        )}
        {mapping.open.map((key) => (
          <li key={key}>
            <Icon name="warning" />
            <span>
              <strong>{names(key)}</strong>: {t('imports.match.missing')}
            </span>
          </li>
        ))}
        {questions.map(({ code, field, params }) => (
          <li key={`${code}/${field}`}>
            <Icon name="question" />
            <span>
              {t('preview.asked')} {t(`questions.${code}` as AnyKey, { ...params, field: field ? names(field) : '' }) as string}
            </span>
          </li>
        ))}
        {mapping.open.length + questions.length === 0 && (
          <li>
            <Icon name="done" />
            <span>{t('preview.nothingAsked')}</span>
          </li>
        )}
      </ul>
    </Card>
  )
}
