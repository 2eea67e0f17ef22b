import { builder } from '../../builder.ts'
import { badUserInput } from '../../errors.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from '../organisation/organisation.argument.ts'
import { KINDS } from './search.hit.ts'
import { search } from './search.loader.ts'

const MOST = 100

const SearchHit = builder.unionType('SearchHit', {
  description: 'Something that a search found.',
  types: [...KINDS],
  resolveType: hit => (hit as unknown as { __typename: string }).__typename,
})

builder.queryField('search', t =>
  t.field({
    type: [SearchHit],
    description:
      'Finds directorates, services, indicators, money tables, reports, commentary, actions and risks by words, in ' +
      'any of their forms and by their beginnings, best first. An indicator is found by the comparisons that are ' +
      'made of it, too, and a money table by its rows, columns and notes. The number of a paragraph, such as 7.93, ' +
      'finds what cites the paragraph. "Exact words", or and - work as in a search engine.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'The words to look for, or the number of a paragraph.',
      }),
      first: t.arg.int({ defaultValue: 20, description: `How many at most, 1 to ${MOST}.` }),
      organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
    },
    resolve: async (_root, { text, first, organisation }, context) => {
      if (text.trim() === '') throw badUserInput('text', 'text is empty; expected words to look for.')
      const most = first ?? 20
      if (most < 1 || most > MOST) {
        throw badUserInput('first', `first is ${most}; expected a whole number from 1 to ${MOST}.`)
      }
      return (await search(context, organisationSlug(organisation, context), text, most)) as never
    },
  }),
)
