import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vitest/config'

const testing = Boolean(process.env.VITEST)
/** Set variables of the machine must not change what tests do; an empty one counts as not set. */
const UNSET = [
  'APP_URL',
  'AUTH_SECRET',
  'CLAMD',
  'DATABASE_URL',
  'HOST',
  'KEY_RING',
  'LOG_LEVEL',
  'MAIL_FROM',
  'PORT',
  'SMTP_URL',
  'UPLOADTHING_TOKEN',
]
const env = { ...Object.fromEntries(UNSET.map((name) => [name, ''])), GANGWAY_DATA: '.data/test/portal', NODE_ENV: 'test' }

export default defineConfig({
  plugins: testing ? [] : [reactRouter()],
  environments: { ssr: { build: { rolldownOptions: { input: './app/server/main.ts' } } } },
  server: { watch: { ignored: ['**/.data/**', '**/build/**'] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    env,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{app,db,importers}/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'contracts', include: ['tests/*.test.ts', 'tests/contracts/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.{ts,tsx}'], globalSetup: 'tests/setup/integration.ts' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/setup/browser-global.ts',
          testTimeout: 120_000,
          maxWorkers: 1,
        },
      },
    ],
  },
})
