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

/** What a document is known as. */
export interface Identity {
  fingerprint: string
  /** The name that it is registered under; undefined when it is not. */
  registeredName: string | undefined
}

const FILE = new URL('../../trusted-documents.json', import.meta.url)

/** The documents of our own clients, as scripts/register-documents.ts wrote them. */
export const readRegisteredDocuments = (): RegisteredDocument[] => JSON.parse(readFileSync(FILE, 'utf8'))

/** The registered documents, by their ids and by what they ask. */
export class Registry {
  readonly #texts: Map<string, string>
  readonly #documents: Map<string, DocumentNode>
  readonly #names: Map<string, string>
  readonly #identities = new WeakMap<DocumentNode, Identity>()

  constructor(documents: readonly RegisteredDocument[]) {
    this.#texts = new Map(documents.map(({ id, text }) => [id, text]))
    this.#documents = new Map(documents.map(({ text }) => [text, parse(text)]))
    this.#names = new Map(
      documents.map(({ name, text }) => [fingerprint(this.#documents.get(text) ?? parse(text)), name]),
    )
  }

  textOf(id: string): string | undefined {
    return this.#texts.get(id)
  }

  /** Each registered document by its text. */
  documents(): Iterable<[text: string, document: DocumentNode]> {
    return this.#documents
  }

  /** What a document is known as, whatever its layout; worked out once for each document. */
  identify(document: DocumentNode): Identity {
    const known = this.#identities.get(document)
    if (known) return known
    const print = fingerprint(document)
    const identity = { fingerprint: print, registeredName: this.#names.get(print) }
    this.#identities.set(document, identity)
    return identity
  }
}
