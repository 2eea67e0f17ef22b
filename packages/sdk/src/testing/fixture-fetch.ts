import { fixture as report } from '../../generated/fixture.ts'
import type { ClientOptions } from '../core/options.ts'
import { type Document, parse } from '../reading/parse.ts'
import { execute, FieldError } from './execute.ts'
import type { Fixture } from './fixture.ts'
import { findersOf } from './roots.ts'
import { thingsOf } from './things.ts'

/** A call as it would reach the API. */
export interface Call {
  operation: string | undefined
  variables: Record<string, unknown>
}

/** What may be answered in place of the fixture's own answer. */
export interface FixtureOptions {
  /** What is recorded. Default: the report that this project is tested with. */
  fixture?: Fixture
  /**
   * Called with every call. Return a `Response` to answer it otherwise, throw to break the connection,
   * return nothing to let the fixture answer.
   */
  intercept?: (call: Call) => Response | undefined | Promise<Response | undefined>
}

/** A `fetch` that answers GraphQL from a fixture, without any server. */
export function fixtureFetch({
  fixture = report,
  intercept,
}: FixtureOptions = {}): NonNullable<ClientOptions['fetch']> {
  const finders = findersOf(thingsOf(fixture))
  return async (url, { method, body, signal }) => {
    signal?.throwIfAborted()
    const { query, variables = {} } = method === 'POST' ? JSON.parse(String(body)) : inAddress(url)
    const document = parse(query)
    const instead = await intercept?.({ operation: document.name, variables })
    return instead ?? Response.json(answer(document, variables, finders))
  }
}

function inAddress(url: string) {
  const { searchParams } = new URL(url)
  return {
    query: searchParams.get('query') ?? '',
    variables: JSON.parse(searchParams.get('variables') ?? '{}'),
  }
}

function answer(document: Document, variables: Call['variables'], finders: ReturnType<typeof findersOf>) {
  try {
    return { data: execute(document, variables, finders) }
  } catch (error) {
    if (!(error instanceof FieldError)) throw error
    const { message, path } = error
    return { data: null, errors: [{ message, path, extensions: { code: 'NOT_IN_FIXTURE' } }] }
  }
}
