import { statfs } from 'node:fs/promises'
import { Refused } from './refused.server.ts'

/** Left free for everything else on the disk, in bytes. */
const RESERVE = 256 * 2 ** 20

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** @throws Refused 507 `disk-full` when `needed` more bytes would eat into the reserve */
export function requireSpace(free: number, needed: number): void {
  if (free - needed < RESERVE) throw new Refused(507, 'disk-full')
}

/** The disk filled up all the same, while writing. */
export function asRefusal(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new Refused(507, 'disk-full') : error
}
