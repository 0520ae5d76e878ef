import './upload-panel.css'
import { type ReactNode, useRef, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { FilePicker } from '#app/components/ui/file-picker.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Arrival, UploadTarget } from './intake.ts'
import type { Upload } from './sending/upload.ts'
import { limitInWords, UploadRow } from './upload-row.tsx'
import { FILES_AT_ONCE } from './upload-rules.ts'
import { usePageFiles } from './use-page-files.ts'
import { useUpload } from './use-upload.ts'

type Props = {
  target: UploadTarget
  /** Most bytes of one file. */
  limit: number
  /** Where an import is looked at. */
  hrefOf: (arrival: Pick<Arrival, 'customer' | 'number'>) => string
  onArrived?: (arrival: Arrival, upload: Upload) => void
  /** What else is to be said about an upload, beneath it. `chooseOther` gives it up and opens the choice of files. */
  about?: (upload: Upload, chooseOther: () => void) => ReactNode
}

/** The place to hand in files: dropped anywhere on the page, chosen, or pasted; and what has become of them. */
export function UploadPanel({ target, limit, hrefOf, onArrived, about }: Props) {
  const { t, format } = useWords()
  const { uploads, add, ...deeds } = useUpload(target, limit, onArrived)
  const [tooMany, setTooMany] = useState(0)
  const take = (files: File[]) => {
    const fits = files.length <= FILES_AT_ONCE
    setTooMany(fits ? 0 : files.length)
    if (fits) add(files)
  }
  const form = useRef<HTMLFormElement>(null)
  const chooseOther = (id: number) => {
    deeds.cancel(id)
    form.current?.querySelector<HTMLInputElement>('input[type=file]')?.click()
  }
  const over = usePageFiles(t('files.pastedRows'), take)

  return (
    <section className={`uploads stack-3 ${over ? 'over' : ''}`} aria-label={t('files.label')}>
      <form ref={form} action="/ingest/form" method="post" encType="multipart/form-data">
        <input type="hidden" name="onboardingId" value={target.onboardingId} />
        <input type="hidden" name="entity" value={target.entity} />
        <FilePicker name="file" multiple onFiles={take} hint={t('files.hint', { limit: limitInWords(limit, format) })} />
        <noscript>
          <button className={buttonClass()} type="submit">
            {t('files.form.send')}
          </button>
        </noscript>
      </form>
      {tooMany > 0 && (
        <Alert tone="error" live title={t('files.tooMany.title', { count: tooMany, most: FILES_AT_ONCE })}>
          {t('files.tooMany.text')}
        </Alert>
      )}
      {uploads.length > 0 && (
        <ul className="upload-list">
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} limit={limit} hrefOf={hrefOf} {...deeds}>
              {about?.(upload, () => chooseOther(upload.id))}
            </UploadRow>
          ))}
        </ul>
      )}
    </section>
  )
}
