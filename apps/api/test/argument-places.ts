import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

type Input = GraphQLArgument | GraphQLInputField

/** Where a question may hold a plain value: an argument, or a field of the input object that it takes. */
export interface ArgumentPlace {
  /** "Query.observations(filter.breakdown.members)" */
  name: string
  parent: GraphQLObjectType
  field: GraphQLField<unknown, unknown>
  argument: GraphQLArgument
  /** From the argument to the value. */
  steps: readonly Input[]
  /** The name of the scalar or enum. */
  type: string
}

/** Every place of a schema where a question may hold a plain value. */
export const argumentPlaces = (schema: GraphQLSchema): ArgumentPlace[] =>
  Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type))
    .filter(type => !type.name.startsWith('__'))
    .flatMap(parent =>
      Object.values(parent.getFields()).flatMap(field =>
        field.args.flatMap(argument =>
          stepsInto(argument).map(steps => ({
            name: `${parent.name}.${field.name}(${steps.map(({ name }) => name).join('.')})`,
            parent,
            field,
            argument,
            steps,
            type: getNamedType((steps.at(-1) ?? argument).type).name,
          })),
        ),
      ),
    )

function stepsInto(input: Input): Input[][] {
  const named = getNamedType(input.type)
  if (!isInputObjectType(named)) return [[input]]
  return Object.values(named.getFields()).flatMap(field => stepsInto(field).map(steps => [input, ...steps]))
}

/** What the argument has to be for a value to stand at its place. */
export function argumentWith([input, ...inner]: readonly Input[], value: unknown): unknown {
  if (!input) return value
  const named = getNamedType(input.type)
  const [next] = inner
  const item =
    next && isInputObjectType(named)
      ? {
          ...samplesOf(Object.values(named.getFields()).filter(isRequiredInputField)),
          [next.name]: argumentWith(inner, value),
        }
      : value
  return isListType(getNullableType(input.type)) ? [item] : item
}

const samplesOf = (inputs: readonly Input[]): Record<string, unknown> =>
  Object.fromEntries(inputs.map(({ name, type }) => [name, sampleOf(type)]))

function sampleOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type)
  return isEnumType(named) ? named.getValues()[0]?.name : 'x'
}

/** A question that takes the argument as the variable $value. */
export function questionAt(
  { parent, field, argument }: ArgumentPlace,
  idOf: (type: string) => string,
): string {
  const others = field.args.filter(other => other !== argument && isRequiredArgument(other))
  const given = [
    ...Object.entries(samplesOf(others)).map(([name, sample]) => `${name}: ${JSON.stringify(sample)}`),
    `${argument.name}: $value`,
  ]
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  const asked = `${field.name}(${given.join(', ')})${below}`
  const declared = `query ($value: ${argument.type})`
  if (parent.name === 'Query') return `${declared} { ${asked} }`
  return `${declared} { node(id: ${JSON.stringify(idOf(parent.name))}) { ... on ${parent.name} { ${asked} } } }`
}

/** The same question with the value written into the document. */
export const withLiteral = (question: string, value: unknown): string =>
  question.replace(/^query \(.*?\) /, '').replace('$value', () => literalOf(value))

function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literalOf(inner)}`)
    .join(', ')} }`
}
