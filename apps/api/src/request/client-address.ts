import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * Who sent a request, for rate limits: an IPv4 address, or the first half of an IPv6 address, since one household has
 * that many addresses.
 *
 * @param proxies how many proxies in front are believed when they say in X-Forwarded-For from whom they had it
 */
export function clientOf({ socket, headers }: IncomingMessage, proxies: number): string {
  const remote = socket.remoteAddress ?? ''
  const given = headers['x-forwarded-for']
  if (proxies === 0 || given === undefined) return networkOf(remote)
  // NOTE: from the right, since each proxy puts its own neighbour at the end and a client can send anything before.
  const hops = String(given).split(',').map(withoutPort).reverse().slice(0, proxies)
  const unreadable = hops.findIndex(address => isIP(address) === 0)
  const believed = unreadable === -1 ? hops : hops.slice(0, unreadable)
  return networkOf(believed.at(-1) ?? remote)
}

const withoutPort = (address: string): string =>
  address
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i
/** The groups of an IPv6 address that name a network, and all of them. */
const NETWORK = 4
const GROUPS = 8

function networkOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? []
  if (mapped) return mapped
  if (isIP(address) !== 6) return address
  const [start = '', end] = address.replace(/%.*$/, '').toLowerCase().split('::')
  const head = start === '' ? [] : start.split(':')
  const tail = end === undefined || end === '' ? [] : end.split(':')
  const zeros = Array<string>(Math.max(GROUPS - head.length - tail.length, 0)).fill('0')
  const groups = [...head, ...zeros, ...tail].slice(0, NETWORK)
  return `${groups.map(group => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
