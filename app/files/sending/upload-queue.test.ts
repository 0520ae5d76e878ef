import { describe, expect, test } from 'vitest'
import type { UploadState } from './upload.ts'
import { uploadQueue } from './upload-queue.ts'

const target = { onboardingId: 'o', entity: 'customers' }
const arrived: UploadState = { kind: 'arrived', arrival: { customer: 'acme', number: 1, earlier: null } }
const file = (name: string, size = 3) => new File(['x'.repeat(size)], name, { lastModified: 1 })

/** A queue whose files end when the test says so. */
function queue(atOnce = 2) {
  const sending = new Map<string, { end: (state: UploadState) => void; tell: (state: UploadState) => void }>()
  const made = uploadQueue(
    ({ name }, _target, signal, tell) =>
      new Promise((end) => {
        sending.set(name, { end, tell })
        signal.addEventListener('abort', () => end({ kind: 'cancelled' }))
      }),
    atOnce,
  )
  const kinds = () => made.snapshot().map(({ file, state }) => `${file.name} ${state.kind}`)
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  const end = (name: string, state: UploadState) => {
    sending.get(name)!.end(state)
    return settled()
  }
  return { ...made, sending, kinds, end, settled }
}

describe('files added to the queue', () => {
  test('are sent two at a time, in order', async () => {
    const { add, kinds, end } = queue()
    add([file('a'), file('b'), file('c'), file('d')], target, 10)
    expect(kinds()).toEqual(['a sending', 'b sending', 'c queued', 'd queued'])
    await end('b', arrived)
    expect(kinds()).toEqual(['a sending', 'b arrived', 'c sending', 'd queued'])
    await end('a', { kind: 'failed', code: 'refused' })
    expect(kinds()).toEqual(['a failed', 'b arrived', 'c sending', 'd sending'])
  })

  test('over the limit fail before anything is sent', () => {
    const { add, snapshot, sending } = queue()
    add([file('big', 11)], target, 10)
    expect(snapshot()[0]?.state).toEqual({ kind: 'failed', code: 'too-large' })
    expect(sending.size).toBe(0)
  })

  test('twice while under way are sent once; to another place, or after they arrived, again', async () => {
    const { add, kinds, end } = queue(3)
    add([file('a'), file('a')], target, 10)
    expect(kinds()).toEqual(['a sending'])
    add([file('a')], { ...target, entity: 'projects' }, 10)
    expect(kinds()).toEqual(['a sending', 'a sending'])
    await end('a', arrived)
    add([file('a')], { ...target, entity: 'projects' }, 10)
    expect(kinds()).toEqual(['a sending', 'a arrived', 'a sending'])
  })
})

describe('a file in the queue', () => {
  test('can be cancelled while it waits and while it is sent, and sent again', async () => {
    const { add, cancel, retry, kinds, snapshot, settled } = queue(1)
    add([file('a'), file('b')], target, 10)
    const [a, b] = snapshot()
    cancel(b!.id)
    cancel(a!.id)
    await settled()
    expect(kinds()).toEqual(['a cancelled', 'b cancelled'])
    retry(b!.id)
    expect(kinds()).toEqual(['a cancelled', 'b sending'])
  })

  test('is taken off the list when it has ended, and not before', async () => {
    const { add, dismiss, kinds, end, snapshot } = queue()
    add([file('a')], target, 10)
    dismiss(snapshot()[0]!.id)
    expect(kinds()).toEqual(['a sending'])
    await end('a', arrived)
    dismiss(snapshot()[0]!.id)
    expect(kinds()).toEqual([])
  })

  test('tells its listeners of each change, with a new list each time', () => {
    const { add, subscribe, snapshot, sending } = queue()
    const seen: unknown[] = []
    const leave = subscribe(() => seen.push(snapshot()))
    add([file('a')], target, 10)
    sending.get('a')!.tell({ kind: 'sending', sent: 2 })
    expect(new Set(seen).size).toBe(seen.length)
    leave()
    sending.get('a')!.tell({ kind: 'finishing' })
    expect(seen.at(-1)).not.toBe(snapshot())
  })
})
