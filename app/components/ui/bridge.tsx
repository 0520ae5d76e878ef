import './bridge.css'
import { useTranslation } from 'react-i18next'

export type BridgeState = 'waiting' | 'started' | 'reopened' | 'done'

const treads: Record<BridgeState, number[]> = { waiting: [], started: [14], reopened: [14], done: [14, 23, 32, 41] }

/** What joins two paired items: dotted waits, one tread is begun, a ring with "!" reopened, four treads done. */
export function Bridge({ state, side }: { state: BridgeState /** Whose part carries it, where that is one side's. */; side?: 'vendor' }) {
  const { t } = useTranslation()
  return (
    <span className={`bridge ${state} ${side ?? ''}`} role="img" aria-label={t(`ui.bridge.${state}`)}>
      <svg viewBox="0 0 56 26" fill="none" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
        {state === 'waiting' ? <path d="M4 13h48" strokeDasharray="1 6" /> : <path d="M3 13h50" strokeLinecap="butt" />}
        {treads[state].map((x) => (
          <path key={x} d={`M${x} 8.5v9`} />
        ))}
        {state === 'reopened' && (
          <>
            <circle cx="32" cy="13" r="8" />
            <path d="M32 9.5v4M32 16.2v.2" />
          </>
        )}
      </svg>
    </span>
  )
}
