import './talk.css'
import { Avatar } from '#app/components/ui/avatar.tsx'
import { Badge } from '#app/components/ui/badge.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Remark } from '../remark.ts'

/** What was said, in order. */
export function Talk({ remarks, now }: { remarks: Remark[]; now: Date }) {
  const { t, format } = useWords()
  return (
    <ol className="talk">
      {remarks.map((remark) => (
        <li key={remark.id} className={remark.internal ? 'internal' : ''}>
          <Avatar name={remark.author ?? '?'} side={remark.side} />
          <header>
            <b>{remark.author ?? t('messages.unknown')}</b>
            <time dateTime={remark.at.toISOString()}>{format.moment(remark.at, now)}</time>
            {remark.internal && (
              <Badge icon="lock" tone="vendor">
                {t('messages.internalMark')}
              </Badge>
            )}
          </header>
          <p>{remark.body}</p>
        </li>
      ))}
    </ol>
  )
}
