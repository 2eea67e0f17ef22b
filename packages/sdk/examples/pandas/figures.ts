// Every published figure as one CSV, for pandas: node figures.ts > figures.csv
import { createClient, ObservationsDocument, toCsv, toRows } from '@scrutiny/sdk'

const client = createClient({ url: process.env.SCRUTINY_URL ?? 'http://localhost:4000/graphql' })
const figures = await Array.fromAsync(client.paginate(ObservationsDocument, { first: 500 }))
process.stdout.write(toCsv(toRows(figures)))
