/** The paths that have a screen within the layout, as the router reads them. */
export const screenPaths = {
  overview: '/',
  directorate: '/directorates/:slug',
  service: '/services/:slug',
  indicator: '/indicators/:code',
  finance: '/finance',
  reports: '/reports',
  report: '/reports/:slug',
  dataQuality: '/data-quality',
  search: '/search',
  developers: '/developers',
  gallery: '/gallery',
} as const

/** The path of a chart that stands in a page of somebody else. */
export const embedPath = '/embed/indicator/:code'

/** Every path that has a screen. The build hands the list to the server, which answers any other one with 404. */
export const knownPaths: readonly string[] = [...Object.values(screenPaths), embedPath]
