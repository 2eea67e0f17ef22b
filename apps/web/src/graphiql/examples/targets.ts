/** Whether it is good enough: targets, trends and verdicts with their reasons. */
export const targets: readonly string[] = [
  `# Does the council meet its target for EHC plans, and is it getting worse?
query Target($code: String! = "ehcp-issued-within-20-weeks") {
  indicator(code: $code) {
    title
    definition
    polarity
    targets { text due }
    trend { verdict explanation }
    latest {
      period { label }
      display
      rag { status reason explanation }
      comparators { area { name } display verdict }
      notes { kind text }
    }
  }
}
`,
  `# Which figures are off target?
query OffTarget {
  indicators(filter: { rag: [RED, AMBER] }, first: 100) {
    totalCount
    nodes { code title latest { display target { text } rag { status explanation } } }
  }
}
`,
  `# Which targets cannot be judged, and why not?
query CannotBeJudged {
  indicators(filter: { hasTarget: true, rag: [GREY] }, first: 100) {
    totalCount
    nodes { code title latest { display rag { reason explanation } } }
  }
}
`,
  `# How do children educated at home compare with elsewhere, where the paper has only words?
query InWords {
  service(slug: "education-access") {
    indicators {
      title
      statements { relation area { name } period { label } citations { paragraph } }
    }
  }
}
`,
]
