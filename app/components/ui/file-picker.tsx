import './file-picker.css'
import { type ChangeEvent, type DragEvent, type ReactNode, type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Wrong } from './field.tsx'
import { Icon } from './icon.tsx'

type Props = {
  name: string
  /** What fits and what happens: "Excel or CSV, up to 1,000,000 rows. Nothing is saved before you have looked." */
  hint?: ReactNode
  error?: ReactNode
  /** File name endings, as the `accept` of an input has them. */
  accept?: string
  multiple?: boolean
  /** Chosen or dropped; without it the files go with the form. */
  onFiles?: (files: File[]) => void
}

/** A place to drop files on, which is also the browser's own file button. */
export function FilePicker({ name, hint, error, accept, multiple, onFiles }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEarlyFiles(input, onFiles)

  function drop(event: DragEvent<HTMLLabelElement>) {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles?.(multiple ? files : files.slice(0, 1))
  }
  function hold(event: DragEvent<HTMLLabelElement>) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }

  function choose(event: ChangeEvent<HTMLInputElement>) {
    onFiles?.([...(event.target.files ?? [])])
    event.target.value = '' // else choosing the same file again would be no change
  }

  return (
    <div className={error ? 'field bad' : 'field'}>
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
      <label className={`drop ${over ? 'over' : ''}`} onDragOver={hold} onDragLeave={() => setOver(false)} onDrop={drop}>
        <Icon name="upload" large />
        <span>
          <strong>{over ? t('ui.drop.now') : t('ui.drop.here')}</strong>
          {hint && <span className="hint">{hint}</span>}
        </span>
        <span className="btn">{t('ui.drop.choose')}</span>
        <input
          ref={input}
          className="sr"
          type="file"
          autoComplete="off"
          name={name}
          accept={accept}
          multiple={multiple}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={onFiles ? choose : undefined}
        />
      </label>
    </div>
  )
}

/** Takes what was chosen before the page's script was there to hear of it. */
function useEarlyFiles(input: RefObject<HTMLInputElement | null>, onFiles: Props['onFiles']): void {
  const take = useEffectEvent((chosen: HTMLInputElement) => {
    if (!onFiles || !chosen.files?.length) return
    onFiles([...chosen.files])
    chosen.value = ''
  })
  useEffect(() => {
    if (input.current) take(input.current)
  }, [input])
}
