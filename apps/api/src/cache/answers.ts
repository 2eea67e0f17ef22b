import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { LRUCache } from 'lru-cache'
import { isDryRun } from '../cost/query-cost.ts'
import type { DatabaseWatch } from '../health/database-watch.ts'
import { encode, encodingOf } from '../http/content-encoding.ts'
import { wishOf } from '../http/negotiation.ts'
import { saysRemaining } from '../rate-limits/remaining.ts'
import { note } from '../request/request-record.ts'
import { answerKey } from './answer-key.ts'
import { answeringVersion } from './answering-version.ts'
import { type Conditions, cacheControl, conditionsOf, entityTag, heldTag, wantsNone } from './conditional.ts'
import type { DataVersion } from './data-version.ts'
import { type StoredAnswer, storedAnswers } from './stored-answer.ts'

export interface AnswersOptions {
  version: DataVersion
  database: DatabaseWatch
  release: string
  defaultOrganisation: string
  /** The room for answers that are kept in memory; 0 keeps none. */
  bytes: number
  /** How many seconds kept answers are given while the database is sick. */
  staleSeconds: number
  /** How long shared caches may answer without asking. */
  sharedSeconds: number
}

type OnResultProcess = NonNullable<Plugin['onResultProcess']>
type ResultProcessor = NonNullable<Parameters<OnResultProcess>[0]['resultProcessor']>

type Stored = LRUCache<string, StoredAnswer> | undefined

/** A question that may have been answered before. */
interface Asked {
  key: string
  version: string
  /** How many seconds nobody could ask whether the version still holds, while the database is sick. */
  staleSeconds: number | undefined
  mediaType: string
  /** Only answers to GET have an entity tag. */
  isGet: boolean
  conditions: Conditions
}

/**
 * Answers again what was answered before. An answer to GET has a strong ETag, another one in each encoding; a
 * client that holds it is told so without a statement, and without reading the document. Answers are kept by the same
 * key, so none outlives its data.
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
      const { version, staleSeconds } = await answeringVersion(
        options.version,
        options.database,
        options.staleSeconds,
      )
      const key = answerKey(params, { ...options, version, mediaType })
      const conditions = conditionsOf(request)
      const held = isGet ? heldTag(conditions, key) : undefined
      asked.set(request, { key, version, staleSeconds, mediaType, isGet, conditions })
      const answer = held ? notModified(held) : stored?.get(key)
      note({ cache: cacheResult(held, answer, staleSeconds) })
      if (!answer) return
      known.set(request, answer)
      setResult({})
    },

    async onResultProcess({ request, result, resultProcessor, setResultProcessor }) {
      const question = asked.get(request)
      if (!question) return
      const { isGet, version, staleSeconds, mediaType } = question
      const headers = {
        Vary: 'Accept',
        ...(isGet && cacheable),
        ...(staleSeconds !== undefined && { Age: String(staleSeconds) }),
      }
      const answer = known.get(request)
      if (answer) {
        return setResultProcessor(
          (_result, fetchAPI) => respond(answer, question, stored, headers, fetchAPI),
          mediaType,
        )
      }
      const isWhole = !Array.isArray(result) && !('errors' in result && result.errors)
      // NOTE: an answer during which the data were loaded may be half of each version, so nobody keeps it, nor one of
      // which that can't be known.
      const isStill = () => options.version.isStill(version).catch(() => false)
      if (!resultProcessor || !isWhole || !(await isStill())) return
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
    question: Asked,
    stored: Stored,
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
    stored?.set(question.key, answer)
    return respond(answer, question, stored, headers, fetchAPI)
  }

function cacheResult(held: string | undefined, answer: StoredAnswer | undefined, staleSeconds?: number) {
  if (held) return 'revalidated'
  if (!answer) return 'miss'
  return staleSeconds === undefined ? 'hit' : 'stale'
}

const notModified = (tag: string): StoredAnswer => ({
  status: 304,
  headers: { ETag: tag },
  body: new Uint8Array(),
})

/** Sends an answer, encoded as its asker likes it; what is kept is encoded once. */
async function respond(
  answer: StoredAnswer,
  { key, isGet, conditions }: Asked,
  stored: Stored,
  more: Record<string, string>,
  fetchAPI: FetchAPI,
): Promise<Response> {
  const { status, headers, encoded } = answer
  // NOTE: what is written into an answer for one asker is written before it is encoded.
  const isForOne = !isGet && saysRemaining()
  const encoding = isForOne ? undefined : encodingOf(answer.body.byteLength, conditions['accept-encoding'])
  const tag = entityTag(key, encoding)
  if (status === 304) return new fetchAPI.Response(null, { status, headers: { ...headers, ...more } })
  if (isGet && wantsNone(conditions)) {
    return new fetchAPI.Response(null, { status: 304, headers: { ...more, ETag: tag } })
  }
  const body = encoding ? (encoded?.[encoding] ?? (await encode(answer.body, encoding))) : answer.body
  if (encoding && !encoded?.[encoding]) {
    stored?.set(key, { ...answer, encoded: { ...encoded, [encoding]: body } })
  }
  return new fetchAPI.Response(body, {
    status,
    headers: {
      ...headers,
      ...more,
      'content-length': String(body.byteLength),
      ...(isGet && { ETag: tag }),
      ...(encoding && { 'Content-Encoding': encoding }),
    },
  })
}
