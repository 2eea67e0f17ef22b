import type { Prisma } from '@scrutiny/db'
import { limitedTo, SEARCH_TEXT } from '../../arguments/argument-limits.ts'
import { wordsOf } from '../../arguments/words.ts'
import { builder } from '../../builder.ts'
import type { NamedCodes } from '../codes/unknown-codes.ts'
import { Polarity, UnitKind } from '../enums.ts'
import { RagStatus } from '../rag/rag.status.ts'

export const IndicatorFilter = builder.inputType('IndicatorFilter', {
  description: 'Which indicators: those that match every field that is given.',
  fields: t => ({
    text: t.string({
      description:
        'Words, or parts of words, that the title or the definition holds: all of them, in any order and any case. ' +
        'Every character stands for itself. At least one word.',
      extensions: limitedTo({ ...SEARCH_TEXT, minWords: 1 }),
    }),
    codes: t.stringList({ description: 'One of these codes.' }),
    services: t.stringList({ description: 'Of a service with one of these slugs.' }),
    directorates: t.stringList({ description: 'Of a directorate with one of these slugs.' }),
    polarity: t.field({ type: [Polarity], description: 'With one of these polarities.' }),
    unitKind: t.field({ type: [UnitKind], description: 'In a unit of one of these kinds.' }),
    rag: t.field({ type: [RagStatus], description: 'Whose newest figure has one of these statuses.' }),
    hasTarget: t.boolean({ description: 'With at least one target, or with none.' }),
  }),
})

type Filter = typeof IndicatorFilter.$inferInput | null | undefined

/** The codes that a filter names. */
export const codesOfIndicatorFilter = (filter: Filter): NamedCodes[] => [
  { kind: 'indicator', codes: filter?.codes },
  { kind: 'service', codes: filter?.services },
  { kind: 'directorate', codes: filter?.directorates },
]

/** The condition that a filter makes on rows of Indicator; the status is not on them, it is worked out. */
export function indicatorFilter(filter: Filter): Prisma.IndicatorWhereInput {
  if (!filter) return {}
  const { text, codes, services, directorates, polarity, unitKind, hasTarget } = filter
  return {
    ...(text && { AND: wordsOf(text).map(holding) }),
    ...(codes && { code: { in: codes } }),
    ...((services || directorates) && {
      service: {
        ...(services && { slug: { in: services } }),
        ...(directorates && { directorate: { slug: { in: directorates } } }),
      },
    }),
    ...(polarity && { polarity: { in: polarity } }),
    ...(unitKind && { unit: { kind: { in: unitKind } } }),
    ...(typeof hasTarget === 'boolean' && { targets: hasTarget ? { some: {} } : { none: {} } }),
  }
}

/** The condition that a word stands in one of the texts of an indicator. */
function holding(word: string): Prisma.IndicatorWhereInput {
  // NOTE: Prisma hands the text to ILIKE as it is, where % and _ stand for anything.
  const contains = { contains: word.replace(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' as const }
  return { OR: [{ title: contains }, { definition: contains }] }
}
