import './floating.css'
import { useEffect } from 'react'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import type { Told } from './toast.tsx'

const queue = new ToastQueue<Told>({ maxVisibleToasts: 3 })
const shown = new Set<Told>()

/** What can be undone stays longer, in milliseconds; both wait while pointed at or focused. */
const stay = { plain: 6_000, undoable: 15_000 }

/** Shows each toast once, a landmark of its own that F6 reaches. @param told all toasts of this page so far */
export default function Region({ told }: { told: Told[] }) {
  const { t } = useTranslation()
  useEffect(() => {
    for (const one of told) {
      if (shown.has(one)) continue
      shown.add(one)
      queue.add(one, { timeout: one.deed ? stay.undoable : stay.plain })
    }
  }, [told])
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('ui.toasts')}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-words">
            <Icon name={toast.content.icon ?? 'tick'} />
            <Text slot="title">{toast.content.words}</Text>
          </ToastContent>
          {toast.content.deed && <Deed toastKey={toast.key} deed={toast.content.deed} />}
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
