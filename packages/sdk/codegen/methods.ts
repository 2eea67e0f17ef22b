import { type GraphQLSchema, Kind } from 'graphql'
import { commentAbove, type DocumentFile, operationsOf } from '../src/codegen/operations.ts'
import { printDoc } from '../src/codegen/print-doc.ts'

/** Prints one method for each ready operation: `client.indicator({ code })`. */
export function plugin(_schema: GraphQLSchema, documents: DocumentFile[]) {
  const operations = operationsOf(documents).map(node => {
    const name = node.name.value
    const optional = (node.variableDefinitions ?? []).every(
      variable => variable.defaultValue !== undefined || variable.type.kind !== Kind.NON_NULL_TYPE,
    )
    return {
      name,
      about: printDoc({ description: commentAbove(node) }, '  '),
      method: name.charAt(0).toLowerCase() + name.slice(1),
      mark: optional ? '?' : '',
    }
  })
  return `import type { CoreClient } from '../src/core/client.ts'
import type { CallOptions } from '../src/core/options.ts'
import {
${operations.map(({ name }) => `  ${name}Document,\n  type ${name}Query,\n  type ${name}QueryVariables,\n`).join('')}} from './operations.ts'

/** The ready operations: one method for each question that nearly everybody asks. */
export interface Methods {
${operations.map(({ name, about, method, mark }) => `${about}  ${method}(variables${mark}: ${name}QueryVariables, options?: CallOptions): Promise<${name}Query>\n`).join('')}}

/** Puts the ready operations over a client. */
export const methodsOf = ({ request }: Pick<CoreClient, 'request'>): Methods => ({
${operations.map(({ name, method }) => `  ${method}: (...rest) => request(${name}Document, ...rest),\n`).join('')}})
`
}
