import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EnvError, readEnv } from './env.ts'
import { addressOf } from './listen.ts'

describe('the settings', () => {
  test.each([
    ['CORS_ORIGINS', 'example.org', '* or origins such as https://example.org, with commas between them'],
    ['CORS_ORIGINS', 'https://a.example,https://b.example/path', '* or origins'],
    ['BASE_PATH', 'scrutiny', 'a path such as /scrutiny, or nothing at the root of the host'],
    ['BASE_PATH', '/a"b', 'a path such as /scrutiny'],
    ['BASE_PATH', '//evil.example', 'a path such as /scrutiny'],
    ['HOST', 'a/b', 'an address to listen on, such as 127.0.0.1 or ::1'],
    ['KEEP_ALIVE_SECONDS', 'long', 'a whole number of seconds'],
    ['DATABASE_CONNECTIONS', '0', 'a whole number of connections, from 1 to 999'],
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

  test('take a base path with or without a slash at its end', () => {
    for (const path of ['/scrutiny', '/scrutiny/']) {
      expect(readEnv({ BASE_PATH: path }).BASE_PATH).toBe('/scrutiny')
    }
    expect(readEnv({ BASE_PATH: '/' }).BASE_PATH).toBe('')
  })

  test.each([
    ['127.0.0.1', 'http://127.0.0.1:4000'],
    ['localhost', 'http://localhost:4000'],
    ['0.0.0.0', 'http://127.0.0.1:4000'],
    ['::1', 'http://[::1]:4000'],
    ['[::1]', 'http://[::1]:4000'],
    ['::', 'http://[::1]:4000'],
    ['fe80::1%eth0', 'http://[fe80::1]:4000'],
  ])('take HOST=%s, of which the address is %s', (host, address) => {
    expect(addressOf(readEnv({ HOST: host }).HOST, 4000, '')).toBe(address)
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
