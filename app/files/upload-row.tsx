import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Icon, type IconName } from '#app/components/ui/icon.tsx'
import { Progress } from '#app/components/ui/progress.tsx'
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
    <li className="upload-row">
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
    </li>
  )
}

/** Read out when it changes; a transfer's running numbers are not. */
function Standing({ upload: { file, state }, limit, hrefOf }: Props) {
  const { t, format } = useWords()
  const of = { total: format.bytes(file.size) }
  if (state.kind === 'sending') return <Transfer sent={state.sent} file={file} label={t('files.state.sending')} />
  if (state.kind === 'waiting') return <Transfer sent={state.sent} file={file} label={t(`files.state.waiting.${state.for}`)} live />
  if (state.kind === 'failed') return <Said>{t(`files.failed.${state.code}`, { ...of, limit: format.bytes(limit) })}</Said>
  if (state.kind !== 'arrived') return <Said>{t(`files.state.${state.kind}`, of)}</Said>
  const { customer, earlier } = state.arrival
  return (
    <Said>
      {t('files.state.arrived')}{' '}
      {earlier !== null && <Link to={hrefOf({ customer, number: earlier })}>{t('files.earlier', { number: earlier })}</Link>}
    </Said>
  )
}

function Said({ children }: { children: ReactNode }) {
  return (
    <p className="small quiet" role="status">
      {children}
    </p>
  )
}

function Transfer({ sent, file, label, live }: { sent: number; file: File; label: string; live?: boolean }) {
  const { t, format } = useWords()
  return (
    <Progress label={<span role={live ? 'status' : undefined}>{label}</span>} done={sent} total={file.size}>
      {t('files.sent', { sent: format.bytes(sent), total: format.bytes(file.size) })}
    </Progress>
  )
}

function Deeds({ upload: { id, file, state }, hrefOf, cancel, retry, dismiss, tryNow }: Props) {
  const { t } = useWords()
  const { name } = file
  if (state.kind === 'arrived') {
    return (
      <div className="row tight">
        <Link className={buttonClass({ small: true })} to={hrefOf(state.arrival)}>
          {t('files.look')} <span className="sr">{name}</span>
        </Link>
        <Button small look="quiet" icon="cross" label={t('files.dismiss', { name })} onClick={() => dismiss(id)} />
      </div>
    )
  }
  const ended = state.kind === 'failed' || state.kind === 'cancelled'
  return (
    <div className="row tight">
      {state.kind === 'waiting' && (
        <Button small onClick={tryNow}>
          {t('files.tryNow')}
        </Button>
      )}
      {ended && (
        <Button small onClick={() => retry(id)}>
          {t('files.retry')} <span className="sr">{name}</span>
        </Button>
      )}
      <Button
        small
        look="quiet"
        icon="cross"
        label={t(ended ? 'files.dismiss' : 'files.cancel', { name })}
        onClick={() => (ended ? dismiss(id) : cancel(id))}
      />
    </div>
  )
}
