import './floating.css'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from './icon.tsx'

type Told = { words: string; icon?: IconName /** What its button does, in words: "Undo". */; deed?: { label: string; run: () => void } }

const queue = new ToastQueue<Told>({ maxVisibleToasts: 3 })

/** Confirms what was done and offers to undo it. It waits while pointed at or focused; what must be read goes into an `Alert`. */
export function toast(told: Told) {
  queue.add(told, { timeout: told.deed ? 15_000 : 6_000 })
}

/** The place where toasts appear, once in a page. */
export function Toasts() {
  const { t } = useTranslation()
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('ui.toasts')}>
      {({ toast: shown }) => (
        <Toast toast={shown} className="toast">
          <ToastContent className="toast-words">
            <Icon name={shown.content.icon ?? 'tick'} />
            <Text slot="title">{shown.content.words}</Text>
          </ToastContent>
          {shown.content.deed && <Deed toastKey={shown.key} deed={shown.content.deed} />}
          <Button slot="close" className="toast-close" aria-label={t('ui.close')}>
            <Icon name="cross" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}

function Deed({ toastKey, deed }: { toastKey: string; deed: NonNullable<Told['deed']> }) {
  function run() {
    deed.run()
    queue.close(toastKey)
  }
  return (
    <button type="button" className="toast-deed" onClick={run}>
      {deed.label}
    </button>
  )
}
