import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EnvError, readEnv } from './env.ts'

describe('the settings', () => {
  test.each([
    ['CORS_ORIGINS', 'example.org', '* or origins such as https://example.org, with commas between them'],
    ['CORS_ORIGINS', 'https://a.example,https://b.example/path', '* or origins'],
    ['COST_LIMIT', 'lots', 'a whole number of objects'],
    ['CACHE_MEGABYTES', '-1', 'a whole number of megabytes, 0 to keep no answers'],
    ['CDN_SECONDS', 'soon', 'a whole number of seconds'],
    ['TRUSTED_DOCUMENTS', 'maybe', 'one of off, log, only'],
  ])('refuse %s=%s and say what it accepts', (name, value, expected) => {
    const read = () => readEnv({ [name]: value })
    expect(read).toThrow(EnvError)
    expect(read).toThrow(`${name} is ${JSON.stringify(value)}; expected ${expected}`)
  })

  test('let every origin read answers, or those of a list', () => {
    expect(readEnv({}).CORS_ORIGINS).toBe('*')
    expect(readEnv({ CORS_ORIGINS: 'https://a.example, http://localhost:5173' }).CORS_ORIGINS).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ])
  })

  test('are all in .env.example, with their defaults', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
    const listed = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    )
    const defaults = Object.entries(readEnv({})).map(([name, value]) => [name, String(value)])
    expect(listed).toEqual(Object.fromEntries(defaults))
  })
})
