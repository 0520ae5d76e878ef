import './trail.css'
import { useWords } from '#app/i18n/use-words.ts'
import type { HistoryEntry } from '../history.server.ts'

/** The trail in sentences, newest first. */
export function HistoryList({ entries, now }: { entries: HistoryEntry[]; now: Date }) {
  const { t, format } = useWords()
  return (
    <ol className="trail">
      {entries.map((entry) => (
        <li key={entry.id} className={entry.who ? '' : 'itself'}>
          <Sentence entry={entry} />
          <small>
            {entry.who ?? t('history.itself')} · <time dateTime={entry.at.toISOString()}>{format.moment(entry.at, now)}</time>
          </small>
        </li>
      ))}
    </ol>
  )
}

function Sentence({ entry: { action, params } }: { entry: HistoryEntry }) {
  const { t, format } = useWords()
  const words = t as (key: string, params: Record<string, string | number>) => string
  const say = (key: string, more: Record<string, string | number> = {}) => words(key, { ...params, ...more })
  if (action === 'onboarding.started') return say('history.onboarding.started', { start: format.fullDay(String(params.start)) })
  if (action === 'item.leftOut' && !params.text) return say('history.item.leftOutPlain')
  if (action === 'item.settled') {
    const reason = say(`plan.reasons.${params.reason}`, { item: params.other ?? '' })
    return say('history.item.settled', { to: say(`plan.state.${params.to}`), reason })
  }
  if (action === 'onboarding.answered')
    return say('history.onboarding.answered', { answer: params.answer || say(`item.ask.${params.value}`) })
  if (action.startsWith('comment.')) {
    const about = params.item ?? (params.number && say('messages.import'))
    return [say(`history.${action}`), about].filter(Boolean).join(': ')
  }
  return say(`history.${action}`)
}
