import type { Plugin } from 'graphql-yoga'
import { currentRequest } from '../request/request-record.ts'
import { endSpan, type Spans } from './spans.ts'

/** Opens spans for what happens to a document: it is read, validated and executed. */
export function documentSpans(spans: Spans): Plugin {
  const begin = (name: string) => {
    const record = currentRequest()
    const parent = spans.of(record)
    if (!record || !parent) return undefined
    const span = spans.tracer.startSpan(name, {}, parent)
    const leave = spans.enter(record, span, parent)
    return (error?: unknown) => {
      leave()
      endSpan(span, error)
    }
  }
  return {
    onParse() {
      const end = begin('graphql.parse')
      return end && (({ result }) => end(result instanceof Error ? result : undefined))
    },
    onValidate() {
      const end = begin('graphql.validate')
      return end && (({ result: [error] }) => end(error))
    },
    onExecute() {
      const end = begin('graphql.execute')
      return end && { onExecuteDone: ({ result }) => end('errors' in result && result.errors?.[0]) }
    },
  }
}
