import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from '../errors.ts'
import type { Parameters } from '../http/request-parameters.ts'
import { currentRequestId } from '../request/request-record.ts'
import type { RegisteredDocument, Registry } from './registry.ts'

export const TRUST_MODES = ['off', 'log', 'only'] as const

/** What happens to a document that is not registered: nothing, a line in the log, a refusal. */
export type TrustMode = (typeof TRUST_MODES)[number]

/** A document that was asked though nobody registered it. */
export interface UnregisteredDocument {
  fingerprint: string
  operationName: string | undefined
  requestId: string
}

export interface TrustedDocumentsOptions {
  mode: TrustMode
  documents: readonly RegisteredDocument[]
  onUnregistered: (document: UnregisteredDocument) => void
}

/**
 * Knows the documents of our own clients. Each may be asked by its id instead of its text, in every mode; in the mode
 * "only" nothing else is answered.
 */
export function trustedDocuments(
  { mode, onUnregistered }: Pick<TrustedDocumentsOptions, 'mode' | 'onUnregistered'>,
  registry: Registry,
): Plugin {
  return {
    onParams({ params, setParams }) {
      const { documentId: _id, ...rest } = params as Parameters
      const id = idOf(params)
      if (id === undefined || rest.query) return setParams(rest)
      const query = registry.textOf(id)
      if (query === undefined) throw notFound(id, params)
      setParams({ ...rest, query })
    },
    onValidate({ params: { documentAST }, setResult }) {
      if (mode === 'off') return
      const { fingerprint, registeredName } = registry.identify(documentAST)
      if (registeredName !== undefined) return
      if (mode === 'only') return setResult([notTrusted()])
      onUnregistered({
        fingerprint,
        operationName: getOperationAST(documentAST)?.name?.value,
        requestId: currentRequestId(),
      })
    },
  }
}

/** The id in a request: `documentId`, or the hash that the clients of Apollo and urql send in `extensions`. */
function idOf(params: Parameters): string | undefined {
  const { sha256Hash } = (params.extensions?.persistedQuery ?? {}) as { sha256Hash?: unknown }
  return params.documentId ?? (typeof sha256Hash === 'string' ? `sha256:${sha256Hash}` : undefined)
}

// NOTE: these clients know the refusal by just this message, and then send the text.
const notFound = (id: string, { documentId }: Parameters) =>
  refusal(
    'PERSISTED_QUERY_NOT_FOUND',
    documentId === undefined
      ? 'PersistedQueryNotFound'
      : `No document is registered as ${JSON.stringify(id)}.`,
  )

const notTrusted = () =>
  refusal(
    'DOCUMENT_NOT_TRUSTED',
    'This deployment answers registered documents only, and this is none of them.',
  )
