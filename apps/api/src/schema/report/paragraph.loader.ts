import type { GraphQLResolveInfo } from 'graphql'
import { listsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'
import { rowAt } from '../row-at.ts'

/** The kinds of facts in words that cite paragraphs, and how a citation points to each. */
const OWNERS = {
  action: { key: 'actionId', relation: 'action' },
  commentary: { key: 'commentaryId', relation: 'commentary' },
  comparisonStatement: { key: 'statementId', relation: 'statement' },
  target: { key: 'targetId', relation: 'target' },
} as const

/** The facts of one kind that cite a paragraph, in the order of the report. */
export async function factsOf<Kind extends keyof typeof OWNERS>(
  context: Context,
  info: GraphQLResolveInfo,
  kind: Kind,
  paragraphId: string,
) {
  const { key, relation } = OWNERS[kind]
  const citations = await context.batches.ask(`${kind} of paragraph`, paragraphId, async ids => {
    const rows = await context.db.prisma.citation.findMany({
      where: { paragraphId: { in: [...ids] }, [key]: { not: null } },
      orderBy: { [relation]: { position: 'asc' } },
    })
    return listsInOrder(ids, rows, row => row.paragraphId)
  })
  return Promise.all(citations.map(citation => rowAt(context, info, kind, citation[key] ?? '')))
}
