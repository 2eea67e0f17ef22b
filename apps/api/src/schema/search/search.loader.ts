import type { Context } from '../../context.ts'

/** The kinds of things that can be found, as the schema names them. */
export type HitKind = 'Directorate' | 'Service' | 'Indicator' | 'Commentary' | 'Action' | 'Risk'

/** A thing that was found: a row of its kind. */
export type SearchHit = { id: string; __typename: HitKind }

/** What is searched of each kind: names weigh most, then what they mean, then what is said of them. */
const SEARCHED = `
  select 'Indicator' as kind, i.id, i."organisationId",
         setweight(to_tsvector('english', i.title || ' ' || i.code), 'A') ||
         setweight(to_tsvector('english', coalesce(i.definition, '')), 'B') as words
    from "Indicator" i
  union all
  select 'Service', s.id, d."organisationId",
         setweight(to_tsvector('english', s.name), 'A') || setweight(to_tsvector('english', coalesce(s.summary, '')), 'B')
    from "Service" s join "Directorate" d on d.id = s."directorateId"
  union all
  select 'Directorate', d.id, d."organisationId", setweight(to_tsvector('english', d.name), 'A') from "Directorate" d
  union all
  select 'Commentary', c.id, r."organisationId", setweight(to_tsvector('english', c.body), 'C')
    from "Commentary" c join "Report" r on r.id = c."reportId"
  union all
  select 'Action', a.id, r."organisationId",
         setweight(to_tsvector('english', a.title), 'B') ||
         setweight(to_tsvector('english', array_to_string(a.updates, ' ')), 'C')
    from "Action" a join "Report" r on r.id = a."reportId"
  union all
  select 'Risk', k.id, r."organisationId",
         setweight(to_tsvector('english', k.title), 'B') ||
         setweight(to_tsvector('english', k.mitigation), 'C')
    from "Risk" k join "Report" r on r.id = k."reportId"`

/** Finds things by words, in any of their forms, best first. Quotes, OR and - work as in a search engine. */
export async function search(
  context: Context,
  organisation: string,
  text: string,
  most: number,
): Promise<SearchHit[]> {
  const { pool, prisma } = context.db
  const { rows } = await pool.query<{ kind: HitKind; id: string }>(
    `select kind, found.id
       from (${SEARCHED}) as found
       join "Organisation" o on o.id = found."organisationId",
            websearch_to_tsquery('english', $1) as question
      where o.slug = $2 and found.words @@ question
      order by ts_rank(found.words, question) desc, kind, found.id
      limit $3`,
    [text, organisation, most],
  )
  const idsOf = (kind: HitKind) => ({
    where: { id: { in: rows.filter(row => row.kind === kind).map(({ id }) => id) } },
  })
  const found = await Promise.all([
    prisma.directorate.findMany(idsOf('Directorate')),
    prisma.service.findMany(idsOf('Service')),
    prisma.indicator.findMany(idsOf('Indicator')),
    prisma.commentary.findMany(idsOf('Commentary')),
    prisma.action.findMany(idsOf('Action')),
    prisma.risk.findMany(idsOf('Risk')),
  ])
  const byId = found.map(kind => new Map<string, object>(kind.map(row => [row.id, row])))
  const KINDS: HitKind[] = ['Directorate', 'Service', 'Indicator', 'Commentary', 'Action', 'Risk']
  return rows.map(({ kind, id }) => ({ ...byId[KINDS.indexOf(kind)]?.get(id), id, __typename: kind }))
}
