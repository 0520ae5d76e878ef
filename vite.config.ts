import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vitest/config'
import { noSettings } from './tests/setup/no-settings.ts'

const testing = Boolean(process.env.VITEST)
const env = { ...noSettings, GANGWAY_DATA: '.data/test/portal', NODE_ENV: 'test' }

export default defineConfig({
  plugins: testing ? [] : [reactRouter()],
  environments: { ssr: { build: { rolldownOptions: { input: './app/server/main.ts' } } } },
  server: { watch: { ignored: ['**/.data/**', '**/build/**'] } },
  test: {
    testTimeout: process.env.LONG ? 900_000 : 30_000,
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
