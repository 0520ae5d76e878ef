import './dialog.css'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'

type Props = {
  open: boolean
  /** The question itself: "Replace the file in review?" */
  title: ReactNode
  children?: ReactNode
  /** Both buttons say what they do; the one that goes on comes first. */
  actions: ReactNode
  onClose: () => void
  /** It asks before what cannot be undone: a click outside does not answer it. */
  asks?: boolean
}

/** Asks before what cannot be undone, or holds a short form. Focus stays inside and returns to where it was. */
export function Dialog({ open, title, children, actions, onClose, asks = false }: Props) {
  return (
    <ModalOverlay className="scrim" isOpen={open} onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable={!asks}>
      <Modal className="dialog">
        <AriaDialog role={asks ? 'alertdialog' : 'dialog'} className="dialog-in">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children && <div className="dialog-text">{children}</div>}
          <div className="actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
