import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { LRUCache } from 'lru-cache'
import { isDryRun } from '../cost/query-cost.ts'
import { wishOf } from '../http/negotiation.ts'
import { answerKey } from './answer-key.ts'
import { cacheControl, conditionsOf, entityTag, heldTag } from './conditional.ts'
import type { DataVersion } from './data-version.ts'
import { type StoredAnswer, storedAnswers } from './stored-answer.ts'

export interface AnswersOptions {
  version: DataVersion
  release: string
  defaultOrganisation: string
  /** The room for answers that are kept in memory; 0 keeps none. */
  bytes: number
  /** How long shared caches may answer without asking. */
  sharedSeconds: number
}

type OnResultProcess = NonNullable<Plugin['onResultProcess']>
type ResultProcessor = NonNullable<Parameters<OnResultProcess>[0]['resultProcessor']>

/** A question that may have been answered before. */
interface Asked {
  key: string
  version: string
  mediaType: string
  /** The entity tag of the answer; only to GET. */
  tag: string | undefined
}

/**
 * Answers again what was answered before. An answer to GET has a strong ETag; a client that holds it is told so
 * without a statement, and without reading the document. Answers are kept by the same key, so none outlives its data.
 */
export function answers(options: AnswersOptions): Plugin {
  const stored = options.bytes > 0 ? storedAnswers(options.bytes) : undefined
  const asked = new WeakMap<Request, Asked>()
  const known = new WeakMap<Request, StoredAnswer>()
  const cacheable = { 'Cache-Control': cacheControl(options.sharedSeconds) }

  return {
    async onParams({ request, params, setResult }) {
      const isGet = request.method === 'GET'
      const { mediaType } = wishOf(request)
      if (!params.query || !mediaType || isDryRun(request) || !(isGet || stored)) return
      const version = await options.version.current()
      const key = answerKey(params, { ...options, version, mediaType })
      const held = isGet ? heldTag(conditionsOf(request), key) : undefined
      const tag = isGet ? (held ?? entityTag(key)) : undefined
      asked.set(request, { key, version, mediaType, tag })
      const answer = held ? { status: 304, headers: {}, body: new Uint8Array() } : stored?.get(key)
      if (!answer) return
      known.set(request, answer)
      setResult({})
    },

    async onResultProcess({ request, result, resultProcessor, setResultProcessor }) {
      const question = asked.get(request)
      if (!question) return
      const { tag, version, mediaType } = question
      const headers = { Vary: 'Accept', ...(tag && { ...cacheable, ETag: tag }) }
      const answer = known.get(request)
      if (answer) {
        return setResultProcessor((_result, fetchAPI) => respond(answer, headers, fetchAPI), mediaType)
      }
      const isWhole = !Array.isArray(result) && !('errors' in result && result.errors)
      // NOTE: an answer during which the data were loaded may be half of each version, so nobody keeps it.
      if (!resultProcessor || !isWhole || !(await options.version.isStill(version))) return
      setResultProcessor(keeping(resultProcessor, question, stored, headers), mediaType)
    },

    onResponse({ request, response: { headers } }) {
      if (request.method === 'GET' && !headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
    },
  }
}

/** Keeps what a result processor makes of a result. */
const keeping =
  (
    processor: ResultProcessor,
    { key }: Asked,
    stored: LRUCache<string, StoredAnswer> | undefined,
    headers: Record<string, string>,
  ): ResultProcessor =>
  async (result, fetchAPI, mediaType) => {
    const response = await processor(result, fetchAPI, mediaType)
    if (!response.ok) return response
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new TextEncoder().encode(await response.text()),
    }
    stored?.set(key, answer)
    return respond(answer, headers, fetchAPI)
  }

const respond = ({ status, headers, body }: StoredAnswer, more: Record<string, string>, fetchAPI: FetchAPI) =>
  new fetchAPI.Response(status === 304 ? null : body, { status, headers: { ...headers, ...more } })
