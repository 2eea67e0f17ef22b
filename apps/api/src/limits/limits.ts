/** How large a request may be, before anything is executed. */
export interface Limits {
  /** Bytes of a body. */
  bodyBytes: number
  /** Words and signs of a document. */
  tokens: number
  /** Characters of a name or a number in a document. */
  nameLength: number
  /** Characters of a text, in a document or in the variables. */
  textLength: number
  /** Names in the variables, at every depth. */
  variableNames: number
  /** Brackets of any kind inside each other. */
  nesting: number
  /** Fields inside each other. */
  depth: number
  /** Fields of an operation, with its fragments written out. */
  fields: number
  /** Fields directly under the operation. */
  rootFields: number
  /** Fields that are given another name, with the fragments written out. */
  aliases: number
  /** Directives of a document. */
  directives: number
  /** Objects that an answer may hold: see docs/cost.md. */
  cost: number
  /** Bytes of an answer. */
  answerBytes: number
}

/** Every registered operation and the introspection of GraphiQL keep well within these; a test holds them to it. */
export const LIMITS: Limits = {
  bodyBytes: 100_000,
  tokens: 4_000,
  nameLength: 100,
  textLength: 1_000,
  variableNames: 500,
  nesting: 40,
  depth: 16,
  fields: 1_000,
  rootFields: 20,
  aliases: 50,
  directives: 50,
  cost: 50_000,
  answerBytes: 10_000_000,
}
