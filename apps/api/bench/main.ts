/** `pnpm --filter @scrutiny/api bench`: what questions cost, as ratios, on twenty years of months. */
import { Bench } from 'tinybench'
import { createApi } from '../src/api.ts'
import { FROM_OBSERVATION, OBSERVATION_COLUMNS } from '../src/schema/observation/observation.row.ts'
import { openGrownDatabase } from './grown-database.ts'

const db = await openGrownDatabase()
const api = createApi({ db })

async function ask(query: string, variables: object = {}): Promise<Record<string, never>> {
  const response = await api.fetch(new URL('http://scrutiny.test/graphql'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const ROWS = 'edges { cursor node { value published period { code } } }'
const PAGE = `query ($after: String) { observations(first: 500, after: $after, orderBy: { field: PERIOD }) { ${ROWS} pageInfo { endCursor } } }`

const PAGES_DOWN = 20
let farDown: string | null = null
for (let page = 0; page < PAGES_DOWN; page++) {
  const { observations } = (await ask(PAGE, { after: farDown })) as unknown as {
    observations: { pageInfo: { endCursor: string } }
  }
  farDown = observations.pageInfo.endCursor
}

const { rows } = await db.pool.query<{ id: string }>(
  'select id from "Observation" order by "sortDate" limit 500',
)
const ids = rows.map(({ id }) => id)

const tree = (fields: string) =>
  `{ directorate(slug: "people") { services { indicators { code periods(last: 6) { value ${fields} } } } } }`

const bench = new Bench({ time: 1000, warmupTime: 200 })
  .add('500 figures by their keys, SQL alone', () =>
    db.pool.query(`select ${OBSERVATION_COLUMNS} from ${FROM_OBSERVATION} where o.id = any($1)`, [ids]),
  )
  .add('500 figures, the first page', () => ask(PAGE))
  .add(`500 figures, page ${PAGES_DOWN + 1}`, () => ask(PAGE, { after: farDown }))
  .add('126 indicators, 6 periods each', () => ask(tree('')))
  .add('… with comparators and citations', () => ask(tree('comparators { value } citations { paragraph }')))
  .add('… with RAG and change too', () =>
    ask(tree('comparators { value } citations { paragraph } rag { status } change { difference }')),
  )

await bench.run()
await db.close()

const medians = bench.tasks.map(({ name, result }) => ({
  name,
  median: 'latency' in result ? result.latency.p50 : Number.NaN,
}))
const base = medians[0]?.median ?? Number.NaN
console.table(
  medians.map(({ name, median }) => ({
    question: name,
    'times SQL alone': Number((median / base).toFixed(2)),
  })),
)
