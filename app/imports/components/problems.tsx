import { Link, useSearchParams } from 'react-router'
import { Count } from '#app/components/ui/badge.tsx'
import { Icon, type IconName } from '#app/components/ui/icon.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { IssueGroup } from '#db/queries/staged-rows.ts'
import { withParts } from '../grid-query.ts'
import { rangesOf } from '../row-ranges.ts'
import { issueWords } from '../words.ts'

const LEVELS: { level: number; icon: IconName; head: 'errorsHead' | 'warningsHead' | 'infosHead' }[] = [
  { level: 2, icon: 'error', head: 'errorsHead' },
  { level: 1, icon: 'warning', head: 'warningsHead' },
  { level: 0, icon: 'info', head: 'infosHead' },
]

/** What is wrong, grouped by field and kind of problem, with counts and rows; each group filters the rows. */
export function Problems({ groups, names }: { groups: IssueGroup[]; names: (key: string) => string }) {
  const { t } = useWords()
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">{t('imports.correct.wrong')}</h2>
      <p className="small quiet">{t('imports.correct.rule')}</p>
      {LEVELS.map(({ level, icon, head }) => {
        const own = groups.filter((group) => group.level === level)
        if (own.length === 0) return null
        return (
          <div key={level} className={`level-${level}`}>
            <h3 className="group">{t(`imports.correct.${head}`)}</h3>
            <ul>
              {own.map((group) => (
                <Problem key={`${group.field}/${group.code}`} group={group} icon={icon} names={names} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function Problem({ group, icon, names }: { group: IssueGroup; icon: IconName; names: (key: string) => string }) {
  const { t } = useWords()
  const [search] = useSearchParams()
  const { field, code, count, firstRows } = group
  const chosen = search.get('code') === code && (search.get('field') ?? null) === field
  const params = { ...group.params, ...(group.params?.entity ? { entity: names(String(group.params.entity)) } : {}) }
  const rows = rangesOf(firstRows)
  return (
    <li>
      <Link
        className={`prob ${chosen ? 'on' : ''}`}
        aria-current={chosen || undefined}
        preventScrollReset
        to={withParts(search, chosen ? { code: null, field: null, row: null } : { code, field, show: null, row: null })}
      >
        <Icon name={icon} />
        <span className="prob-words">{issueWords(t, { code, params })}</span>
        <Count>{count}</Count>
        <span className="prob-where">
          {field && `${names(field)} · `}
          {t('imports.correct.rowsOf', { count: firstRows.length, rows: rows.slice(0, 6).join(', ') })}
          {(rows.length > 6 || count > firstRows.length) && ' …'}
        </span>
      </Link>
    </li>
  )
}
