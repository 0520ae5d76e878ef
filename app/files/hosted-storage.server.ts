import { type UTApi, UTFile } from 'uploadthing/server'
import { sha256 } from '#importers/read/node.ts'
import type { ByteSource } from '#importers/read/source.ts'
import { digests, watched } from './digests.server.ts'
import { NotStored, type Storage } from './storage.server.ts'

/** Files with the hosted service, read through signed addresses that are made for each request and shown to nobody. */
export function hostedStorage(api: UTApi): Storage {
  const open = async (key: string, name: string): Promise<ByteSource> => {
    const { headers } = await request(api, key, { method: 'HEAD' })
    const size = Number(headers.get('content-length'))
    return {
      name,
      size,
      slice: async (start, end) => (end <= start ? new Uint8Array(0) : readRange(api, key, start, Math.min(end, size))),
      stream: async function* () {
        const { body } = await request(api, key, {})
        if (body) yield* body
      },
    }
  }

  return {
    open,
    sha256: async (key) => sha256(await open(key, key)),
    put: async (source) => {
      // The service's own client holds the whole file in memory.
      const seen = digests()
      const parts = (await Array.fromAsync(watched(source.stream(), seen.update))) as BlobPart[]
      const { data, error } = await api.uploadFiles(new UTFile(parts, source.name))
      if (!data) throw new Error(`The file service did not take a file: ${error.code}`)
      const { bytes, sha256 } = seen.record()
      return { key: data.key, bytes, sha256 }
    },
    delete: async (keys) => {
      if (keys.length > 0) await api.deleteFiles(keys)
    },
  }
}

async function readRange(api: UTApi, key: string, start: number, end: number): Promise<Uint8Array> {
  const response = await request(api, key, { headers: { Range: `bytes=${start}-${end - 1}` } })
  const bytes = new Uint8Array(await response.arrayBuffer())
  // A server may answer a range with the whole file.
  return response.status === 206 ? bytes : bytes.subarray(start, end)
}

async function request(api: UTApi, key: string, init: RequestInit): Promise<Response> {
  const { ufsUrl } = await api.generateSignedURL(key)
  const response = await fetch(ufsUrl, init)
  if (response.status === 404) throw new NotStored(key)
  if (!response.ok) throw new Error(`The file service answered ${response.status}`)
  return response
}
