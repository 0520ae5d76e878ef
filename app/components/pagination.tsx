import './pagination.css'
import { Link, useSearchParams } from 'react-router'
import { useWords } from '#app/i18n/use-words.ts'
import { buttonClass } from './ui/button.tsx'

type Props = {
  /** Counted from 1. */ page: number
  size: number
  total: number /** The name of the page number in the address. */
  param?: string
}

/** Which of how many, and the pages beside this one. */
export function Pagination({ page, size, total, param = 'page' }: Props) {
  const { t } = useWords()
  const [search] = useSearchParams()
  if (total <= size) return null
  const last = Math.ceil(total / size)
  const from = (page - 1) * size + 1
  const to = (other: number) => ({
    search: new URLSearchParams([...[...search].filter(([key]) => key !== param), [param, String(other)]]).toString(),
  })
  return (
    <nav className="pages" aria-label={t('ui.pages.label')}>
      <span className="nums">{t('ui.pages.range', { from, to: Math.min(total, page * size), total })}</span>
      <span className="push row tight">
        {page > 1 && (
          <Link className={buttonClass({ small: true })} to={to(page - 1)} rel="prev" preventScrollReset>
            {t('ui.pages.previous')}
          </Link>
        )}
        <span className="nums">{t('ui.planks.of', { done: page, total: last })}</span>
        {page < last && (
          <Link className={buttonClass({ small: true })} to={to(page + 1)} rel="next" preventScrollReset>
            {t('ui.pages.next')}
          </Link>
        )}
      </span>
    </nav>
  )
}
