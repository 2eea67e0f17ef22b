import { readFileSync } from 'node:fs'
import { type DocumentNode, parse } from 'graphql'
import { fingerprint } from './fingerprint.ts'

/** A document that a client of ours sends, known before it is sent. */
export interface RegisteredDocument {
  /** The hash of its text. */
  id: string
  /** The name of its operation. */
  name: string
  text: string
}

const FILE = new URL('../../trusted-documents.json', import.meta.url)

/** The documents of our own clients, as scripts/register-documents.ts wrote them. */
export const readRegisteredDocuments = (): RegisteredDocument[] => JSON.parse(readFileSync(FILE, 'utf8'))

/** The registered documents, by their ids and by what they ask. */
export class Registry {
  readonly #texts: Map<string, string>
  readonly #fingerprints: Set<string>

  constructor(documents: readonly RegisteredDocument[]) {
    this.#texts = new Map(documents.map(({ id, text }) => [id, text]))
    this.#fingerprints = new Set(documents.map(({ text }) => fingerprint(parse(text))))
  }

  textOf(id: string): string | undefined {
    return this.#texts.get(id)
  }

  has(document: DocumentNode): boolean {
    return this.#fingerprints.has(fingerprint(document))
  }
}
