/** What `///` says about an enum and its values in a Prisma schema. */
export interface EnumMeaning {
  description: string
  values: Record<string, string>
}

// NOTE: neither Prisma's client nor Pothos's data model passes these on.
/** Reads the meanings of every enum from the text of a Prisma schema. */
export function enumMeanings(schema: string): Record<string, EnumMeaning> {
  const enums = schema.matchAll(/((?:^\/\/\/ .*\n)*)^enum (\w+) \{\n([^}]*)\}/gm)
  return Object.fromEntries(
    [...enums].map(([, docs = '', name = '', body = '']) => {
      const values = body.matchAll(/((?:^ *\/\/\/ .*\n)*)^ *(\w+)$/gm)
      return [
        name,
        {
          description: plain(docs),
          values: Object.fromEntries([...values].map(([, docs = '', value = '']) => [value, plain(docs)])),
        },
      ]
    }),
  )
}

const plain = (docs: string) =>
  docs
    .replaceAll(/^ *\/\/\/ /gm, '')
    .trim()
    .replaceAll('\n', ' ')
