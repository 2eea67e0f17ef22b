import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { clientOf } from './client-address.ts'

const from = (remoteAddress: string | undefined, proxies: number, forwarded?: string) =>
  clientOf(
    { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage,
    proxies,
  )

describe('a client', () => {
  test('is the address at the other end of the connection', () => {
    expect(from('192.0.2.7', 0)).toBe('192.0.2.7')
    expect(from('::ffff:192.0.2.7', 0)).toBe('192.0.2.7')
    expect(from(undefined, 0)).toBe('')
  })

  test('of IPv6 is its network, however it is written', () => {
    const network = '2001:db8:0:1::/64'
    for (const address of ['2001:db8:0:1::1', '2001:0db8:0000:0001:aaaa:bbbb:cccc:dddd', '2001:DB8:0:1::']) {
      expect(from(address, 0)).toBe(network)
    }
    expect(from('::1', 0)).toBe('0:0:0:0::/64')
    expect(from('fe80::1%eth0', 0)).toBe('fe80:0:0:0::/64')
  })

  test('is not whom X-Forwarded-For names, unless a proxy is trusted', () => {
    expect(from('10.0.0.1', 0, '192.0.2.7')).toBe('10.0.0.1')
    expect(from('10.0.0.1', 1, '192.0.2.7')).toBe('192.0.2.7')
    expect(from(undefined, 1, '192.0.2.7')).toBe('192.0.2.7')
  })

  test('is named by the proxies that are trusted, whatever it sends itself', () => {
    expect(from('10.0.0.1', 1, '198.51.100.1, 192.0.2.7')).toBe('192.0.2.7')
    expect(from('10.0.0.1', 2, '198.51.100.1, 192.0.2.7, 10.0.0.2')).toBe('192.0.2.7')
    expect(from('10.0.0.1', 2, 'nonsense, 10.0.0.2')).toBe('10.0.0.2')
    expect(from('10.0.0.1', 1, '')).toBe('10.0.0.1')
  })

  test('may be named with a port', () => {
    expect(from('10.0.0.1', 1, '192.0.2.7:4711')).toBe('192.0.2.7')
    expect(from('10.0.0.1', 1, '[2001:db8:0:1::5]:4711')).toBe('2001:db8:0:1::/64')
  })
})
