import { type DocumentNode, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Operation } from '../request/operation.ts'
import { currentRequest } from '../request/request-record.ts'
import type { Registry } from './registry.ts'

/** The texts whose operations are known come to this many characters at most. */
const MOST_CHARACTERS = 1_000_000

/** What a document is, and what its operations are called. */
interface Known {
  fingerprint: string
  registeredName: string | undefined
  names: readonly string[]
}

/**
 * Notes what a request asks, also where its answer is kept and the document is not read again: a text that was read
 * once is known by itself.
 */
export function operations(registry: Registry): Plugin {
  const byText = new LRUCache<string, Known>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_known, text) => Math.max(text.length, 1),
  })
  for (const [text, document] of registry.documents()) byText.set(text, knownOf(document, registry))

  return {
    onParams({ params: { query, operationName } }) {
      const record = currentRequest()
      const known = query && byText.get(query)
      if (record && known) record.operation = operationOf(known, operationName)
    },
    onParse({ params: { source }, context }) {
      const record = currentRequest()
      if (!record || record.operation || typeof source !== 'string') return
      return ({ result }) => {
        if (result === null || result instanceof Error) return
        const known = knownOf(result, registry)
        byText.set(source, known)
        record.operation = operationOf(known, context.params?.operationName)
      }
    },
  }
}

const knownOf = (document: DocumentNode, registry: Registry): Known => ({
  ...registry.identify(document),
  names: document.definitions
    .filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ name }) => name?.value ?? ''),
})

function operationOf({ fingerprint, registeredName, names }: Known, asked?: string | null): Operation {
  const [only] = names
  const name = names.length === 1 ? only : names.find(other => other === asked)
  return {
    name: registeredName ?? (name || undefined),
    isRegistered: registeredName !== undefined,
    document: fingerprint,
  }
}
