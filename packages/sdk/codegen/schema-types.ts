import { type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql'
import { printDoc } from '../src/codegen/print-doc.ts'
import { printInputType } from '../src/codegen/print-input.ts'

/** Prints the enums of the schema as unions, and its input types. */
export function plugin(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).sort((a, b) => (a.name < b.name ? -1 : 1))
  return types
    .filter(type => !type.name.startsWith('__'))
    .flatMap(type => {
      const head = `${printDoc(type)}export type ${type.name} =`
      if (isInputObjectType(type)) return `${head} ${printInputType(type, new Set())}\n`
      if (!isEnumType(type)) return []
      const values = [...type.getValues()].sort((a, b) => (a.name < b.name ? -1 : 1))
      return `${head}\n${values.map(value => `${printDoc(value, '  ')}  | '${value.name}'\n`).join('')}`
    })
    .join('\n')
}
