/** The report itself: what contradicts what, money, risks, actions, and everything as one table. */
export const report: readonly string[] = [
  `# What in the report contradicts itself, and what can nobody tell from it?
query Checks {
  report(slug: "people-scrutiny-2024-07-10") {
    title
    checks(verdict: [DISAGREES, CANNOT_TELL]) {
      verdict
      title
      explanation
      citations { paragraph table }
    }
  }
}
`,
  `# What has the directorate spent, and how did its savings come out?
query Money {
  directorate(slug: "people") {
    finance {
      title
      unit { name }
      rows { title isTotal cells { column { title } published value } }
    }
  }
}
`,
  `# What risks does the directorate see, and which indicators would show them?
query Risks {
  directorate(slug: "people") {
    risks { title mitigation indicators { code title } citations { paragraph table } }
  }
}
`,
  `# What is done about the waits for Occupational Therapy, who answers for it, and by when?
query Actions {
  service(slug: "occupational-therapy") {
    actions { title status owner due citations { paragraph cell } }
  }
}
`,
  `# What does paragraph 7.89 print?
query Paragraph {
  observations(filter: { paragraphs: ["7.89"] }, orderBy: { field: PARAGRAPH }) {
    nodes { indicator { title } series { measure } period { label } published display }
  }
}
`,
  `# May I have all figures as one tidy table?
# "Download CSV" saves it.
query Observations($after: String) {
  observations(first: 1000, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      indicator { code title }
      series { area { slug } measure accumulation granularity }
      period { code start end }
      value
      missing
      published
    }
  }
}
`,
]
