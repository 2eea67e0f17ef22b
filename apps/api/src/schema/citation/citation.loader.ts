import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'

/** The columns by which a citation points to the fact it belongs to. */
export type CitationOwner =
  | 'observationId'
  | 'targetId'
  | 'statementId'
  | 'commentaryId'
  | 'actionId'
  | 'riskId'
  | 'financeTableId'
  | 'checkId'

export interface CitationRow {
  reportId: string
  paragraph: string
  table: string | null
  cell: string | null
}

/** Where one fact was published. */
export const citationsOf = createLoader(
  async ({ db }, ids, owner: CitationOwner): Promise<CitationRow[][]> => {
    const { rows } = await db.pool.query<CitationRow & { ownerId: string }>(
      `select c."${owner}" as "ownerId", p."reportId", p.number as paragraph, c."table", c.cell
       from "Citation" c join "Paragraph" p on p.id = c."paragraphId"
      where c."${owner}" = any($1)
      order by c.position`,
      [ids],
    )
    return listsInOrder(ids, rows, row => row.ownerId)
  },
)
