import { migrate } from '@scrutiny/db'
import { createTemplate, dropTemplate } from '@scrutiny/db/testing'
import { load, SEED_FOLDER } from '@scrutiny/ingest'
import type { TestProject } from 'vitest/node'

/** Fills one database with the published facts; each test file that needs one works on a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = await createTemplate(async database => {
    await migrate(database)
    await load(database, SEED_FOLDER)
  })
  project.provide('template', template)
  return () => dropTemplate(template)
}
