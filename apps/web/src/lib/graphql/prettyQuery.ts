import { parse, print } from '@0no-co/graphql.web'

/** Writes a document on lines of its own, as a person would: the SDK's documents carry no white space. */
export const prettyQuery = (document: string): string => `${print(parse(document))}\n`
