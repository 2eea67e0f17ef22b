// What is off target, and why? Run with Node.js 24: node off-target.ts
import { createClient } from '@scrutiny/sdk'
import { formatDirection, formatRag } from '@scrutiny/sdk/format'

const client = createClient({ url: process.env.SCRUTINY_URL ?? 'http://localhost:4000/graphql' })
const { organisation } = await client.organisationOverview()

const services = organisation?.directorates.flatMap(directorate => directorate.services) ?? []
for (const { name, indicators } of services) {
  for (const { title, latest } of indicators) {
    if (!latest || !['RED', 'AMBER'].includes(latest.rag.status)) continue
    console.log(`${name}: ${title}`)
    console.log(
      `  ${latest.period.label}: ${latest.display}. ${formatRag(latest.rag)}: ${latest.rag.explanation}`,
    )
    if (latest.change) console.log(`  ${formatDirection(latest.change)}`)
  }
}
