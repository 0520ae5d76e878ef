import type { ByteSource } from '#importers/read/source.ts'

/** Where uploaded files lie, on this disk or with the hosted service. What is stored is never changed. */
export type Storage = {
  /** The bytes of a file, read as they are asked for. @throws NotStored */
  open(key: string, name: string): Promise<ByteSource>
  /** Lower-case hex, over the stored bytes. @throws NotStored */
  sha256(key: string): Promise<string>
  /** Takes a file in that did not come by UploadThing's client (command line, demo, a plain form). Read once. */
  put(source: Readable): Promise<StoredFile>
  /** Destroys files. Keys that are gone already are no error. */
  delete(keys: string[]): Promise<void>
}

/** What storing needs of a source. */
export type Readable = Pick<ByteSource, 'name' | 'stream'>

/** What is known of a file once it is stored. */
export type StoredFile = { key: string; bytes: number; sha256: string }

/** There are no bytes under this key (any more). */
export class NotStored extends Error {
  readonly key: string
  constructor(key: string) {
    super(`No file is stored under the key ${key}`)
    this.name = 'NotStored'
    this.key = key
  }
}

let storage: Storage | undefined

/** Decides for this process where files lie; `startUploads` does it. */
export function setStorage(made: Storage): void {
  storage = made
}

/** @throws NotStored */
export function openFile({ key, name }: { key: string; name: string }): Promise<ByteSource> {
  return ready().open(key, name)
}

/** Stores a copy of a source's bytes, unchanged. */
export function storeFile(source: Readable): Promise<StoredFile> {
  return ready().put(source)
}

/** Destroys the bytes of files; the last of several files with the same bytes takes them along. */
export function deleteFiles(keys: string[]): Promise<void> {
  return ready().delete(keys)
}

function ready(): Storage {
  if (!storage) throw new Error('The storage is not set up; call startUploads() first')
  return storage
}
