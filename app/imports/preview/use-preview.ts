import { useEffect, useState } from 'react'
import type { Preview, PreviewRequest } from './preview.ts'

/** What a worker in the browser says about a file; undefined while it looks. The worker ends with its answer, or with the page. */
export function usePreview({ file, entity, country }: PreviewRequest): Preview | undefined {
  const [preview, setPreview] = useState<Preview>()
  useEffect(() => startLooking({ file, entity, country }, setPreview), [file, entity, country])
  return preview
}

/** Gives back how to stop. The upload does not depend on it: trouble is told, to the person and to the browser's console. */
function startLooking(request: PreviewRequest, tell: (preview: Preview) => void): () => void {
  try {
    const worker = new Worker(new URL('./inspect-worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: Preview) => {
      worker.terminate()
      tell(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<Preview>) => end(data)
    worker.onerror = () => end({ kind: 'failed' })
    worker.postMessage(request)
    return () => worker.terminate()
  } catch (fault) {
    reportError(fault)
    tell({ kind: 'failed' })
    return () => {}
  }
}
