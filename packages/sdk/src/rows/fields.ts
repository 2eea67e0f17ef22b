import { type Document, parse, type Selection } from '../reading/parse.ts'

/** Fields by their names in the answer, each with the fields below it, in the order of the question. */
export interface Fields extends Map<string, Fields> {}

/** True for a thing with fields, and not for a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const below = (fields: Fields, key: string): Fields => {
  const known = fields.get(key) ?? new Map()
  fields.set(key, known)
  return known
}

/** The fields that a result shows. */
export function fieldsOf(value: unknown, fields: Fields = new Map()): Fields {
  if (Array.isArray(value)) for (const item of value) fieldsOf(item, fields)
  if (isObject(value)) for (const [key, child] of Object.entries(value)) fieldsOf(child, below(fields, key))
  return fields
}

/** The fields that a document asks for, whether or not anything came back for them. */
export function fieldsIn(text: string): Fields {
  const document: Document = parse(text)
  const read = (selections: readonly Selection[], fields: Fields): Fields => {
    for (const selection of selections) {
      if (selection.kind === 'field') read(selection.selections, below(fields, selection.key))
      else if (selection.kind === 'inline') read(selection.selections, fields)
      else read(document.fragments[selection.fragment]?.selections ?? [], fields)
    }
    return fields
  }
  return read(document.selections, new Map())
}

/** The path of a field, or its column's name: what wraps the items of a page says nothing, and is left out of it. */
export function nameBelow(name: string, key: string, path: readonly string[]): string {
  const wraps =
    key === 'edges' || (key === 'nodes' && path.length > 0) || (key === 'node' && path.at(-1) === 'edges')
  if (wraps) return name
  return name ? `${name}.${key}` : key
}

/** The names of the columns: of all fields with nothing below them. */
export const columnsOf = (fields: Fields, name = '', path: readonly string[] = []): string[] =>
  [...fields].flatMap(([key, inner]) => {
    const own = nameBelow(name, key, path)
    return inner.size > 0 ? columnsOf(inner, own, [...path, key]) : own
  })
