import { blobSource } from '#importers/read/source.ts'
import { look } from './look.ts'
import type { Preview, PreviewRequest } from './preview.ts'

/** Looks at a file in a thread of its own, so that the page goes on sending it and stays quick. */
self.onmessage = async ({ data: { file, entity, country } }: MessageEvent<PreviewRequest>) => {
  const answer = (preview: Preview) => self.postMessage(preview)
  try {
    answer(await look(blobSource(file.name, file), entity, { country }))
  } catch (fault) {
    answer({ kind: 'failed' })
    throw fault // the browser's console has it
  }
}
