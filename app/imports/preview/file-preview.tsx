import './preview.css'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import type { AnyKey } from '#app/i18n/translation.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { Peek } from '../components/peek.tsx'
import { ReadingFacts } from '../components/reading-facts.tsx'
import type { FieldWords } from '../words.ts'
import { FirstMatch } from './first-match.tsx'
import { FirstProblems } from './first-problems.tsx'
import type { Preview, PreviewRequest, Seen } from './preview.ts'
import { usePreview } from './use-preview.ts'

type Props = PreviewRequest & {
  fields: FieldWords[]
  /** Stops this upload and lets the person choose another file. */
  onOther: () => void
}

/** What the portal sees in a file that is still on its way. Only to be looked at: it can be changed when the file is here. */
export function FilePreview({ fields, onOther, ...request }: Props) {
  const preview = usePreview(request)
  return (
    <div className="preview stack-3">
      <p className="small" role="status">
        <Standing preview={preview} />
      </p>
      {preview?.kind === 'refused' && <Refused code={preview.code} params={preview.params} onOther={onOther} />}
      {preview?.kind === 'seen' && <FirstLook seen={preview} fields={fields} />}
    </div>
  )
}

/** In a sentence, read out when it changes. */
function Standing({ preview }: { preview: Preview | undefined }) {
  const { t } = useWords()
  if (!preview) return t('preview.looking')
  if (preview.kind === 'refused') return null // said by the alert
  if (preview.kind !== 'seen') return t(`preview.${preview.kind}`)
  const { columns } = preview.mapping
  return t('preview.matched', { matched: columns.filter((column) => column.field).length, count: columns.length })
}

function Refused({ code, params, onOther }: { code: string; params: Record<string, string | number>; onOther: () => void }) {
  const { t } = useWords()
  return (
    <Alert tone="error" title={t('imports.work.refused')} live>
      <p>{t(`refusals.${code}` as AnyKey, params) as string}</p>
      <div className="actions">
        <Button look="filled" onClick={onOther}>
          {t('imports.work.other')}
        </Button>
      </div>
    </Alert>
  )
}

function FirstLook({ seen, fields }: { seen: Seen; fields: FieldWords[] }) {
  const { t } = useWords()
  const { inspection, secret } = seen
  const sheet = inspection.sheets[inspection.sheet]!
  return (
    <details open>
      <summary>{t('preview.title')}</summary>
      <div className="stack">
        <p className="small quiet">
          {!seen.whole && t('preview.part')} {t('preview.notFinal')}
        </p>
        <ReadingFacts inspection={inspection} sheet={sheet} version={0} changeable={false} />
        {!secret && <Peek sheet={sheet} whole={inspection.complete} />}
        <FirstMatch seen={seen} fields={fields} />
        <FirstProblems seen={seen} fields={fields} />
      </div>
    </details>
  )
}
