import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vitest/config'

const testing = Boolean(process.env.VITEST)

export default defineConfig({
  plugins: testing ? [] : [reactRouter()],
  environments: { ssr: { build: { rolldownOptions: { input: './app/server/main.ts' } } } },
  server: { watch: { ignored: ['**/.data/**', '**/build/**'] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{app,db,importers}/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'contracts', include: ['tests/*.test.ts', 'tests/contracts/**/*.test.ts'] } },
    ],
  },
})
