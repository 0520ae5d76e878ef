import { describe, expect, test } from 'vitest'
import { readerOf, rememberReader } from './reader.server.ts'

const requestWith = (headers: Record<string, string>) => new Request('https://portal.example/', { headers })

describe('how a reader wants the portal', () => {
  test('comes from the cookies of the browser', () => {
    expect(readerOf(requestWith({ Cookie: 'language=fi; theme=dark' }))).toEqual({ language: 'fi', theme: 'dark' })
  })

  test('is the system’s appearance where nothing was chosen, or nonsense was', () => {
    expect(readerOf(requestWith({ Cookie: 'theme="><script>' })).theme).toBeUndefined()
  })

  test('has the language of a signed-in person first', () => {
    expect(readerOf(requestWith({ Cookie: 'language=fi' }), { language: 'nl' }).language).toBe('nl')
  })
})

describe('a choice that is remembered', () => {
  test('lasts a year and is not readable by scripts', () => {
    expect(rememberReader({ language: 'nl' })).toEqual(['language=nl; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax'])
  })

  test('of the system’s appearance forgets the earlier one', () => {
    expect(rememberReader({ theme: 'system' })).toEqual(['theme=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax'])
  })

  test('that is no choice is left alone', () => {
    expect(rememberReader({ language: 'sv', theme: 'pink' })).toEqual([])
  })
})
