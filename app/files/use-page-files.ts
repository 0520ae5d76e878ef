import { useEffect, useEffectEvent, useState } from 'react'
import { areRows, pastedRows } from './sending/pasted-rows.ts'

/**
 * Takes files dropped anywhere on the page, and files or rows of a spreadsheet pasted outside of a text field.
 * @param rowsName what pasted rows are called, without an ending
 * @returns whether files are being dragged over the page
 */
export function usePageFiles(rowsName: string, onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useEffectEvent((files: File[]) => {
    if (files.length > 0) onFiles(files)
  })
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || isEditable(event.target) || !event.clipboardData) return
    const files = filesOf(event.clipboardData, rowsName)
    if (files.length > 0) event.preventDefault()
    take(files)
  })

  useEffect(() => {
    const until = new AbortController()
    const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
      window.addEventListener(type, listener, { signal: until.signal })
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    })
    on('dragleave', (event) => {
      // No other element was entered: the pointer has left the window.
      if (event.relatedTarget === null) setOver(false)
    })
    on('drop', (event) => {
      setOver(false)
      if (event.defaultPrevented || !event.dataTransfer) return
      event.preventDefault()
      take([...event.dataTransfer.files])
    })
    on('paste', paste)
    return () => until.abort()
  }, [])

  return over
}

/** Spreadsheets put a picture of the cells beside their text; the text wins. */
function filesOf(clipboard: DataTransfer, rowsName: string): File[] {
  const text = clipboard.getData('text/plain')
  return areRows(text) ? [pastedRows(text, rowsName, new Date())] : [...clipboard.files]
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
