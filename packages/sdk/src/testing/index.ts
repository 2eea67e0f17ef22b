export { createTestClient } from './client.ts'
export type { Fixture } from './fixture.ts'
export { type Call, type FixtureOptions, fixtureFetch } from './fixture-fetch.ts'
