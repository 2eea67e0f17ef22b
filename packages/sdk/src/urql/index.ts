export { createUrqlClient, type UrqlOptions } from './client.ts'
export { gql } from './gql.ts'
