import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'

/** The kinds of facts in words that cite paragraphs, by the column that points to each. */
const RELATIONS = {
  actionId: 'action',
  commentaryId: 'commentary',
  statementId: 'statement',
  targetId: 'target',
} as const

/** The ids of the facts of one kind that cite a paragraph, in the order of the report. */
export const factIdsOf = createLoader(async ({ db }, paragraphIds, column: keyof typeof RELATIONS) => {
  const citations = await db.prisma.citation.findMany({
    where: { paragraphId: { in: [...paragraphIds] }, [column]: { not: null } },
    orderBy: { [RELATIONS[column]]: { position: 'asc' } },
  })
  return listsInOrder(paragraphIds, citations, citation => citation.paragraphId).map(cited =>
    cited.flatMap(citation => citation[column] ?? []),
  )
})
