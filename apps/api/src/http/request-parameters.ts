import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { refusal } from '../errors.ts'
import type { Limits } from '../limits/limits.ts'
import { checkVariables } from '../limits/variable-limits.ts'
import { refuseOtherBodies } from './body-type.ts'
import { GRAPHQL_METHODS } from './cors.ts'
import { readBody } from './read-body.ts'

/** What a request may say, with what it has to be. Whatever else it says is ignored, as GraphQL over HTTP asks. */
const PARAMETERS = {
  query: 'a string',
  operationName: 'a string',
  variables: 'an object',
  extensions: 'an object',
  documentId: 'a string',
} as const

type Parameter = keyof typeof PARAMETERS
const NAMES = Object.keys(PARAMETERS) as Parameter[]

/** How deep variables may be nested; the deepest that the schema knows is a filter's breakdown. */
const DEEPEST = 16

/** The parameters of a request, with the id of a registered document instead of its text where one was sent. */
export type Parameters = GraphQLParams & { documentId?: string }

/** Reads what a request asks: from the address of a GET, from the JSON body of a POST. */
export function requestParameters(limits: Limits): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      const { method } = request
      if (method === 'GET') return setRequestParser(request => withinLimits(fromAddress(request), limits))
      if (method !== 'POST') {
        throw refusal('METHOD_NOT_ALLOWED', `${method} is not answered; use GET or POST.`, {
          http: { headers: { Allow: GRAPHQL_METHODS } },
        })
      }
      refuseOtherBodies(request.headers)
      setRequestParser(async request => withinLimits(await fromBody(request, limits), limits))
    },
  }
}

function withinLimits(parameters: Parameters, limits: Limits): Parameters {
  checkVariables(parameters.variables, limits)
  return parameters
}

function fromAddress(request: Request): Parameters {
  const { searchParams } = new URL(request.url, 'http://localhost')
  return checked(name => {
    const text = searchParams.get(name) ?? ''
    return PARAMETERS[name] === 'an object' && text ? readJson(text, `The parameter ${name}`) : text
  })
}

async function fromBody(request: Request, { bodyBytes }: Limits): Promise<Parameters> {
  const body = readJson(inUtf8(await readBody(request, bodyBytes)), 'The body')
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw refusal(
      'BAD_REQUEST',
      `The body is ${kindOf(body)}; expected one object, such as {"query": "{ … }"}.`,
    )
  }
  return checked(name => (body as Record<string, unknown>)[name])
}

function inUtf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw refusal('BAD_REQUEST', 'The body is not UTF-8.')
  }
}

function checked(read: (name: Parameter) => unknown): Parameters {
  const given = NAMES.map(name => [name, read(name)] as const).filter(([, value]) => !isLeftOut(value))
  for (const [name, value] of given) {
    const expected = PARAMETERS[name]
    if (kindOf(value) !== expected) {
      throw refusal('BAD_REQUEST', `${name} is ${kindOf(value)}; expected ${expected}.`)
    }
  }
  return Object.fromEntries(given)
}

/** Null and an empty text are as good as nothing, wherever they stand. */
const isLeftOut = (value: unknown): boolean => value === undefined || value === null || value === ''

function readJson(text: string, what: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refusal('BAD_REQUEST', `${what} is not JSON.`)
  }
  if (isDeeper(value, DEEPEST)) {
    throw refusal('BAD_REQUEST', `${what} is nested deeper than ${DEEPEST} levels, which is the limit.`)
  }
  return value
}

/** Whether a value is nested deeper than so many levels; looks no deeper than that. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(inner => isDeeper(inner, levels - 1))
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
