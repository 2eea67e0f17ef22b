import type { Plugin } from 'graphql-yoga'
import { requestIdOf } from './request-id.ts'
import { currentRequest, type RequestRecord, withRecord } from './request-record.ts'

/**
 * Answers each request under its record: that which the server made or, for a request that came by no server, one of
 * its own. Says the id in the header X-Request-Id.
 */
export function requestRecords(): Plugin {
  const records = new WeakMap<Request, RequestRecord>()
  return {
    onRequest({ request, requestHandler, setRequestHandler }) {
      const record = currentRequest() ?? recordOf(request)
      records.set(request, record)
      setRequestHandler((...args) => withRecord(record, () => requestHandler(...args)))
    },
    // NOTE: the answer is finished outside the handler, where the current record may be gone.
    onResponse({ request, response }) {
      const record = records.get(request)
      if (record) response.headers.set('X-Request-Id', record.id)
    },
  }
}

const recordOf = ({ headers }: Request): RequestRecord => ({
  id: requestIdOf(headers.get('x-request-id')),
  errors: [],
  setHeader() {},
})
