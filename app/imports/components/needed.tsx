import { Card } from '#app/components/ui/card.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Mapping } from '#importers/mapping.ts'
import type { FieldWords } from '../words.ts'

/** The fields that every row needs, and whether the file has them. */
export function Needed({ fields, mapping }: { fields: FieldWords[]; mapping: Mapping }) {
  const { t } = useWords()
  const used = new Set(mapping.columns.map((column) => column.field))
  return (
    <Card title={t('imports.match.need')}>
      <ul className="needed">
        {fields
          .filter((field) => field.required)
          .map((field) => (
            <li key={field.key} className={used.has(field.key) ? 'there' : 'open'}>
              <Icon name={used.has(field.key) ? 'done' : 'warning'} />
              <div>
                {field.label}
                {!used.has(field.key) && <small className="quiet">{t('imports.match.missing')}</small>}
              </div>
            </li>
          ))}
      </ul>
    </Card>
  )
}
