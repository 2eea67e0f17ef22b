import { limitedTo, SEARCH_TEXT } from '../../arguments/argument-limits.ts'
import { builder } from '../../builder.ts'
import {
  ORGANISATION_ARGUMENT,
  organisationSlug,
  warnOfUnknownOrganisation,
} from '../organisation/organisation.argument.ts'
import { KINDS, type SearchHit } from './search.hit.ts'
import { search } from './search.loader.ts'

const MAX_HITS = 100

const SearchHitUnion = builder.unionType('SearchHit', {
  description: 'Something that a search found.',
  types: KINDS,
  resolveType: hit => (hit as SearchHit).__typename,
})

builder.queryField('search', t =>
  t.field({
    type: [SearchHitUnion],
    description:
      'Finds directorates, services, indicators, money tables, reports, commentary, actions and risks by words, in ' +
      'any of their forms and by their beginnings, best first. An indicator is found by the comparisons that are ' +
      'made of it, too, and a money table by its rows, columns and notes. The number of a paragraph, such as 7.93, ' +
      'finds what cites the paragraph. "Exact words", or and - work as in a search engine.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'The words to look for, or the number of a paragraph.',
        extensions: limitedTo({ ...SEARCH_TEXT, minWords: 1 }),
      }),
      first: t.arg.int({
        defaultValue: 20,
        description: `How many at most, 1 to ${MAX_HITS}.`,
        extensions: limitedTo({ minimum: 1, maximum: MAX_HITS }),
      }),
      organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
    },
    resolve: async (_root, { text, first, organisation }, context) => {
      const slug = organisationSlug(organisation, context)
      const hits = await search(context, slug, text, first ?? 20)
      if (hits.length === 0) await warnOfUnknownOrganisation(context, slug)
      return hits
    },
  }),
)
