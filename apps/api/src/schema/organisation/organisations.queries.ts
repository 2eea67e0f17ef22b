import type { Organisation } from '@scrutiny/db'
import { builder } from '../../builder.ts'
import { rowsInOrder } from '../../loaders/in-order.ts'
import { cursorFormat, type Key } from '../connection/keyset.ts'
import { keysetPage } from '../connection/keyset-page.ts'
import { ENTITIES, paged, readPage } from '../connection/page.arguments.ts'

const BY_NAME: readonly Key[] = [
  { path: ['name'], type: 'text', direction: 'asc' },
  { path: ['id'], type: 'text', direction: 'asc' },
]
const ORDER = 'organisations'
const CURSOR = cursorFormat(ORDER, BY_NAME)

builder.queryField('organisations', t =>
  t.connection(
    {
      type: 'Organisation',
      description: 'The organisations that publish here, by name. Pages of 1 to 100, 20 unless said.',
      extensions: paged(ENTITIES, () => CURSOR),
      resolve: async (_root, page, { db: { prisma } }) => {
        const read = readPage(page, ENTITIES, CURSOR)
        const { rows, pageInfo } = await keysetPage(prisma.organisation, {}, ORDER, BY_NAME, read)
        const ids = rows.map(({ id }) => id)
        const found = await prisma.organisation.findMany({ where: { id: { in: ids } } })
        const nodes = rowsInOrder(ids, found, ({ id }) => id) as Organisation[]
        return {
          pageInfo,
          edges: nodes.map((node, index) => ({ cursor: rows[index]?.cursor ?? '', node })),
          totalCount: () => prisma.organisation.count(),
        }
      },
    },
    { description: 'A page of organisations.' },
    { description: 'An organisation and its place in the list.' },
  ),
)
