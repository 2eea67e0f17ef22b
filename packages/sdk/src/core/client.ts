import { type Answer, toAnswer, toError } from './answer.ts'
import type { NodeOf } from './connection.ts'
import type { TypedDocument } from './document.ts'
import { addressOf, toMessage } from './message.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { type Paginated, paginate } from './paginate.ts'
import { send } from './send.ts'

/** Variables, which may be left out when the document needs none, and options of the call. */
export type Rest<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions]

/** A client without ready operations: bring your own documents, or single ones of ours. */
export interface CoreClient {
  /**
   * Sends a document and returns its data.
   *
   * @throws ScrutinyError. One of kind `graphql` keeps the partial data in `error.data`.
   */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<Variables>
  ): Promise<Result>

  /**
   * Sends a document and returns data, errors and extensions side by side; it fails only when the API
   * gave no GraphQL answer.
   *
   * @throws ScrutinyError of any kind but `graphql`
   */
  result<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<Variables>
  ): Promise<Answer<Result>>

  /**
   * Walks through a connection, item by item. The document takes `$after` and selects
   * `pageInfo { endCursor hasNextPage }` beside `nodes` or `edges { cursor node }`.
   */
  paginate<Result, Variables extends { after?: string | null | undefined }>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<Variables>
  ): Paginated<NodeOf<Result>>
}

/**
 * Makes a client without ready operations, the smallest there is.
 *
 * @throws TypeError when `url` is no address
 */
export function createClient(options: ClientOptions): CoreClient {
  const address = addressOf(options)

  const ask = async <Result>(
    document: TypedDocument<Result, never>,
    variables: unknown,
    call?: CallOptions,
  ) => {
    const message = toMessage(address, String(document), variables ?? {})
    const reply = await send(message, options, call)
    return { message, reply, answer: toAnswer<Result>(message, reply) }
  }

  const request: CoreClient['request'] = async (document, ...[variables, call]) => {
    const { message, reply, answer } = await ask(document, variables, call)
    if (answer.errors.length > 0) throw toError('graphql', message, reply, answer)
    return answer.data as NonNullable<typeof answer.data>
  }

  return {
    request,
    result: async (document, ...[variables, call]) => (await ask(document, variables, call)).answer,
    paginate: (document, ...[variables, call]) =>
      paginate(
        variables?.after ?? null,
        (after, signal) => request(document, { ...variables, after } as never, { ...call, signal }),
        call?.signal,
      ),
  }
}
