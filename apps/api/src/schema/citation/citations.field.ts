import type { FactFieldBuilder } from '../fact-field.ts'
import { type CitationOwner, citationsOf } from './citation.loader.ts'
import { Citation } from './citation.ts'

/** The field `citations` of a fact, whatever kind it is. */
export const citationsField = <Fact extends { id: string }>(
  t: FactFieldBuilder<Fact>,
  owner: CitationOwner,
) =>
  t.field({
    type: [Citation],
    description: 'Where it was published. Never empty.',
    resolve: ({ id }, _args, context) => citationsOf(context, id, owner),
  })
