import type { RequestObserver } from '../request/record-requests.ts'

/**
 * Tells once that a proxy in front says who asks and is not believed: all who come through it then share the limits
 * of one client.
 */
export function untrustedProxy(onFound: () => void): RequestObserver {
  let isFound = false
  return {
    begin(_record, { headers }) {
      if (isFound || headers['x-forwarded-for'] === undefined) return
      isFound = true
      onFound()
    },
  }
}
