/** What a GraphQL document asks. */
export interface Operation {
  /** The name of the operation as its author wrote it; undefined when it has none, or the request names none. */
  name: string | undefined
  /** Whether the document is one of our own clients': only then is the name one of a known few. */
  isRegistered: boolean
  /** The fingerprint of the document. */
  document: string
}
