/** The questions that the editor opens with, each in a tab of its own; the first is the one on top. */
export const examples: ReadonlyArray<{ query: string; variables?: string }> = [
  {
    query: `# Everything a directorate publishes: services, indicators, figures,
# comparators and the paragraph that prints each one.
query Tree {
  directorate(slug: "people") {
    name
    services {
      name
      indicators {
        code
        title
        unit { symbol }
        polarity
        periods(last: 6) {
          period { code label start end }
          value
          published
          display
          missing
          comparators { area { name } value difference }
          citations { paragraph table }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# One indicator: the headline figures, the target and what to make of them.
query Indicator($code: String!) {
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
    variables: `{ "code": "ehcp-issued-within-20-weeks" }`,
  },
  {
    query: `# Every line of figures of one indicator: other areas, breakdowns, months beside years.
query Series {
  indicator(code: "dols-waiting-list") {
    title
    series {
      area { name }
      breakdown { dimension { name } name }
      accumulation
      granularity
      periods { period { label } display }
    }
  }
}
`,
  },
  {
    query: `# What does not add up, and what the system cannot tell.
query Checks {
  organisation {
    reports {
      title
      checks(verdict: [DISAGREES, CANNOT_TELL]) {
        verdict
        title
        explanation
        citations { paragraph table }
      }
    }
  }
}
`,
  },
  {
    query: `# The whole data set as one tidy table, a page at a time.
query Observations($after: String) {
  observations(first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      indicator { code }
      series { area { slug } measure accumulation breakdown { code } }
      period { code }
      value
      missing
      published
    }
  }
}
`,
  },
]
