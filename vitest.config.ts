import { defineConfig } from 'vitest/config'

export default defineConfig({
  // NOTE: without the condition "development", under which graphql would be another module than the one that
  // Pothos and Yoga load.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    include: ['{apps,packages}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['test/template-database.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
