import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { CoreClient } from '../src/core/client.ts'
import type { TypedDocument } from '../src/core/document.ts'
import type { Fixture } from '../src/testing/fixture.ts'
import { type Answer, type Answered, pack } from './pack.ts'

interface Met {
  __typename: string
  id: string
}
type Ordered = TypedDocument<
  {
    all: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
  },
  { after?: string | null }
>
type Nodes = TypedDocument<{ nodes: (Met & Answer)[] }, { ids: string[] }>

/** Asks for everything that can be reached from the default organisation, thing by thing. */
export async function record(schema: GraphQLSchema, client: CoreClient): Promise<Fixture> {
  const begin = 'query Begin{organisation{__typename id}}' as TypedDocument<
    { organisation: Met | null },
    object
  >
  const { organisation } = await client.request(begin)
  if (!organisation) throw new Error('The API has no default organisation')

  const records = new Map<string, Answer>()
  const waiting = new Map([[organisation.id, organisation]])
  for (let next = organisation as Met | undefined; next; [next] = waiting.values()) {
    const { __typename } = next
    const ids = [...waiting.values()].filter(met => met.__typename === __typename).map(met => met.id)
    const batch = ids.slice(0, 20)
    const type = schema.getType(__typename) as GraphQLObjectType
    const document = `query Record($ids:[ID!]!){nodes(ids:$ids){__typename id ...on ${__typename}${selectionOf(type, schema)}}}`
    const { nodes } = await client.request(document as Nodes & string, { ids: batch })
    for (const node of nodes) {
      records.set(node.id, choicesNamed(node))
      waiting.delete(node.id)
      for (const met of Object.values(node).flatMap(metIn)) if (!records.has(met.id)) waiting.set(met.id, met)
    }
  }
  const orders: string[][] = []
  for (const field of ['organisations', 'indicators', 'observations']) {
    const document = `query Order($after:String){${field}(first:100 after:$after){edges{node{id}}pageInfo{endCursor hasNextPage}}}`
    const ids: string[] = []
    for await (const { id } of client.paginate(document as Ordered & string)) ids.push(id)
    orders.push(ids)
  }
  return pack(records, orders)
}

/** All fields of a type: things with an id by their id, things without one with their fields, though never within themselves. */
function selectionOf(type: GraphQLObjectType, schema: GraphQLSchema, around: readonly string[] = []): string {
  const below = (field: GraphQLField<unknown, unknown>): string | undefined => {
    const named = getNamedType(field.type)
    if (isLeafType(named)) return ''
    if (!isObjectType(named) || named.name.endsWith('Connection')) return undefined
    if (named.getInterfaces().length > 0) return '{__typename id}'
    if (around.includes(named.name)) return undefined
    return selectionOf(named, schema, [...around, type.name, named.name])
  }
  const fields = Object.values(type.getFields()).flatMap(field => {
    const selection = field.args.some(isRequiredArgument) ? undefined : below(field)
    if (selection === undefined) return []
    const choices = field.args.flatMap(({ name, type: of }) => {
      const choice = getNullableType(of)
      if (!isEnumType(choice)) return []
      return choice
        .getValues()
        .map(value => `${field.name}__${value.name}:${field.name}(${name}:${value.name})${selection}`)
    })
    return [`${field.name}${selection}`, ...choices]
  })
  return `{__typename ${fields.join(' ')}}`
}

/** `change__FIRST`, as GraphQL wants aliases to be, becomes `change:FIRST`. */
const choicesNamed = (answer: Answer): Answer =>
  Object.fromEntries(Object.entries(answer).map(([key, value]) => [key.replace(/(.)__/, '$1:'), value]))

/** Everything with an id that a value speaks of. */
function metIn(value: Answered): Met[] {
  if (Array.isArray(value)) return value.flatMap(metIn)
  if (value === null || typeof value !== 'object') return []
  return typeof value.id === 'string' ? [value as Answer & Met] : Object.values(value).flatMap(metIn)
}
