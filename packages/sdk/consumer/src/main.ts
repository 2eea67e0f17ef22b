/// <reference types="node" />
import { createClient, figure } from '@scrutiny/sdk'
import { createTestClient } from '@scrutiny/sdk/testing'
import { OnTimeDocument } from './scrutiny.js'

const url = process.env.SCRUTINY_URL
const client = url ? createClient({ url }) : createTestClient()
const { indicator } = await client.request(OnTimeDocument, { code: 'ehcp-issued-within-20-weeks' })
const bars = indicator?.periods.map(figure).map((one, at) => {
  const width = one.kind === 'value' ? one.value * 3 : 0
  const others = one.comparators.map(({ display }) => display)
  const text = `${one.period.label}: ${one.display} (elsewhere ${others.join(', ')})`
  return `<rect y="${at * 30}" width="${width}" height="20"/><text x="${width + 5}" y="${at * 30 + 15}">${text}</text>`
})
console.log(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="90"><title>${indicator?.title}</title>
${bars?.join('\n')}
</svg>`)
