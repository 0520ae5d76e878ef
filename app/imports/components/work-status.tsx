import { useEffect } from 'react'
import { Form, Link, useRevalidator } from 'react-router'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Progress } from '#app/components/ui/progress.tsx'
import type { AnyKey } from '#app/i18n/translation.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { ImportSummary } from '../views.server.ts'

/** How often the page asks how far the worker is, in milliseconds. */
const ASK_EVERY = 1000

/** What a worker is doing with the import, or why it could not; nothing when nobody works on it. */
export function WorkStatus({ summary }: { summary: ImportSummary }) {
  const { at } = useCustomer()
  const { work } = summary
  const busy = work?.kind === 'waiting' || work?.kind === 'running'
  useAsking(busy)
  if (!work) return null
  if (work.kind === 'refused') return <Refused code={work.code} params={work.params} again={`${at}/data/${summary.entity}`} />
  if (work.kind === 'failed') return <Failed summary={summary} reference={work.reference} />
  return <Busy summary={summary} />
}

/** Reloads the page's data while something is going on; without scripts the browser reloads the page. */
function useAsking(busy: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!busy || state !== 'idle') return
    const timer = setTimeout(revalidate, ASK_EVERY)
    return () => clearTimeout(timer)
  }, [busy, state, revalidate])
}

function Busy({ summary }: { summary: ImportSummary }) {
  const { t } = useWords()
  const { at } = useCustomer()
  const { work, version } = summary
  const running = work?.kind === 'running' ? work : undefined
  return (
    <Card>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div className="stack-3">
        <Progress
          label={t(running ? `imports.work.${running.step}` : 'imports.work.waiting')}
          done={running?.bytes ?? 0}
          total={running?.totalBytes}
        >
          {running && running.rows > 0 ? <Rate work={running} /> : t('imports.work.leave')}
        </Progress>
        <div className="row">
          <p className="small quiet">{t('imports.work.leave')}</p>
          <Form method="post" action={`${at}/imports/${summary.number}/work`} className="push">
            <input type="hidden" name="version" value={version} />
            <Button type="submit" small name="intent" value="stop">
              {t('imports.work.stop')}
            </Button>
          </Form>
        </div>
      </div>
    </Card>
  )
}

type Running = Extract<NonNullable<ImportSummary['work']>, { kind: 'running' }>

function Rate({ work }: { work: Running }) {
  const { t } = useWords()
  const seconds = Math.max(1, (Date.now() - Date.parse(work.startedAt)) / 1000)
  const share = Math.floor((100 * work.bytes) / Math.max(1, work.totalBytes))
  return (
    <span suppressHydrationWarning>{t('imports.work.progress', { rows: work.rows, share, rate: Math.round(work.rows / seconds) })}</span>
  )
}

function Refused({ code, params, again }: { code: string; params: Record<string, string | number>; again: string }) {
  const { t } = useWords()
  return (
    <Alert tone="error" title={t('imports.work.refused')} live>
      <p>{t(`refusals.${code}` as AnyKey, params) as string}</p>
      <div className="actions">
        <Link className={buttonClass({ look: 'filled' })} to={again}>
          {t('imports.work.other')}
        </Link>
      </div>
    </Alert>
  )
}

function Failed({ summary, reference }: { summary: ImportSummary; reference: string }) {
  const { t } = useWords()
  const { at } = useCustomer()
  return (
    <Alert tone="error" title={t('imports.work.failed')} live>
      <p>{t('imports.work.failedText', { reference })}</p>
      <Form method="post" action={`${at}/imports/${summary.number}/work`} className="actions">
        <input type="hidden" name="version" value={summary.version} />
        <Button type="submit" look="filled" name="intent" value="again">
          {t('imports.work.again')}
        </Button>
      </Form>
    </Alert>
  )
}
