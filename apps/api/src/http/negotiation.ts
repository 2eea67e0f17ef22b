import type { Plugin } from 'graphql-yoga'
import Negotiator from 'negotiator'
import { refusal } from '../errors.ts'

export const CSV = 'text/csv'

// NOTE: the first one answers "*/*", as GraphQL over HTTP says.
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json', CSV] as const
type MediaType = (typeof MEDIA_TYPES)[number]

/** The values of ?format=, for those who can't send an Accept header. */
const FORMATS: Record<string, MediaType> = { csv: CSV, json: 'application/json' }

interface Wish {
  /** The media type of the answer; undefined when we have none that is accepted. */
  mediaType: MediaType | undefined
  /** Whether JSON is asked for by name: such clients expect 200 for a document that can't be executed. */
  namesJson: boolean
  /** A value of ?format= that we do not know. */
  unknownFormat?: string
}

const wishes = new WeakMap<Request, Wish>()

/** What the asker wants an answer to be. */
export const wishOf = (request: Request): Wish =>
  wishes.get(request) ?? { mediaType: 'application/json', namesJson: false }

export const wantsCsv = (request: Request): boolean => wishOf(request).mediaType === CSV

/** Settles the media type of an answer from ?format= and the Accept header, by the asker's preferences. */
export function negotiation(): Plugin {
  return {
    onRequest({ request, url }) {
      const wish = readWish(request.headers.get('accept'), url.searchParams.get('format'))
      wishes.set(request, wish)
      // NOTE: Yoga takes the first type it knows and looks at no preference, so it is shown one type only.
      request.headers.set(
        'accept',
        wish.mediaType === CSV ? `${CSV}, application/json` : (wish.mediaType ?? '*/*'),
      )
    },
    onRequestParse({ request }) {
      const { mediaType, unknownFormat } = wishOf(request)
      if (unknownFormat !== undefined) {
        throw refusal('BAD_REQUEST', `format is ${JSON.stringify(unknownFormat)}; expected csv or json.`)
      }
      if (!mediaType) throw refusal('NOT_ACCEPTABLE', `An answer can be ${MEDIA_TYPES.join(', ')}.`)
    },
  }
}

function readWish(accept: string | null, format: string | null): Wish {
  // NOTE: everything we give is UTF-8, so a charset of that name changes nothing.
  const header = accept?.replace(/;\s*charset="?utf-8"?/gi, '') || '*/*'
  const namesJson = header.includes('application/json')
  if (format !== null) {
    const mediaType = FORMATS[format]
    return mediaType
      ? { mediaType, namesJson }
      : { mediaType: 'application/json', namesJson, unknownFormat: format }
  }
  const mediaType = new Negotiator({ headers: { accept: header } }).mediaType([...MEDIA_TYPES])
  return { mediaType: mediaType as MediaType | undefined, namesJson }
}
