/** Figures: the tree of them, one line of them, how they compare and how they divide up. */
export const figures: readonly string[] = [
  `# What does the directorate publish, service by service, and where is each figure printed?
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
  `# How does the timeliness of EHC plans run month by month?
# Years, months and a part of a year are lines of their own, because they must not share one.
query Months {
  indicator(code: "ehcp-issued-within-20-weeks") {
    title
    series(filter: { areas: ["shropshire"] }) {
      accumulation
      granularity
      periods { period { label start end } value published }
    }
  }
}
`,
  `# How do the offers of school places compare with England and the region?
query Places {
  service(slug: "school-places") {
    indicators {
      title
      latest { display comparators { area { name } display difference verdict } }
    }
  }
}
`,
  `# Has the DoLS waiting list become shorter, and who is on it?
query Waiting {
  indicator(code: "dols-waiting-list") {
    periods { period { label } display }
    latest {
      change(from: PREVIOUS_PERIOD) { difference percent verdict explanation }
      breakdowns { display series { breakdown { name dimension { name } } } }
    }
  }
}
`,
]
