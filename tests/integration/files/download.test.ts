import { parse } from 'content-disposition'
import { RouterContextProvider } from 'react-router'
import { sessionContext } from '#app/accounts/context.ts'
import { deleteFiles, openFile } from '#app/files/storage.server.ts'
import { loader } from '#app/routes/file-download.ts'
import { inScope } from '#db/client.server.ts'
import { markDestroyed } from '#db/queries/files.ts'
import { findImport } from '#db/queries/imports.ts'
import type { Scope } from '#db/scope.ts'
import { beginStory, endStories, type Story, TODAY, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

const CONTENT = 'code;name\nK1;Äiti & Zoon\n'
afterAll(endStories)

/** Asks for a file as somebody, or as nobody. */
async function download(file: string, scope: Scope | null): Promise<Response> {
  const context = new RouterContextProvider()
  const who = { person: { id: scope?.userId ?? '', name: 'Karin', email: 'karin@example.test' }, organisation: '', vendorName: '' }
  context.set(sessionContext, scope && { ...who, scope })
  const request = new Request(`https://portal.example/files/${file}`)
  try {
    return await loader({ context, request, params: { file }, url: new URL(request.url), pattern: 'files/:file' })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

async function uploaded(story: Story, name: string) {
  const number = await upload(story, 'customers', name, CONTENT)
  const found = await inScope(story.karin, (db) => findImport(db, story.karin, number))
  return { id: found!.fileId, key: found!.fileKey }
}

describe('an uploaded file', () => {
  test('comes back unchanged, under its own name, to be saved and never shown', async () => {
    const story = await beginStory()
    const { id } = await uploaded(story, 'Päivä "1" 😀.html')
    const response = await download(id, story.karin)
    expect(await response.text()).toBe(CONTENT)
    const { type, parameters } = parse(response.headers.get('Content-Disposition')!)
    expect([type, parameters.filename]).toEqual(['attachment', 'Päivä "1" 😀.html'])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(Buffer.byteLength(CONTENT)),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  test('is seen by its customer and its vendor, and by nobody else', async () => {
    const [ours, theirs] = [await beginStory(), await beginStory()]
    const { id } = await uploaded(ours, 'a.csv')
    expect((await download(id, ours.ingrid)).status).toBe(200)
    expect((await download(id, theirs.karin)).status).toBe(404)
    expect((await download(id, theirs.ingrid)).status).toBe(404)
    expect((await download(id, { ...ours.karin, customerId: theirs.karin.customerId })).status).toBe(404)
    const nobody = await download(id, null)
    expect([nobody.status, nobody.headers.get('Location')]).toEqual([302, `/sign-in?to=${encodeURIComponent(`/files/${id}`)}`])
  })

  test('that is not there is a 404, whatever was asked for', async () => {
    const { karin } = await beginStory()
    for (const id of ['00000000-0000-4000-8000-000000000000', '1', '../upload-key']) expect((await download(id, karin)).status).toBe(404)
  })

  test('that was destroyed is gone for good', async () => {
    const story = await beginStory()
    const { id, key } = await uploaded(story, 'secrets.csv')
    await deleteFiles([key])
    expect((await download(id, story.karin)).status).toBe(410)
    await inScope(story.karin, (db) => markDestroyed(db, story.karin, id, TODAY))
    expect((await download(id, story.karin)).status).toBe(410)
    await expect(openFile({ key, name: 'secrets.csv' })).rejects.toThrow('No file is stored')
  })
})
