import type { Context } from '../../context.ts'
import { CITED, paragraphNumberIn } from './search.citations.ts'
import { type HitKind, KINDS, type SearchHit, thingsOf } from './search.hit.ts'
import { SEARCHED } from './search.words.ts'

/**
 * The words asked for as they stand, and as the beginnings of words: "admission" begins "admissions", which have one
 * stem, and "finance" begins "financial", which have two. Words of three letters begin too many others.
 */
const QUESTION = String.raw`
  select asked as exact, regexp_replace(asked::text, '''((?:[^'']|''''){4,})''', '''\1'':*', 'g')::tsquery as beginning
    from websearch_to_tsquery('english', $1) as asked`

/** A word that is there as it was asked for outweighs one that only begins so. */
const EXACT_OUTWEIGHS = 10
/** More than any rank by words. */
const CITES_THE_PARAGRAPH = 1000

const FOUND = `
  select kind, id, "organisationId",
         ${EXACT_OUTWEIGHS} * ts_rank(words, exact) + ts_rank(words, beginning) as rank
    from (${SEARCHED}) as searched, (${QUESTION}) as question
   where words @@ beginning
  union all
  select kind, id, "organisationId", ${CITES_THE_PARAGRAPH} from (${CITED}) as cited`

/**
 * Finds things by words, in any of their forms, or by the number of a paragraph that they cite, best first. Quotes,
 * OR and - work as in a search engine.
 */
export async function search(
  context: Context,
  organisation: string,
  text: string,
  most: number,
): Promise<SearchHit[]> {
  const { pool, prisma } = context.db
  const { rows } = await pool.query<{ kind: HitKind; id: string }>(
    `select kind, found.id
       from (${FOUND}) as found
       join "Organisation" o on o.id = found."organisationId"
      where o.slug = $2
      group by kind, found.id
      order by max(rank) desc, array_position($4::text[], kind), found.id
      limit $5`,
    [text, organisation, paragraphNumberIn(text), KINDS, most],
  )
  return thingsOf(prisma, rows)
}
