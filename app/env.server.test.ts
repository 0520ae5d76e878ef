import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEnv } from './env.server.ts'

const token = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64')

describe('settings', () => {
  test('nothing has to be set', () => {
    expect(readEnv({})).toMatchObject({
      production: true,
      port: 3000,
      appUrl: 'http://localhost:3000',
      database: { kind: 'embedded' },
      dataFolder: resolve('.data'),
      uploads: { kind: 'local' },
      uploadLimitBytes: 512 * 1024 * 1024,
      mail: { kind: 'off' },
    })
  })

  test('an empty variable counts as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ' })).toEqual(readEnv({}))
  })

  test('links carry the public address where there is one', () => {
    expect(readEnv({ APP_URL: 'https://portal.example.com/' })).toMatchObject({
      publicUrl: 'https://portal.example.com',
      appUrl: 'https://portal.example.com',
    })
  })

  test('a token switches hosted uploads on', () => {
    const given = token({ apiKey: 'sk_live_1', appId: 'a', regions: ['fra1'] })
    expect(readEnv({ UPLOADTHING_TOKEN: given }).uploads).toEqual({ kind: 'hosted', token: given, ingestHost: 'ingest.uploadthing.com' })
  })

  test('a mail server with a sender switches mail on', () => {
    const mail = readEnv({ SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'Gangway <portal@example.com>' }).mail
    expect(mail).toMatchObject({ kind: 'smtp', from: 'Gangway <portal@example.com>' })
  })
})

describe('settings that cannot work are refused in a sentence that says what to do', () => {
  test.each([
    [{ PORT: 'eighty' }, /^PORT must be a number\. Correct/],
    [{ PORT: '70000' }, /^PORT must be at most 65535\. Correct/],
    [{ PORT: '0', UPLOAD_LIMIT_MB: '1.5' }, /^PORT must be at least 1\. UPLOAD_LIMIT_MB must be a whole number\. Correct/],
    [{ DATABASE_URL: 'mysql://host/database' }, /^DATABASE_URL must be an address such as postgres:/],
    [{ APP_URL: 'portal.example.com' }, /^APP_URL must be an address such as https:/],
    [{ AUTH_SECRET: 'short' }, /^AUTH_SECRET must have at least 32 characters/],
    [{ UPLOADTHING_TOKEN: 'sk_live_123' }, /^UPLOADTHING_TOKEN must be the token from the UploadThing dashboard, whole/],
    [{ SMTP_URL: 'smtp://mail.example.com' }, /MAIL_FROM is not: set the address/],
    [{ MAIL_FROM: 'portal@example.com' }, /SMTP_URL is not: set the mail server/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be info or debug/],
  ])('%o', (source, sentence) => {
    expect(() => readEnv(source)).toThrow(sentence)
  })

  test('the sentence never repeats a value, which may be a secret', () => {
    const secrets = { AUTH_SECRET: 'hunter2', UPLOADTHING_TOKEN: 'hunter2', DATABASE_URL: 'hunter2', SMTP_URL: 'hunter2' }
    expect(() => readEnv(secrets)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }))
  })
})
