import { type ASTNode, GraphQLError } from 'graphql'

/** What an error's code means, and the HTTP status of an answer that holds nothing but the error. */
interface Meaning {
  status: number
  meaning: string
}

/** Every code that an error may carry in `extensions.code`; docs/errors.md lists them for the people who meet them. */
export const ERROR_CODES = {
  BAD_REQUEST: { status: 400, meaning: 'The request is not one that GraphQL over HTTP knows.' },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at this address.' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'Only GET and POST are answered, and GET only for queries.' },
  NOT_ACCEPTABLE: { status: 406, meaning: 'None of the media types in the Accept header can be given.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'The body is not plain JSON in UTF-8.' },
  BODY_TOO_LARGE: { status: 413, meaning: 'The body is longer than a request may be.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not written in GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document asks for what the schema does not have.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning:
      'The document has several operations and the request does not say which, or has none of that name.',
  },
  TOO_MANY_TOKENS: { status: 400, meaning: 'The document is too long.' },
  TOKEN_TOO_LONG: { status: 400, meaning: 'A name or a number in the document is too long.' },
  QUERY_TOO_DEEP: { status: 400, meaning: 'Fields are nested too deep.' },
  TOO_MANY_FIELDS: { status: 400, meaning: 'The document selects too many fields, fragments written out.' },
  TOO_MANY_ROOT_FIELDS: { status: 400, meaning: 'An operation asks too many questions at once.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'Too many fields are given another name.' },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'The document has too many directives.' },
  COST_TOO_HIGH: {
    status: 400,
    meaning: 'The answer could hold too many objects: extensions.cost has both numbers.',
  },
  ANSWER_TOO_LARGE: {
    status: 400,
    meaning: 'The answer has too many bytes: ask for smaller pages, or for less inside them.',
  },
  NOT_A_TABLE: {
    status: 400,
    meaning: 'Two lists beside each other make no table, so there is no CSV of it.',
  },
  DOCUMENT_NOT_TRUSTED: { status: 403, meaning: 'This deployment answers registered documents only.' },
  PERSISTED_QUERY_NOT_FOUND: { status: 404, meaning: 'No document is registered under that hash.' },
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'An argument or a variable is wrong: the message says what was expected.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: 'You ask for more at once, or in a minute, than one client may: Retry-After says when to go on.',
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    meaning:
      'The database can’t answer at the moment. Try again after the number of seconds that Retry-After says.',
  },
  DEADLINE_EXCEEDED: {
    status: 504,
    meaning: 'The answer took longer than a request may take. Ask for less at once.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    meaning: 'Something went wrong on our side. The request id finds it in our log.',
  },
} as const satisfies Record<string, Meaning>

/** The codes that an error of ours may carry in `extensions.code`. */
export type ErrorCode = keyof typeof ERROR_CODES

/** An error that the asker can mend, with its code and what else a program may want to know. */
export const refusal = (
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
  node?: ASTNode,
) => new GraphQLError(message, { ...(node && { nodes: [node] }), extensions: { code, ...extensions } })

/** A question that was asked wrongly: says what was expected, and of which argument. */
export const badUserInput = (argument: string, message: string) =>
  refusal('BAD_USER_INPUT', message, { argument })
