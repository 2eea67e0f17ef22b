import type { Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'

/** Puts the warnings that resolvers left in the context into `extensions.warnings` of the answer. */
export const warnings = (): Plugin<Context> => ({
  onExecute: ({ context }) => ({
    onExecuteDone({ result, setResult }) {
      if (context.warnings.length === 0 || Symbol.asyncIterator in result) return
      const unique = [...new Map(context.warnings.map(warning => [warning.message, warning])).values()]
      setResult({ ...result, extensions: { ...result.extensions, warnings: unique } })
    },
  }),
})
