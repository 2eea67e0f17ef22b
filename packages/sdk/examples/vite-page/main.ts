import { ComparisonsDocument, ScrutinyError } from '@scrutiny/sdk'
import { createClient } from '@scrutiny/sdk/core'

const client = createClient({ url: new URLSearchParams(location.search).get('api') ?? '/graphql' })
const status = document.querySelector('#status') as HTMLElement
const table = document.querySelector('#figures') as HTMLTableElement

try {
  const { indicator } = await client.request(ComparisonsDocument, { code: 'ehcp-issued-within-20-weeks' })
  for (const { period, display, comparators } of indicator?.periods ?? []) {
    const row = table.insertRow()
    const others = comparators.map(({ area, display: other }) => `${area.name}: ${other}`)
    for (const text of [period.label, display, others.join(', ')]) row.insertCell().textContent = text
  }
  status.textContent = indicator ? indicator.title : 'The council does not publish this figure.'
} catch (error) {
  if (!(error instanceof ScrutinyError)) throw error
  status.textContent = `The council's figures cannot be shown just now (${error.kind}).`
}
