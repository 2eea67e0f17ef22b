/** The path under which the server says that it serves the site, such as `/scrutiny`; empty at the root of its host. */
export const basePath: string =
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? ''

/** The address of something beside the screens, such as `/graphql`, wherever the site is served. */
export const under = (path: string): string => `${basePath}${path}`

/** The address of the whole site, without a slash at its end. */
export const siteAddress = (): string => `${window.location.origin}${basePath}`
