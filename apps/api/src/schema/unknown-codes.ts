import type { Context } from '../context.ts'

/** The codes that a filter may name, and how each kind is found. */
const FINDERS = {
  indicators: {
    noun: 'indicator',
    find: ({ db }, where) => db.prisma.indicator.findMany({ where, select: { code: true } }),
    column: 'code',
  },
  services: {
    noun: 'service',
    find: ({ db }, where) => db.prisma.service.findMany({ where, select: { slug: true } }),
    column: 'slug',
  },
  directorates: {
    noun: 'directorate',
    find: ({ db }, where) => db.prisma.directorate.findMany({ where, select: { slug: true } }),
    column: 'slug',
  },
  areas: {
    noun: 'area',
    find: ({ db }, where) => db.prisma.area.findMany({ where, select: { slug: true } }),
    column: 'slug',
  },
  paragraphs: {
    noun: 'paragraph',
    find: ({ db }, where) => db.prisma.paragraph.findMany({ where, select: { number: true } }),
    column: 'number',
  },
  dimensions: {
    noun: 'dimension',
    find: ({ db }, where) => db.prisma.dimension.findMany({ where, select: { code: true } }),
    column: 'code',
  },
} as const satisfies Record<
  string,
  { noun: string; find: (context: Context, where: object) => Promise<object[]>; column: string }
>

type Named = { [Kind in keyof typeof FINDERS]?: string[] | null | undefined }

/** Warns of each code of a filter that nothing has, and names the nearest one that something has. */
export async function warnOfUnknownCodes(context: Context, named: Named): Promise<void> {
  for (const [kind, codes] of Object.entries(named) as [
    keyof typeof FINDERS,
    string[] | null | undefined,
  ][]) {
    if (!codes?.length) continue
    const { noun, column } = FINDERS[kind]
    const unknown = await missingFrom(context, kind, codes)
    for (const code of unknown) {
      const closest = await context.hints.nearest(kind, code, () => valuesOf(context, kind, {}))
      const hint = closest ? ` The nearest is ${JSON.stringify(closest)}.` : ''
      context.warnings.push({
        code: 'UNKNOWN_CODE',
        message: `No ${noun} has the ${column} ${JSON.stringify(code)}, so it matches nothing.${hint}`,
      })
    }
  }
}

async function missingFrom(context: Context, kind: keyof typeof FINDERS, codes: string[]): Promise<string[]> {
  const found = new Set(await valuesOf(context, kind, { [FINDERS[kind].column]: { in: codes } }))
  return [...new Set(codes)].filter(code => !found.has(code))
}

async function valuesOf(context: Context, kind: keyof typeof FINDERS, where: object): Promise<string[]> {
  const { find, column } = FINDERS[kind]
  return (await find(context, where)).map(row => String((row as Record<string, unknown>)[column]))
}
