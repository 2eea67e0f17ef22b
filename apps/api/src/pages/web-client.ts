import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** The built web client. */
export interface WebClient {
  folder: string
  /** The page of every screen, with all its addresses under the base path. */
  index: string
  /** The page of the query editor. */
  graphiql: string
  /** The paths that its router knows, such as `/services/:slug`. */
  paths: readonly string[]
}

/** Reads the built web client; undefined when it is not built. */
export function readWebClient(basePath: string, folder: string = DIST): WebClient | undefined {
  const paths = `${folder}/.vite/routes.json`
  if (!existsSync(paths)) return undefined
  const page = (name: string) => under(basePath, readFileSync(`${folder}/${name}`, 'utf8'))
  return {
    folder,
    index: page('index.html'),
    graphiql: page('graphiql.html'),
    paths: JSON.parse(readFileSync(paths, 'utf8')) as string[],
  }
}

// NOTE: no <base> element, which would lead links such as "#main" to another page.
/** Puts a page's relative addresses under the base path, and tells its scripts of it. */
const under = (basePath: string, html: string): string =>
  html
    .replace(/(href|src)="\.\//g, `$1="${basePath}/`)
    .replace('<meta name="base-path" content=""', `<meta name="base-path" content="${basePath}"`)
