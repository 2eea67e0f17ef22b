import { sendText } from './plain-text.ts'
import type { Middleware } from './route.ts'

/** Answers with status 500 what a handler throws, and tells of it. What is half sent is cut off. */
export const failures =
  (onError: (error: unknown) => void): Middleware =>
  next =>
  async (request, response) => {
    try {
      await next(request, response)
    } catch (error) {
      onError(error)
      if (response.headersSent) response.destroy()
      else sendText(request, response, 500, 'Something went wrong on our side.')
    }
  }
