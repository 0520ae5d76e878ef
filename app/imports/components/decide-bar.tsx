import './review.css'
import { type FormEvent, useState } from 'react'
import { Form, useSubmit } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { Dialog } from '#app/components/ui/dialog.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { TextArea } from '#app/components/ui/text-area.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { CommitPlan } from '../commit-plan.server.ts'
import { type Answer, no } from '../ladder.ts'
import { whyNot } from '../words.ts'

type Props = {
  plan: Pick<CommitPlan, 'summary' | 'counts' | 'hash' | 'first' | 'can' | 'released'>
  /** The reader may release. */
  mayRelease: boolean
  /** Why it was not returned, and what was typed. */
  refused?: { answer: Answer; comment: string }
  names: (key: string) => string
}

/** What there is to decide, always in sight: approve or return, then release, then take the release back. */
export function DecideBar({ plan, mayRelease, refused, names }: Props) {
  const { t } = useWords()
  const { summary, counts, hash, first, can, released } = plan
  const rows = counts.new + counts.changed + counts.unchanged
  if (!can.return.yes && !(released?.undoable && mayRelease)) return null
  const unmet = first[0] && no('releaseFirst', first[0])
  return (
    <div className="decide">
      <div className="decide-in">
        <p className="small decide-words">
          <strong>{t(can.approve.yes ? 'imports.review.exactly' : 'imports.review.content')}</strong> <Hash of={hash} />
          {!released && <span className="quiet exactly-text">{t('imports.review.exactlyText')}</span>}
        </p>
        {can.return.yes && <Return version={summary.version} refused={refused} />}
        {can.approve.yes && (
          <Decision intent="approve" version={summary.version}>
            {t('imports.review.approve', { count: rows })}
          </Decision>
        )}
        {can.release.yes && mayRelease && (
          <Decision intent="release" version={summary.version} notYet={whyNot(t, unmet, names)}>
            {t('imports.review.release')}
          </Decision>
        )}
        {released?.undoable && mayRelease && <Undo release={released.undoable} version={summary.version} />}
      </div>
    </div>
  )
}

function Hash({ of }: { of: string }) {
  return (
    <span className="content-hash quiet" title={of}>
      {of.slice(0, 4)} {of.slice(4, 8)} … {of.slice(-4)}
    </span>
  )
}

type DecisionProps = { intent: string; version: number; notYet?: string; children: string }

function Decision({ intent, version, notYet, children }: DecisionProps) {
  return (
    <Form method="post">
      <input type="hidden" name="version" value={version} />
      <Button type="submit" look="filled" name="intent" value={intent} notYet={notYet}>
        {children}
      </Button>
    </Form>
  )
}

function Return({ version, refused }: { version: number; refused: Props['refused'] }) {
  const { t } = useWords()
  return (
    <details className="return" open={refused !== undefined || undefined}>
      <summary className="btn">
        <Icon name="return" />
        {t('imports.review.return')}
      </summary>
      <Form method="post" className="stack-3">
        <input type="hidden" name="version" value={version} />
        <TextArea
          label={t('imports.review.returnLabel')}
          name="comment"
          rows={3}
          error={whyNot(t, refused?.answer)}
          defaultValue={refused?.comment}
        />
        <Button type="submit" name="intent" value="return">
          {t('imports.review.return')}
        </Button>
      </Form>
    </details>
  )
}

/** Asks first where scripts run; it can be released anew, so that without them it simply happens. */
function Undo({ release, version }: { release: number; version: number }) {
  const { t } = useWords()
  const submit = useSubmit()
  const [asking, setAsking] = useState(false)
  const fields = { intent: 'undo', release: String(release), version: String(version) }
  function ask(event: FormEvent) {
    event.preventDefault()
    setAsking(true)
  }
  function takeBack() {
    setAsking(false)
    submit(fields, { method: 'post' })
  }
  return (
    <Form method="post" onSubmit={ask}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" icon="return">
        {t('imports.review.undo')}
      </Button>
      <Dialog
        asks
        open={asking}
        title={t('imports.review.undoAsk', { number: release })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="danger" onClick={takeBack}>
              {t('imports.review.undo')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('imports.send.keep')}</Button>
          </>
        }
      >
        <p>{t('imports.review.undoText')}</p>
      </Dialog>
    </Form>
  )
}
