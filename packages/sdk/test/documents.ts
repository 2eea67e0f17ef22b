import type { TypedDocument } from '../src/index.ts'

/** A short query, and a mutation as a later version of some API may have it. */
export const Name = 'query Name($slug:String){organisation(slug:$slug){name}}' as TypedDocument<
  { organisation: { name: string } | null },
  { slug?: string | null }
>

export const Rename =
  'fragment Named on Organisation{name(text:"query {")} mutation Rename($name:String!){rename(name:$name){...Named}}' as TypedDocument<
    { rename: { name: string } },
    { name: string }
  >
