import { formatValue } from '../src/format/index.ts'
import { figure, toCsv, toRows } from '../src/index.ts'
import { createTestClient } from '../src/testing/index.ts'

/** A little of everything, for a runtime that has only what the web has. */
async function run() {
  const client = createTestClient()
  const { indicator } = await client.indicator({ code: 'ehcp-issued-within-20-weeks' })
  const latest = indicator?.periods.map(figure).at(-1)
  const controller = new AbortController()
  controller.abort()
  const aborted: unknown = await client.finance({}, { signal: controller.signal }).catch(error => error.kind)
  const [title] = toCsv(toRows([{ title: indicator?.title }]))
    .split('\r\n')
    .slice(1)
  return [title, latest?.kind === 'value' && indicator && formatValue(latest.value, indicator.unit), aborted]
}

export const answer = run()
