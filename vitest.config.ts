import { defineConfig } from 'vitest/config'

export default defineConfig({
  // NOTE: without the condition "development", under which graphql would be another module than the one that
  // Pothos and Yoga load.
  ssr: { resolve: { conditions: ['module-sync', 'node'] } },
  test: {
    include: ['{apps,packages}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['test/template-database.ts'],
    // NOTE: many tests wait for a program or a page, so two at a time keep two cores busy.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
