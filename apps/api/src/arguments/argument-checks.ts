import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { selectionOf } from '../selection/selection.ts'
import { problemsInSelection } from './problems-in-selection.ts'

/** How many problems are told at once. */
const MAX_PROBLEMS = 20

/** Refuses questions whose arguments can't be answered, before they are executed and before they are priced. */
export function argumentChecks(): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const selection = selectionOf(args)
      if (!selection) return
      // NOTE: by their messages and places, since one field may be selected on several types of a union.
      const errors = new Map<string, GraphQLError>()
      for (const error of problemsInSelection(selection, args.schema)) {
        errors.set(JSON.stringify([error.message, error.extensions.field]), error)
        if (errors.size === MAX_PROBLEMS) break
      }
      if (errors.size > 0) setResultAndStopExecution({ errors: [...errors.values()] })
    },
  }
}
