/** What mail programs, social networks and scripts add to a link to follow it: it says nothing about the table. */
const TRACKING = /^(utm_.*|fbclid|gclid|msclkid|_)$/

/** The parameters of an address without those that only follow the link. */
export const withoutTracking = (parameters: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...parameters].filter(([name]) => !TRACKING.test(name)))
