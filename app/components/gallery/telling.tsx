import { useState } from 'react'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Empty } from '../ui/empty.tsx'
import { Menu } from '../ui/menu.tsx'
import { toast } from '../ui/toast.tsx'
import { Tooltip } from '../ui/tooltip.tsx'

/** What tells: alerts, toasts, dialogs, empty places, menus. */
export function Telling() {
  const [open, setOpen] = useState(false)
  const undone = { label: 'Undo', run: () => toast({ words: 'Changed back', icon: 'return' }) }
  return (
    <>
      <Card title="Alerts">
        <div className="stack-3">
          <Alert title="The file is still arriving">You can match columns meanwhile.</Alert>
          <Alert tone="ok" title="Sent for review">
            You get an answer by Wed 25 November.
          </Alert>
          <Alert tone="warn" title="Two fields would become empty">
            We keep them unless you say otherwise.
          </Alert>
          <Alert tone="error" title="This file has a password">
            Open it in Excel, choose File, Info, remove the password, and upload it again.
          </Alert>
        </div>
      </Card>
      <Card title="Toasts, dialogs, menus">
        <div className="row">
          <Button onClick={() => toast({ words: 'Changed “Holland” to “Netherlands” in 8 rows', deed: undone })}>Change 8 rows</Button>
          <Button onClick={() => setOpen(true)}>Replace the file</Button>
          <Menu
            label="More to do"
            deeds={[
              { key: 'a', label: 'Download', icon: 'download' },
              { key: 'b', label: 'Withdraw', icon: 'cross', danger: true },
            ]}
          />
          <Menu named label="More" deeds={[{ key: 'a', label: 'Download', icon: 'download' }]} />
          <Tooltip words="Ctrl Z">
            <button type="button" className="btn">
              Undo
            </button>
          </Tooltip>
        </div>
        <Dialog
          asks
          open={open}
          onClose={() => setOpen(false)}
          title="Replace the file in review?"
          actions={
            <>
              <Button look="filled" onClick={() => setOpen(false)}>
                Replace the file
              </Button>
              <Button onClick={() => setOpen(false)}>Keep the file in review</Button>
            </>
          }
        >
          We are reviewing the file of 18 November. If you send a new one, we start again with that. Nothing is lost: the old file stays in
          the history.
        </Dialog>
      </Card>
      <Card title="Empty" padded={false}>
        <Empty
          title="No projects yet"
          actions={
            <>
              <Button>Upload projects</Button>
              <Button look="quiet">Get the template</Button>
            </>
          }
        >
          Upload your list as Excel or CSV, in any order of columns. You can look before anything is saved.
        </Empty>
      </Card>
    </>
  )
}
