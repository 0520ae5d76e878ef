import { expect, test, vi } from 'vitest'
import { pauses } from './pause.ts'

const never = new AbortController().signal

test('a pause ends after its time', async () => {
  vi.useFakeTimers()
  const over = pauses(new EventTarget()).pause(5000, never)
  await vi.advanceTimersByTimeAsync(5000)
  await over
  vi.useRealTimers()
})

test('a pause ends at once when the network is back, and when the person does not want to wait', async () => {
  const page = new EventTarget()
  const { pause, now } = pauses(page)
  const both = [pause(1e9, never), pause(1e9, never)]
  page.dispatchEvent(new Event('online'))
  await Promise.all(both)
  const third = pause(1e9, never)
  now()
  await third
})

test('a pause that is aborted rejects, also when it was aborted before', async () => {
  const { pause } = pauses(new EventTarget())
  const stop = new AbortController()
  const over = pause(1e9, stop.signal)
  stop.abort(new Error('cancelled'))
  await expect(over).rejects.toThrow('cancelled')
  await expect(pause(1e9, stop.signal)).rejects.toThrow('cancelled')
})
