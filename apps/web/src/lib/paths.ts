/** The addresses of the screens, in one place. */
export const paths = {
  overview: '/',
  directorate: (slug: string) => `/directorates/${slug}`,
  service: (slug: string) => `/services/${slug}`,
  indicator: (code: string) => `/indicators/${code}`,
  embed: (code: string) => `/embed/indicator/${code}`,
  finance: '/finance',
  reports: '/reports',
  report: (slug: string) => `/reports/${slug}`,
  paragraph: (report: string, number: string) => `/reports/${report}#${paragraphId(number)}`,
  dataQuality: '/data-quality',
  search: '/search',
  developers: '/developers',
}

/** The id of a paragraph on its report's page. */
export const paragraphId = (number: string): string => `paragraph-${number}`
