import {
  coerceInputValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLString,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  validateInputValue,
} from 'graphql'
import { type Input, problemsIn } from '../arguments/problems-in-value.ts'
import { badUserInput } from '../errors.ts'

/** What the address of a data file asks for. */
export interface FileParameters {
  filter: object
  organisation: string | undefined
}

/** Has the same meaning as the argument of the same name in the API. */
const ORGANISATION: Input = { name: 'organisation', type: GraphQLString, extensions: {} }

/**
 * Reads the parameters of an address as a filter of the API: the fields of its input type by their names, lists with
 * commas between their items, a breakdown as dimension or dimension:member.
 *
 * @throws BAD_USER_INPUT naming the parameter, what it is and what was expected
 */
export function readFilter(parameters: URLSearchParams, type: GraphQLInputObjectType): FileParameters {
  const fields = type.getFields()
  const raw: Record<string, unknown> = {}
  for (const name of new Set(parameters.keys())) {
    if (name === ORGANISATION.name) continue
    const field = fields[name]
    if (!field) {
      const known = [...Object.keys(fields), ORGANISATION.name].sort().join(', ')
      throw badUserInput(name, `There is no parameter ${JSON.stringify(name)}; expected one of ${known}.`)
    }
    const texts = parameters.getAll(name)
    if (texts.join('') !== '' || isBreakdown(field.type)) raw[name] = textToValue(texts, field.type)
    validateInputValue(raw[name], field.type, error => {
      throw badUserInput(name, `${name} is ${JSON.stringify(texts.join(','))}. ${error.message}`)
    })
  }
  const filter = coerceInputValue(raw, type) as Record<string, unknown>
  const organisation = parameters.getAll(ORGANISATION.name).filter(Boolean).join(',') || undefined
  for (const field of Object.values(fields)) holdToLimits(field, filter[field.name])
  holdToLimits(ORGANISATION, organisation)
  return { filter, organisation }
}

function holdToLimits(input: Input, value: unknown): void {
  for (const { argument, message } of problemsIn(input, value)) throw badUserInput(argument, message)
}

const isBreakdown = (type: GraphQLInputType): boolean => isInputObjectType(getNamedType(type))

function textToValue(texts: readonly string[], type: GraphQLInputType): unknown {
  const named = getNamedType(type)
  if (!isListType(getNullableType(type))) return plainValue(texts.join(','), named)
  const items = texts
    .flatMap(text => text.split(','))
    .map(item => item.trim())
    .filter(item => item !== '')
  return isBreakdown(type) ? breakdownOf(items) : items.map(item => plainValue(item, named))
}

function plainValue(text: string, type: GraphQLInputType): unknown {
  if (isEnumType(type)) return text.toUpperCase()
  if (isScalarType(type) && type.name === 'Boolean')
    return { true: true, false: false }[text.toLowerCase()] ?? text
  return text
}

/** "cohort:2022,risk:high,risk:low" is cohort 2022 at high or low risk; a dimension alone is any of its members. */
function breakdownOf(items: readonly string[]): { dimension: string; members?: string[] }[] {
  const pairs = items.map(item => item.split(':') as [string, string?])
  return [...Map.groupBy(pairs, ([dimension]) => dimension)].map(([dimension, chosen]) => {
    const members = chosen.map(([, member]) => member).filter(member => member !== undefined)
    return { dimension, ...(members.length > 0 && { members }) }
  })
}
