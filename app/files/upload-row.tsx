import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Bar } from '#app/components/ui/bar.tsx'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Icon, type IconName } from '#app/components/ui/icon.tsx'
import type { Formats } from '#app/i18n/format.ts'
import { useWords } from '#app/i18n/use-words.ts'
import type { Arrival } from './intake.ts'
import type { Upload, UploadState } from './sending/upload.ts'

type Props = {
  upload: Upload
  limit: number
  hrefOf: (arrival: Pick<Arrival, 'customer' | 'number'>) => string
  cancel: (id: number) => void
  retry: (id: number) => void
  dismiss: (id: number) => void
  tryNow: () => void
  /** What else is to be said about it. */
  children?: ReactNode
}

const GLYPHS: Record<UploadState['kind'], IconName> = {
  queued: 'clock',
  sending: 'upload',
  finishing: 'turning',
  waiting: 'pause',
  arrived: 'done',
  cancelled: 'minus',
  failed: 'error',
}
const TONES: Partial<Record<UploadState['kind'], string>> = { arrived: 'c-k', failed: 'c-e', waiting: 'c-w' }

/** One file: its name, where it stands in words and numbers, and what can be done about it. */
export function UploadRow(props: Props) {
  const { file, state } = props.upload
  const { format } = useWords()
  return (
    <li>
      <div className="upload-row">
        <span className={TONES[state.kind]}>
          <Icon name={GLYPHS[state.kind]} large />
        </span>
        <div className="upload-facts">
          <p className="upload-name">
            <span className="data">{file.name}</span> <span className="small quiet nums">{format.bytes(file.size)}</span>
          </p>
          <Standing {...props} />
        </div>
        <Deeds {...props} />
      </div>
      {props.children}
    </li>
  )
}

/** In words, read out when they change, and as a bar; both have their place in every state, so that nothing jumps. */
function Standing({ upload: { file, state }, limit, hrefOf }: Props) {
  const { t, format } = useWords()
  const sent = state.kind === 'sending' || state.kind === 'waiting' ? state.sent : undefined
  return (
    <>
      <p className="small quiet">
        <span role="status">
          <Words state={state} total={format.bytes(file.size)} limit={limitInWords(limit, format)} hrefOf={hrefOf} />
        </span>{' '}
        {sent !== undefined && (
          <span className="nums">{t('files.sent', { sent: format.bytes(sent), total: format.bytes(file.size) })}</span>
        )}
      </p>
      <div className="upload-bar">{sent !== undefined && <Transferred sent={sent} file={file} />}</div>
    </>
  )
}

/** "512 MB": the limit is a round number of 2^20 bytes, which are never fewer than that many megabytes. */
export function limitInWords(limit: number, format: Formats): string {
  return format.bytes(Math.floor(limit / 2 ** 20) * 1e6)
}

function Words({ state, total, limit, hrefOf }: { state: UploadState; total: string; limit: string; hrefOf: Props['hrefOf'] }) {
  const { t } = useWords()
  if (state.kind === 'waiting') return t(`files.state.waiting.${state.for}`)
  if (state.kind === 'failed') return t(`files.failed.${state.code}`, { total, limit })
  if (state.kind !== 'arrived') return t(`files.state.${state.kind}`)
  const { customer, earlier } = state.arrival
  return (
    <>
      {t('files.state.arrived')}{' '}
      {earlier !== null && <Link to={hrefOf({ customer, number: earlier })}>{t('files.earlier', { number: earlier })}</Link>}
    </>
  )
}

function Transferred({ sent, file }: { sent: number; file: File }) {
  return (
    <div role="progressbar" aria-label={file.name} aria-valuemin={0} aria-valuemax={file.size} aria-valuenow={sent}>
      <Bar
        parts={[
          { value: sent, tone: 'customer' },
          { value: file.size - sent, tone: 'rest' },
        ]}
      />
    </div>
  )
}

function Deeds({ upload: { id, file, state }, hrefOf, cancel, retry, dismiss, tryNow }: Props) {
  const { t } = useWords()
  const name = <span className="sr"> {file.name}</span>
  const ended = state.kind === 'arrived' || state.kind === 'failed' || state.kind === 'cancelled'
  return (
    <div className="row tight">
      {state.kind === 'arrived' && (
        <Link className={buttonClass({ small: true })} to={hrefOf(state.arrival)}>
          {t('files.look')}
          {name}
        </Link>
      )}
      {state.kind === 'waiting' && (
        <Button small onClick={tryNow}>
          {t('files.tryNow')}
        </Button>
      )}
      {ended && state.kind !== 'arrived' && (
        <Button small onClick={() => retry(id)}>
          {t('files.retry')}
          {name}
        </Button>
      )}
      <Button small look="quiet" icon="cross" onClick={() => (ended ? dismiss(id) : cancel(id))}>
        {t(ended ? 'files.dismiss' : 'files.cancel')}
        {name}
      </Button>
    </div>
  )
}
