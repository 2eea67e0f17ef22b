const ASKED = `
  organisation { name }
  indicator(code: "ehcp-issued-within-20-weeks") { title latest { display rag { status } citations { paragraph } } }
`

/** A question that is asked again and again, so that its answer is kept. */
export const KEPT = `{ ${ASKED} }`

let asked = 0

/** The same question in words that nobody has used yet, so that the database has to be asked. */
export const fresh = (): string => `query Fresh${++asked} { ${ASKED} }`

/** A question that takes some work, in words that nobody has used yet: figures of every directorate. */
export const heavy = (): string => `query Heavy${++asked} {
  organisation {
    directorates { name indicators(first: 20) { nodes { title latest { display comparators { display } } } } }
  }
}`

/** A question that takes little work, in words that nobody has used yet. */
export const light = (): string =>
  `query Light${++asked} { indicator(code: "ehcp-issued-within-20-weeks") { title } }`
