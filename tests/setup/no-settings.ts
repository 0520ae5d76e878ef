const names = [
  'APP_URL',
  'AUTH_SECRET',
  'DATABASE_URL',
  'HOST',
  'KEY_RING',
  'LOG_LEVEL',
  'MAIL_FROM',
  'PORT',
  'SMTP_URL',
  'UPLOADTHING_TOKEN',
]

/** What is set on a machine, or in its `.env`, must not change what tests do: empty counts as not set, and stays so. */
export const noSettings = Object.fromEntries(names.map((name) => [name, '']))
