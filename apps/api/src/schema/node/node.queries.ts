import { resolveNodes } from '@pothos/plugin-relay'
import { checkedBy } from '../../arguments/argument-check.ts'
import { limitedTo } from '../../arguments/argument-limits.ts'
import { builder } from '../../builder.ts'
import { checkNodeId, readNodeId } from './node.id.ts'

const Node = builder.nodeInterfaceRef()

builder.queryField('node', t =>
  t.field({
    type: Node,
    nullable: true,
    description: 'One thing by its id; null when nothing has it.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'An id that this API handed out.',
        extensions: limitedTo({ maxLength: 1_000 }),
      }),
    },
    extensions: checkedBy(({ id }, schema) => checkNodeId(String(id), schema)),
    resolve: async (_root, { id }, context, info) =>
      (await resolveNodes(builder, context, info, [readNodeId(id, info.schema)]))[0],
  }),
)

builder.queryField('nodes', t =>
  t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Several things by their ids, in the order of the ids; null for each that nothing has.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'Ids that this API handed out, 100 at most.',
        extensions: limitedTo({ maxItems: 100, anyString: true }),
      }),
    },
    resolve: (_root, { ids }, context, info) => {
      const read = ids.map(id => readNodeId(id, info.schema))
      return resolveNodes(builder, context, info, read)
    },
  }),
)
