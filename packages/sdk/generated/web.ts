import type { Accumulation, ActionStatus, AreaKind, Calendar, CheckVerdict, CommentaryKind, Granularity, Measure, Missing, Movement, NoteKind, ObservationStatus, Polarity, Precision, Qualifier, RagReason, RagStatus, ServiceFamily, TargetKind, UnitKind, Verdict } from './schema.ts'
import type { TypedDocument } from '../src/core/document.ts'
/** One action and how far it is. */
export type WebActionFragment = {
  /** The action in a few words. */
  title: string
  /** How far the action has come. */
  status: ActionStatus
  /** The role that answers for the action; null when the report names none. */
  owner: string | null
  /** The day by which the action is to be finished; null when the report gives none. */
  due: string | null
  /** What the report says has happened, one entry for each update. */
  updates: Array<string>
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** One piece of arithmetic on what was printed. */
export type WebCheckFragment = {
  /** The stable, readable key of the check within its report. */
  code: string
  /** What came of the check. */
  verdict: CheckVerdict
  /** What was checked, in a few words. */
  title: string
  /** What was found, in plain words, with every number used. */
  explanation: string
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** Where a fact was published. */
export type WebCitationFragment = {
  /** The number of the paragraph as printed, for example "7.93". */
  paragraph: string
  /** The report that published the fact. */
  report: {
    /** The stable, readable key of the report within its organisation. */
    slug: string
    /** The report's title. */
    title: string
    /** The day of the meeting. */
    meetingDate: string
  }
}

/** One piece of commentary. */
export type WebCommentaryFragment = {
  /** What the commentary does. */
  kind: CommentaryKind
  /** One or two sentences, in plain words. */
  body: string
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** Which way an indicator went, and what that means. */
export type WebDirectionFragment = {
  /** Which way the series moves; null when there are too few figures to tell. */
  movement: Movement | null
  /** Whether that is good, by the indicator’s polarity. */
  verdict: Verdict
}

/** An indicator as the overview weighs it: is it off target, did it get worse, is it worse than elsewhere, is it late? */
export type WebExceptionFragment = {
  /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
  code: string
  /** The indicator's name as people read it. */
  title: string
  /** The newest figure of the headline series; null when there is no figure at all. */
  latest: {
    /** Why there is no number; null exactly when `value` is set. */
    missing: Missing | null
    /** The figure formatted for people, with unit and decimals. Never empty. */
    display: string
    /** When. */
    period: {
      /** The period as people read it, for example "January to March 2024". */
      label: string
    }
    /** Whether the figure meets its target: computed, and says why. */
    rag: {
      /** How the figure stands to its target. */
      status: RagStatus
      /** Why. */
      reason: RagReason
      /** The judgement in one or two plain sentences. */
      explanation: string
    }
    /** The target that `rag` judges the figure by; null when no target is about this figure. */
    target: {
      /** The target in plain words. */
      text: string
    } | null
    /** The same indicator, breakdown and period in other areas. */
    comparators: Array<{
      /** The other area. */
      area: {
        /** The area's name. */
        name: string
      }
      /** The other area’s figure formatted for people. Never empty. */
      display: string
      /** Whether the own figure is better or worse, by the polarity of the indicator. */
      verdict: Verdict
    }>
  } | null
  /** What the figure is meant to reach, newest report first. */
  targets: Array<{
    /** The target in plain words. */
    text: string
    /** The day by which the target is to be reached; null when the source gives none. */
    due: string | null
  }>
  /** Which way the headline series moves, and whether that is good. */
  trend: {
    /** Which way the series moves; null when there are too few figures to tell. */
    movement: Movement | null
    /** Whether that is good, by the indicator’s polarity. */
    verdict: Verdict
    /** The trend in a plain sentence. */
    explanation: string
  }
  /** Comparisons that the reports make in words, with no number. */
  statements: Array<{
    /** The comparison in plain words. */
    text: string
    /** Whether that is better or worse: as the report itself judges, or else by the polarity. */
    verdict: Verdict
    /** The area compared with. */
    area: {
      /** The area's name. */
      name: string
    }
    /** When the comparison holds. */
    period: {
      /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
      code: string
      /** The period as people read it, for example "January to March 2024". */
      label: string
      /** The first day; null when the source prints no date. */
      start: string | null
      /** The last day; null when the source prints no date. */
      end: string | null
      /** Which kind of year the period belongs to. */
      calendar: Calendar
      /** How long the period is. */
      granularity: Granularity
      /** How far the source itself gives the period. */
      precision: Precision
    }
    /** Where it was published. Never empty. */
    citations: Array<{
      /** The number of the paragraph as printed, for example "7.93". */
      paragraph: string
      /** The report that published the fact. */
      report: {
        /** The stable, readable key of the report within its organisation. */
        slug: string
        /** The report's title. */
        title: string
        /** The day of the meeting. */
        meetingDate: string
      }
    }>
  }>
}

/** One figure of a chart or a table. */
export type WebFigureFragment = {
  /** The global id, by which `node` finds the thing again. The same after every load. */
  id: string
  /** When. */
  period: {
    /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
    code: string
    /** The period as people read it, for example "January to March 2024". */
    label: string
    /** The first day; null when the source prints no date. */
    start: string | null
    /** The last day; null when the source prints no date. */
    end: string | null
    /** Which kind of year the period belongs to. */
    calendar: Calendar
    /** How long the period is. */
    granularity: Granularity
    /** How far the source itself gives the period. */
    precision: Precision
  }
  /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
  value: number | null
  /** Why there is no number; null exactly when `value` is set. */
  missing: Missing | null
  /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
  published: string
  /** The figure formatted for people, with unit and decimals. Never empty. */
  display: string
  /** What the words around the number make of it. */
  qualifier: Qualifier
  /** How firm the figure is; several may hold at once, none says that the source does not tell. */
  status: Array<ObservationStatus>
}

/** Every line of figures of an indicator, for its chart and its table. */
export type WebFiguresFragment = {
  /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
  code: string
  /** The indicator's name as people read it. */
  title: string
  /** What the indicator's numbers count or measure. */
  unit: {
    /** The stable, readable key of the unit, for example "percent". */
    code: string
    /** The unit's name in the plural, for example "days". */
    name: string
    /** The sign written beside a number, for example "%"; null when the unit has none. */
    symbol: string | null
    /** What sort of quantity the unit measures. */
    kind: UnitKind
    /** How a number is written with its unit; {} stands for the number, for example "{} days". */
    pattern: string
    /** How the number one is written with its unit, for example "{} day". */
    one: string
  }
  /** The newest figure of the headline series; null when there is no figure at all. */
  latest: {
    /** Whether the figure meets its target: computed, and says why. */
    rag: {
      /** How the figure stands to its target. */
      status: RagStatus
      /** Why. */
      reason: RagReason
      /** The judgement in one or two plain sentences. */
      explanation: string
    }
    /** The target that `rag` judges the figure by; null when no target is about this figure. */
    target: {
      /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
      value: number | null
      /** The target in plain words. */
      text: string
      /** The comparator the target is relative to. */
      area: {
        /** The stable, readable key of the area, for example "england". */
        slug: string
      } | null
    } | null
  } | null
  /** Every line of figures: other areas, breakdowns, year to date next to monthly, changes next to levels. */
  series: Array<{
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
    /** The area the series is about. */
    area: {
      /** The stable, readable key of the area, for example "england". */
      slug: string
      /** The area's name. */
      name: string
      /** What kind of place the area is. */
      kind: AreaKind
    }
    /** What part of the whole the series is about; empty for the total. */
    breakdown: Array<{
      /** The stable, readable key of the member within its dimension, for example "high". */
      code: string
      /** The member's name. */
      name: string
      /** The dimension the member belongs to. */
      dimension: {
        /** The stable, readable key of the dimension, for example "risk". */
        code: string
        /** The dimension's name. */
        name: string
      }
    }>
    /** How the series gathers what it counts over time. */
    accumulation: Accumulation
    /** How long the series' periods are. */
    granularity: Granularity
    /** What the series' numbers say. */
    measure: Measure
    /** Whether this is the line of figures that people mean by the indicator. */
    isHeadline: boolean
    /** The figures of the series, oldest first. */
    periods: Array<{
      /** The global id, by which `node` finds the thing again. The same after every load. */
      id: string
      /** When. */
      period: {
        /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
        code: string
        /** The period as people read it, for example "January to March 2024". */
        label: string
        /** The first day; null when the source prints no date. */
        start: string | null
        /** The last day; null when the source prints no date. */
        end: string | null
        /** Which kind of year the period belongs to. */
        calendar: Calendar
        /** How long the period is. */
        granularity: Granularity
        /** How far the source itself gives the period. */
        precision: Precision
      }
      /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
      value: number | null
      /** Why there is no number; null exactly when `value` is set. */
      missing: Missing | null
      /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
      published: string
      /** The figure formatted for people, with unit and decimals. Never empty. */
      display: string
      /** What the words around the number make of it. */
      qualifier: Qualifier
      /** How firm the figure is; several may hold at once, none says that the source does not tell. */
      status: Array<ObservationStatus>
      /** Caveats that a reader must see. */
      notes: Array<{
        /** What the note warns of. */
        kind: NoteKind
        /** The note in plain words. */
        text: string
      }>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
  }>
}

/** One money table with the checks made on its totals. */
export type WebFinanceTableFragment = {
  /** The stable, readable key of the table within its report. */
  slug: string
  /** What the table shows. */
  title: string
  /** The time the table is about. */
  period: {
    /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
    code: string
    /** The period as people read it, for example "January to March 2024". */
    label: string
    /** The first day; null when the source prints no date. */
    start: string | null
    /** The last day; null when the source prints no date. */
    end: string | null
    /** Which kind of year the period belongs to. */
    calendar: Calendar
    /** How long the period is. */
    granularity: Granularity
    /** How far the source itself gives the period. */
    precision: Precision
  }
  /** The unit every number of the table is in. */
  unit: {
    /** The stable, readable key of the unit, for example "percent". */
    code: string
    /** The unit's name in the plural, for example "days". */
    name: string
    /** The sign written beside a number, for example "%"; null when the unit has none. */
    symbol: string | null
    /** What sort of quantity the unit measures. */
    kind: UnitKind
    /** How a number is written with its unit; {} stands for the number, for example "{} days". */
    pattern: string
    /** How the number one is written with its unit, for example "{} day". */
    one: string
  }
  /** The columns, in the order they were printed. */
  columns: Array<{
    /** The stable, readable key of the column within its table. */
    code: string
    /** The column's heading. */
    title: string
    /** Whether the column is the sum of the others. */
    isTotal: boolean
  }>
  /** The rows, in the order they were printed; printed totals are rows too. */
  rows: Array<{
    /** The stable, readable key of the row within its table. */
    code: string
    /** The row's heading. */
    title: string
    /** Whether the row is the printed total of the others. */
    isTotal: boolean
    /** The amounts of the row, in the order of the columns. */
    cells: Array<{
      /** The column the amount stands in. */
      column: {
        /** The stable, readable key of the column within its table. */
        code: string
      }
      /** The amount exactly as printed. */
      published: string
      /** The rows added up again, where the amount is a printed total of rows; null elsewhere. */
      sumOfRows: {
        /** What came of the check. */
        verdict: CheckVerdict
        /** The number that the arithmetic gives; null when it can't be worked out. */
        expected: number | null
        /** Printed minus worked out. */
        difference: number | null
      } | null
      /** The columns added up again, where the amount is a printed total of columns; null elsewhere. */
      sumOfColumns: {
        /** What came of the check. */
        verdict: CheckVerdict
        /** The number that the arithmetic gives; null when it can't be worked out. */
        expected: number | null
        /** Printed minus worked out. */
        difference: number | null
      } | null
      /** Caveats that a reader must see. */
      notes: Array<{
        /** What the note warns of. */
        kind: NoteKind
        /** The note in plain words. */
        text: string
      }>
    }>
  }>
  /** The totals of the table, worked out again. */
  checks: Array<{
    /** The stable, readable key of the check within its report. */
    code: string
    /** What came of the check. */
    verdict: CheckVerdict
    /** What was checked, in a few words. */
    title: string
    /** What was found, in plain words, with every number used. */
    explanation: string
    /** Where it was published. Never empty. */
    citations: Array<{
      /** The number of the paragraph as printed, for example "7.93". */
      paragraph: string
      /** The report that published the fact. */
      report: {
        /** The stable, readable key of the report within its organisation. */
        slug: string
        /** The report's title. */
        title: string
        /** The day of the meeting. */
        meetingDate: string
      }
    }>
  }>
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** One row of a service's table of indicators. */
export type WebIndicatorRowFragment = {
  /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
  code: string
  /** The indicator's name as people read it. */
  title: string
  /** Which breakdowns exist, and with which members. */
  dimensions: Array<{
    /** The dimension's name. */
    name: string
  }>
  /** What the indicator's numbers count or measure. */
  unit: {
    /** The stable, readable key of the unit, for example "percent". */
    code: string
    /** The unit's name in the plural, for example "days". */
    name: string
    /** The sign written beside a number, for example "%"; null when the unit has none. */
    symbol: string | null
    /** What sort of quantity the unit measures. */
    kind: UnitKind
    /** How a number is written with its unit; {} stands for the number, for example "{} days". */
    pattern: string
    /** How the number one is written with its unit, for example "{} day". */
    one: string
  }
  /** The newest figure of the headline series; null when there is no figure at all. */
  latest: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
    /** When. */
    period: {
      /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
      code: string
      /** The period as people read it, for example "January to March 2024". */
      label: string
      /** The first day; null when the source prints no date. */
      start: string | null
      /** The last day; null when the source prints no date. */
      end: string | null
      /** Which kind of year the period belongs to. */
      calendar: Calendar
      /** How long the period is. */
      granularity: Granularity
      /** How far the source itself gives the period. */
      precision: Precision
    }
    /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
    value: number | null
    /** Why there is no number; null exactly when `value` is set. */
    missing: Missing | null
    /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
    published: string
    /** The figure formatted for people, with unit and decimals. Never empty. */
    display: string
    /** What the words around the number make of it. */
    qualifier: Qualifier
    /** How firm the figure is; several may hold at once, none says that the source does not tell. */
    status: Array<ObservationStatus>
    /** Whether the figure meets its target: computed, and says why. */
    rag: {
      /** How the figure stands to its target. */
      status: RagStatus
      /** Why. */
      reason: RagReason
      /** The judgement in one or two plain sentences. */
      explanation: string
    }
    /** The target that `rag` judges the figure by; null when no target is about this figure. */
    target: {
      /** The target in plain words. */
      text: string
    } | null
    /** The same indicator, breakdown and period in other areas. */
    comparators: Array<{
      /** The other area. */
      area: {
        /** The area's name. */
        name: string
      }
      /** The other area’s figure formatted for people. Never empty. */
      display: string
    }>
    /** The line of figures the figure belongs to. */
    series: {
      /** How the series gathers what it counts over time. */
      accumulation: Accumulation
      /** What the series' numbers say. */
      measure: Measure
    }
  } | null
  /** What the figure is meant to reach, newest report first. */
  targets: Array<{
    /** The target in plain words. */
    text: string
  }>
  /** Comparisons that the reports make in words, with no number. */
  statements: Array<{
    /** The comparison in plain words. */
    text: string
  }>
  /** Which way the headline series moves, and whether that is good. */
  trend: {
    /** Which way the series moves; null when there are too few figures to tell. */
    movement: Movement | null
    /** Whether that is good, by the indicator’s polarity. */
    verdict: Verdict
  }
  /** The headline series, oldest first: the one line of figures that people mean by this indicator. Its own area, no breakdown; where there is a choice, the data set says which. */
  periods: Array<{
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
    /** When. */
    period: {
      /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
      code: string
      /** The period as people read it, for example "January to March 2024". */
      label: string
      /** The first day; null when the source prints no date. */
      start: string | null
      /** The last day; null when the source prints no date. */
      end: string | null
      /** Which kind of year the period belongs to. */
      calendar: Calendar
      /** How long the period is. */
      granularity: Granularity
      /** How far the source itself gives the period. */
      precision: Precision
    }
    /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
    value: number | null
    /** Why there is no number; null exactly when `value` is set. */
    missing: Missing | null
    /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
    published: string
    /** The figure formatted for people, with unit and decimals. Never empty. */
    display: string
    /** What the words around the number make of it. */
    qualifier: Qualifier
    /** How firm the figure is; several may hold at once, none says that the source does not tell. */
    status: Array<ObservationStatus>
  }>
}

/** What every page of the web client says at its top. */
export type WebMastheadFragment = {
  /** The stable, readable key of the organisation, for example "shropshire". */
  slug: string
  /** The organisation's name as people write it. */
  name: string
}

/** A figure that a report speaks of without giving a number. */
export type WebMissingFragment = {
  /** The global id, by which `node` finds the thing again. The same after every load. */
  id: string
  /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
  published: string
  /** The figure formatted for people, with unit and decimals. Never empty. */
  display: string
  /** When. */
  period: {
    /** The period as people read it, for example "January to March 2024". */
    label: string
  }
  /** What the figure measures. */
  indicator: {
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
  }
  /** The line of figures the figure belongs to. */
  series: {
    /** The area the series is about. */
    area: {
      /** The area's name. */
      name: string
    }
    /** What part of the whole the series is about; empty for the total. */
    breakdown: Array<{
      /** The member's name. */
      name: string
    }>
  }
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** A figure where its paragraph prints it. */
export type WebParagraphFigureFragment = {
  /** The global id, by which `node` finds the thing again. The same after every load. */
  id: string
  /** The figure formatted for people, with unit and decimals. Never empty. */
  display: string
  /** Whether the figure meets its target: computed, and says why. */
  rag: {
    /** How the figure stands to its target. */
    status: RagStatus
    /** Why. */
    reason: RagReason
    /** The judgement in one or two plain sentences. */
    explanation: string
  }
  /** When. */
  period: {
    /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
    code: string
    /** The period as people read it, for example "January to March 2024". */
    label: string
  }
  /** What the figure measures. */
  indicator: {
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
  }
  /** The line of figures the figure belongs to. */
  series: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
    /** What the series' numbers say. */
    measure: Measure
    /** The area the series is about. */
    area: {
      /** The stable, readable key of the area, for example "england". */
      slug: string
      /** The area's name. */
      name: string
    }
    /** What part of the whole the series is about; empty for the total. */
    breakdown: Array<{
      /** The stable, readable key of the member within its dimension, for example "high". */
      code: string
      /** The member's name. */
      name: string
      /** The dimension the member belongs to. */
      dimension: {
        /** The stable, readable key of the dimension, for example "risk". */
        code: string
        /** The dimension's name. */
        name: string
      }
    }>
  }
}

/** When: enough to place a figure on a time axis and to say it in words. */
export type WebPeriodFragment = {
  /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
  code: string
  /** The period as people read it, for example "January to March 2024". */
  label: string
  /** The first day; null when the source prints no date. */
  start: string | null
  /** The last day; null when the source prints no date. */
  end: string | null
  /** Which kind of year the period belongs to. */
  calendar: Calendar
  /** How long the period is. */
  granularity: Granularity
  /** How far the source itself gives the period. */
  precision: Precision
}

/** One risk and what is done about it. */
export type WebRiskFragment = {
  /** The risk in a few words. */
  title: string
  /** What is done about it. */
  mitigation: string
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** A service as lists name it. */
export type WebServiceNameFragment = {
  /** The stable, readable key of the service within its organisation. */
  slug: string
  /** The service's name. */
  name: string
  /** The part of the directorate's work the service belongs to. */
  family: ServiceFamily
}

/** A comparison that a report makes in words. */
export type WebStatementFragment = {
  /** The comparison in plain words. */
  text: string
  /** Whether that is better or worse: as the report itself judges, or else by the polarity. */
  verdict: Verdict
  /** The area compared with. */
  area: {
    /** The area's name. */
    name: string
  }
  /** When the comparison holds. */
  period: {
    /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
    code: string
    /** The period as people read it, for example "January to March 2024". */
    label: string
    /** The first day; null when the source prints no date. */
    start: string | null
    /** The last day; null when the source prints no date. */
    end: string | null
    /** Which kind of year the period belongs to. */
    calendar: Calendar
    /** How long the period is. */
    granularity: Granularity
    /** How far the source itself gives the period. */
    precision: Precision
  }
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** Whether a figure meets its target, and why that is so. */
export type WebStatusFragment = {
  /** Whether the figure meets its target: computed, and says why. */
  rag: {
    /** How the figure stands to its target. */
    status: RagStatus
    /** Why. */
    reason: RagReason
    /** The judgement in one or two plain sentences. */
    explanation: string
  }
}

/** A printed total worked out again. */
export type WebSumFragment = {
  /** What came of the check. */
  verdict: CheckVerdict
  /** The number that the arithmetic gives; null when it can't be worked out. */
  expected: number | null
  /** Printed minus worked out. */
  difference: number | null
}

/** What an indicator is meant to reach. */
export type WebTargetFragment = {
  /** What kind of goal the target is. */
  kind: TargetKind
  /** The target in plain words. */
  text: string
  /** The day by which the target is to be reached; null when the source gives none. */
  due: string | null
  /** The comparator the target is relative to. */
  area: {
    /** The area's name. */
    name: string
  } | null
  /** Caveats that a reader must see. */
  notes: Array<{
    /** What the note warns of. */
    kind: NoteKind
    /** The note in plain words. */
    text: string
  }>
  /** Where it was published. Never empty. */
  citations: Array<{
    /** The number of the paragraph as printed, for example "7.93". */
    paragraph: string
    /** The report that published the fact. */
    report: {
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The day of the meeting. */
      meetingDate: string
    }
  }>
}

/** The variables of {@link WebDataQualityDocument}. */
export type WebDataQualityQueryVariables = Record<string, never>

/** What {@link WebDataQualityDocument} answers. */
export type WebDataQualityQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The reports that figures come from, newest first. */
    reports: Array<{
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The arithmetic that was done on what the report printed. */
      checks: Array<{
        /** The stable, readable key of the check within its report. */
        code: string
        /** What came of the check. */
        verdict: CheckVerdict
        /** What was checked, in a few words. */
        title: string
        /** What was found, in plain words, with every number used. */
        explanation: string
        /** Where it was published. Never empty. */
        citations: Array<{
          /** The number of the paragraph as printed, for example "7.93". */
          paragraph: string
          /** The report that published the fact. */
          report: {
            /** The stable, readable key of the report within its organisation. */
            slug: string
            /** The report's title. */
            title: string
            /** The day of the meeting. */
            meetingDate: string
          }
        }>
      }>
      /** Charts that the report shows and whose numbers are not in its text. */
      figures: Array<{
        /** The number of the paragraph after which the chart stands. */
        paragraph: string
        /** What the chart shows. */
        title: string
      }>
    }>
  } | null
  /** The whole data set as one tidy table: one row for each published figure. Pages of 1 to 1,000, 100 unless said. */
  observations: {
    /** How many there are on all pages together. Counted only when it is asked for. */
    totalCount: number
    /** The things of the page, each with its place in the list. */
    edges: Array<{
      /** The thing. */
      node: {
        /** The global id, by which `node` finds the thing again. The same after every load. */
        id: string
        /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
        published: string
        /** The figure formatted for people, with unit and decimals. Never empty. */
        display: string
        /** When. */
        period: {
          /** The period as people read it, for example "January to March 2024". */
          label: string
        }
        /** What the figure measures. */
        indicator: {
          /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
          code: string
          /** The indicator's name as people read it. */
          title: string
        }
        /** The line of figures the figure belongs to. */
        series: {
          /** The area the series is about. */
          area: {
            /** The area's name. */
            name: string
          }
          /** What part of the whole the series is about; empty for the total. */
          breakdown: Array<{
            /** The member's name. */
            name: string
          }>
        }
        /** Where it was published. Never empty. */
        citations: Array<{
          /** The number of the paragraph as printed, for example "7.93". */
          paragraph: string
          /** The report that published the fact. */
          report: {
            /** The stable, readable key of the report within its organisation. */
            slug: string
            /** The report's title. */
            title: string
            /** The day of the meeting. */
            meetingDate: string
          }
        }>
      }
    }>
  }
}

/** What does not add up, what cannot be told, and what is not published. */
export const WebDataQualityDocument = "query WebDataQuality{organisation{...WebMasthead reports{slug title checks{...WebCheck}figures{paragraph title}}}observations(filter:{missing:true}first:1000){totalCount edges{node{...WebMissing}}}}fragment WebCheck on Check{code verdict title explanation citations{...WebCitation}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebMasthead on Organisation{slug name}fragment WebMissing on IndicatorPeriod{id published display period{label}indicator{code title}series{area{name}breakdown{name}}citations{...WebCitation}}" as TypedDocument<WebDataQualityQuery, WebDataQualityQueryVariables>

/** The variables of {@link WebDevelopersDocument}. */
export type WebDevelopersQueryVariables = Record<string, never>

/** What {@link WebDevelopersDocument} answers. */
export type WebDevelopersQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
  } | null
  /** Everything that is measured. Pages of 1 to 100, 20 unless said. */
  indicators: {
    /** How many there are on all pages together. Counted only when it is asked for. */
    totalCount: number
  }
  /** The whole data set as one tidy table: one row for each published figure. Pages of 1 to 1,000, 100 unless said. */
  figures: {
    /** How many there are on all pages together. Counted only when it is asked for. */
    totalCount: number
  }
  /** The whole data set as one tidy table: one row for each published figure. Pages of 1 to 1,000, 100 unless said. */
  missing: {
    /** How many there are on all pages together. Counted only when it is asked for. */
    totalCount: number
  }
}

/** How much there is to ask for. */
export const WebDevelopersDocument = "query WebDevelopers{organisation{...WebMasthead}indicators(first:1){totalCount}figures:observations(filter:{missing:false}first:1){totalCount}missing:observations(filter:{missing:true}first:1){totalCount}}fragment WebMasthead on Organisation{slug name}" as TypedDocument<WebDevelopersQuery, WebDevelopersQueryVariables>

/** The variables of {@link WebDirectorateDocument}. */
export type WebDirectorateQueryVariables = {
  slug: string
}

/** What {@link WebDirectorateDocument} answers. */
export type WebDirectorateQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
  } | null
  /** One directorate by its slug; null when there is none of that name. */
  directorate: {
    /** The stable, readable key of the directorate within its organisation. */
    slug: string
    /** The directorate's name. */
    name: string
    /** The services of the directorate, in the order of the data set. */
    services: Array<{
      /** The stable, readable key of the service within its organisation. */
      slug: string
      /** The service's name. */
      name: string
      /** The part of the directorate's work the service belongs to. */
      family: ServiceFamily
      /** One or two plain sentences on what the service does. */
      summary: string | null
      /** What is measured about the service, in the order of the data set. */
      indicators: Array<{
        /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
        code: string
        /** The newest figure of the headline series; null when there is no figure at all. */
        latest: {
          /** Whether the figure meets its target: computed, and says why. */
          rag: {
            /** How the figure stands to its target. */
            status: RagStatus
            /** Why. */
            reason: RagReason
            /** The judgement in one or two plain sentences. */
            explanation: string
          }
        } | null
        /** Which way the headline series moves, and whether that is good. */
        trend: {
          /** Which way the series moves; null when there are too few figures to tell. */
          movement: Movement | null
          /** Whether that is good, by the indicator’s polarity. */
          verdict: Verdict
        }
      }>
    }>
    /** What may go wrong, as the newest report sees it first. */
    risks: Array<{
      /** The risk in a few words. */
      title: string
      /** What is done about it. */
      mitigation: string
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
  } | null
}

/** A directorate: its services with how many of their indicators are on and off target, and its risks. */
export const WebDirectorateDocument = "query WebDirectorate($slug:String!){organisation{...WebMasthead}directorate(slug:$slug){slug name services{...WebServiceName summary indicators{code latest{...WebStatus}trend{...WebDirection}}}risks{...WebRisk}}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebDirection on Trend{movement verdict}fragment WebMasthead on Organisation{slug name}fragment WebRisk on Risk{title mitigation citations{...WebCitation}}fragment WebServiceName on Service{slug name family}fragment WebStatus on IndicatorPeriod{rag{status reason explanation}}" as TypedDocument<WebDirectorateQuery, WebDirectorateQueryVariables>

/** The variables of {@link WebEmbedDocument}. */
export type WebEmbedQueryVariables = {
  code: string
}

/** What {@link WebEmbedDocument} answers. */
export type WebEmbedQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The area the organisation is responsible for. */
    area: {
      /** The stable, readable key of the area, for example "england". */
      slug: string
    }
  } | null
  /** One indicator by its code; null when there is none of that code. */
  indicator: {
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
    /** What the indicator's numbers count or measure. */
    unit: {
      /** The stable, readable key of the unit, for example "percent". */
      code: string
      /** The unit's name in the plural, for example "days". */
      name: string
      /** The sign written beside a number, for example "%"; null when the unit has none. */
      symbol: string | null
      /** What sort of quantity the unit measures. */
      kind: UnitKind
      /** How a number is written with its unit; {} stands for the number, for example "{} days". */
      pattern: string
      /** How the number one is written with its unit, for example "{} day". */
      one: string
    }
    /** The newest figure of the headline series; null when there is no figure at all. */
    latest: {
      /** Whether the figure meets its target: computed, and says why. */
      rag: {
        /** How the figure stands to its target. */
        status: RagStatus
        /** Why. */
        reason: RagReason
        /** The judgement in one or two plain sentences. */
        explanation: string
      }
      /** The target that `rag` judges the figure by; null when no target is about this figure. */
      target: {
        /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
        value: number | null
        /** The target in plain words. */
        text: string
        /** The comparator the target is relative to. */
        area: {
          /** The stable, readable key of the area, for example "england". */
          slug: string
        } | null
      } | null
    } | null
    /** Every line of figures: other areas, breakdowns, year to date next to monthly, changes next to levels. */
    series: Array<{
      /** The global id, by which `node` finds the thing again. The same after every load. */
      id: string
      /** The area the series is about. */
      area: {
        /** The stable, readable key of the area, for example "england". */
        slug: string
        /** The area's name. */
        name: string
        /** What kind of place the area is. */
        kind: AreaKind
      }
      /** What part of the whole the series is about; empty for the total. */
      breakdown: Array<{
        /** The stable, readable key of the member within its dimension, for example "high". */
        code: string
        /** The member's name. */
        name: string
        /** The dimension the member belongs to. */
        dimension: {
          /** The stable, readable key of the dimension, for example "risk". */
          code: string
          /** The dimension's name. */
          name: string
        }
      }>
      /** How the series gathers what it counts over time. */
      accumulation: Accumulation
      /** How long the series' periods are. */
      granularity: Granularity
      /** What the series' numbers say. */
      measure: Measure
      /** Whether this is the line of figures that people mean by the indicator. */
      isHeadline: boolean
      /** The figures of the series, oldest first. */
      periods: Array<{
        /** The global id, by which `node` finds the thing again. The same after every load. */
        id: string
        /** When. */
        period: {
          /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
          code: string
          /** The period as people read it, for example "January to March 2024". */
          label: string
          /** The first day; null when the source prints no date. */
          start: string | null
          /** The last day; null when the source prints no date. */
          end: string | null
          /** Which kind of year the period belongs to. */
          calendar: Calendar
          /** How long the period is. */
          granularity: Granularity
          /** How far the source itself gives the period. */
          precision: Precision
        }
        /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
        value: number | null
        /** Why there is no number; null exactly when `value` is set. */
        missing: Missing | null
        /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
        published: string
        /** The figure formatted for people, with unit and decimals. Never empty. */
        display: string
        /** What the words around the number make of it. */
        qualifier: Qualifier
        /** How firm the figure is; several may hold at once, none says that the source does not tell. */
        status: Array<ObservationStatus>
        /** Caveats that a reader must see. */
        notes: Array<{
          /** What the note warns of. */
          kind: NoteKind
          /** The note in plain words. */
          text: string
        }>
        /** Where it was published. Never empty. */
        citations: Array<{
          /** The number of the paragraph as printed, for example "7.93". */
          paragraph: string
          /** The report that published the fact. */
          report: {
            /** The stable, readable key of the report within its organisation. */
            slug: string
            /** The report's title. */
            title: string
            /** The day of the meeting. */
            meetingDate: string
          }
        }>
      }>
    }>
  } | null
}

/** An indicator's chart for the page of somebody else, with where its figures come from. */
export const WebEmbedDocument = "query WebEmbed($code:String!){organisation{...WebMasthead area{slug}}indicator(code:$code){...WebFigures}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebFigure on IndicatorPeriod{id period{...WebPeriod}value missing published display qualifier status}fragment WebFigures on Indicator{code title unit{code name symbol kind pattern one}latest{...WebStatus target{value text area{slug}}}series{id area{slug name kind}breakdown{code name dimension{code name}}accumulation granularity measure isHeadline periods{...WebFigure notes{kind text}citations{...WebCitation}}}}fragment WebMasthead on Organisation{slug name}fragment WebPeriod on Period{code label start end calendar granularity precision}fragment WebStatus on IndicatorPeriod{rag{status reason explanation}}" as TypedDocument<WebEmbedQuery, WebEmbedQueryVariables>

/** The variables of {@link WebFinanceDocument}. */
export type WebFinanceQueryVariables = Record<string, never>

/** What {@link WebFinanceDocument} answers. */
export type WebFinanceQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The money tables of the reports, newest report first. */
    finance: Array<{
      /** The stable, readable key of the table within its report. */
      slug: string
      /** What the table shows. */
      title: string
      /** The time the table is about. */
      period: {
        /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
        code: string
        /** The period as people read it, for example "January to March 2024". */
        label: string
        /** The first day; null when the source prints no date. */
        start: string | null
        /** The last day; null when the source prints no date. */
        end: string | null
        /** Which kind of year the period belongs to. */
        calendar: Calendar
        /** How long the period is. */
        granularity: Granularity
        /** How far the source itself gives the period. */
        precision: Precision
      }
      /** The unit every number of the table is in. */
      unit: {
        /** The stable, readable key of the unit, for example "percent". */
        code: string
        /** The unit's name in the plural, for example "days". */
        name: string
        /** The sign written beside a number, for example "%"; null when the unit has none. */
        symbol: string | null
        /** What sort of quantity the unit measures. */
        kind: UnitKind
        /** How a number is written with its unit; {} stands for the number, for example "{} days". */
        pattern: string
        /** How the number one is written with its unit, for example "{} day". */
        one: string
      }
      /** The columns, in the order they were printed. */
      columns: Array<{
        /** The stable, readable key of the column within its table. */
        code: string
        /** The column's heading. */
        title: string
        /** Whether the column is the sum of the others. */
        isTotal: boolean
      }>
      /** The rows, in the order they were printed; printed totals are rows too. */
      rows: Array<{
        /** The stable, readable key of the row within its table. */
        code: string
        /** The row's heading. */
        title: string
        /** Whether the row is the printed total of the others. */
        isTotal: boolean
        /** The amounts of the row, in the order of the columns. */
        cells: Array<{
          /** The column the amount stands in. */
          column: {
            /** The stable, readable key of the column within its table. */
            code: string
          }
          /** The amount exactly as printed. */
          published: string
          /** The rows added up again, where the amount is a printed total of rows; null elsewhere. */
          sumOfRows: {
            /** What came of the check. */
            verdict: CheckVerdict
            /** The number that the arithmetic gives; null when it can't be worked out. */
            expected: number | null
            /** Printed minus worked out. */
            difference: number | null
          } | null
          /** The columns added up again, where the amount is a printed total of columns; null elsewhere. */
          sumOfColumns: {
            /** What came of the check. */
            verdict: CheckVerdict
            /** The number that the arithmetic gives; null when it can't be worked out. */
            expected: number | null
            /** Printed minus worked out. */
            difference: number | null
          } | null
          /** Caveats that a reader must see. */
          notes: Array<{
            /** What the note warns of. */
            kind: NoteKind
            /** The note in plain words. */
            text: string
          }>
        }>
      }>
      /** The totals of the table, worked out again. */
      checks: Array<{
        /** The stable, readable key of the check within its report. */
        code: string
        /** What came of the check. */
        verdict: CheckVerdict
        /** What was checked, in a few words. */
        title: string
        /** What was found, in plain words, with every number used. */
        explanation: string
        /** Where it was published. Never empty. */
        citations: Array<{
          /** The number of the paragraph as printed, for example "7.93". */
          paragraph: string
          /** The report that published the fact. */
          report: {
            /** The stable, readable key of the report within its organisation. */
            slug: string
            /** The report's title. */
            title: string
            /** The day of the meeting. */
            meetingDate: string
          }
        }>
      }>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
  } | null
}

/** The money tables with their printed and recomputed totals. */
export const WebFinanceDocument = "query WebFinance{organisation{...WebMasthead finance{...WebFinanceTable}}}fragment WebCheck on Check{code verdict title explanation citations{...WebCitation}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebFinanceTable on FinanceTable{slug title period{...WebPeriod}unit{code name symbol kind pattern one}columns{code title isTotal}rows{code title isTotal cells{column{code}published sumOfRows{...WebSum}sumOfColumns{...WebSum}notes{kind text}}}checks{...WebCheck}citations{...WebCitation}}fragment WebMasthead on Organisation{slug name}fragment WebPeriod on Period{code label start end calendar granularity precision}fragment WebSum on Check{verdict expected difference}" as TypedDocument<WebFinanceQuery, WebFinanceQueryVariables>

/** The variables of {@link WebIndicatorDocument}. */
export type WebIndicatorQueryVariables = {
  code: string
}

/** What {@link WebIndicatorDocument} answers. */
export type WebIndicatorQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The area the organisation is responsible for. */
    area: {
      /** The stable, readable key of the area, for example "england". */
      slug: string
      /** The area's name. */
      name: string
    }
  } | null
  /** One indicator by its code; null when there is none of that code. */
  indicator: {
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
    /** What the indicator's numbers count or measure. */
    unit: {
      /** The stable, readable key of the unit, for example "percent". */
      code: string
      /** The unit's name in the plural, for example "days". */
      name: string
      /** The sign written beside a number, for example "%"; null when the unit has none. */
      symbol: string | null
      /** What sort of quantity the unit measures. */
      kind: UnitKind
      /** How a number is written with its unit; {} stands for the number, for example "{} days". */
      pattern: string
      /** How the number one is written with its unit, for example "{} day". */
      one: string
    }
    /** The newest figure of the headline series; null when there is no figure at all. */
    latest: {
      /** Whether the figure meets its target: computed, and says why. */
      rag: {
        /** How the figure stands to its target. */
        status: RagStatus
        /** Why. */
        reason: RagReason
        /** The judgement in one or two plain sentences. */
        explanation: string
      }
      /** The target that `rag` judges the figure by; null when no target is about this figure. */
      target: {
        /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
        value: number | null
        /** The target in plain words. */
        text: string
        /** The comparator the target is relative to. */
        area: {
          /** The stable, readable key of the area, for example "england". */
          slug: string
        } | null
      } | null
      /** The global id, by which `node` finds the thing again. The same after every load. */
      id: string
      /** When. */
      period: {
        /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
        code: string
        /** The period as people read it, for example "January to March 2024". */
        label: string
        /** The first day; null when the source prints no date. */
        start: string | null
        /** The last day; null when the source prints no date. */
        end: string | null
        /** Which kind of year the period belongs to. */
        calendar: Calendar
        /** How long the period is. */
        granularity: Granularity
        /** How far the source itself gives the period. */
        precision: Precision
      }
      /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
      value: number | null
      /** Why there is no number; null exactly when `value` is set. */
      missing: Missing | null
      /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
      published: string
      /** The figure formatted for people, with unit and decimals. Never empty. */
      display: string
      /** What the words around the number make of it. */
      qualifier: Qualifier
      /** How firm the figure is; several may hold at once, none says that the source does not tell. */
      status: Array<ObservationStatus>
      /** The line of figures the figure belongs to. */
      series: {
        /** What the series' numbers say. */
        measure: Measure
      }
      /** How the figure differs from an earlier one of the same series; null when there is none that it can be compared with. */
      change: {
        /** The later number minus the earlier one, in the indicator’s unit; percentages differ in points. */
        difference: number
        /** Which way the figure moved. */
        movement: Movement
        /** Whether that is good, by the indicator’s polarity. */
        verdict: Verdict
        /** The earlier figure. */
        from: {
          /** The figure formatted for people, with unit and decimals. Never empty. */
          display: string
          /** When. */
          period: {
            /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
            code: string
            /** The period as people read it, for example "January to March 2024". */
            label: string
            /** The first day; null when the source prints no date. */
            start: string | null
            /** The last day; null when the source prints no date. */
            end: string | null
            /** Which kind of year the period belongs to. */
            calendar: Calendar
            /** How long the period is. */
            granularity: Granularity
            /** How far the source itself gives the period. */
            precision: Precision
          }
        }
      } | null
      /** The same indicator, breakdown and period in other areas. */
      comparators: Array<{
        /** The other area. */
        area: {
          /** The stable, readable key of the area, for example "england". */
          slug: string
          /** The area's name. */
          name: string
        }
        /** The other area’s number; null exactly when `missing` is set. */
        value: number | null
        /** Why the other area has no number. */
        missing: Missing | null
        /** The other area’s figure formatted for people. Never empty. */
        display: string
        /** Own number minus the other area’s, in the indicator’s unit (percentages differ in points); null when either is missing. */
        difference: number | null
        /** Whether the own figure is better or worse, by the polarity of the indicator. */
        verdict: Verdict
      }>
    } | null
    /** Every line of figures: other areas, breakdowns, year to date next to monthly, changes next to levels. */
    series: Array<{
      /** The global id, by which `node` finds the thing again. The same after every load. */
      id: string
      /** The area the series is about. */
      area: {
        /** The stable, readable key of the area, for example "england". */
        slug: string
        /** The area's name. */
        name: string
        /** What kind of place the area is. */
        kind: AreaKind
      }
      /** What part of the whole the series is about; empty for the total. */
      breakdown: Array<{
        /** The stable, readable key of the member within its dimension, for example "high". */
        code: string
        /** The member's name. */
        name: string
        /** The dimension the member belongs to. */
        dimension: {
          /** The stable, readable key of the dimension, for example "risk". */
          code: string
          /** The dimension's name. */
          name: string
        }
      }>
      /** How the series gathers what it counts over time. */
      accumulation: Accumulation
      /** How long the series' periods are. */
      granularity: Granularity
      /** What the series' numbers say. */
      measure: Measure
      /** Whether this is the line of figures that people mean by the indicator. */
      isHeadline: boolean
      /** The figures of the series, oldest first. */
      periods: Array<{
        /** The global id, by which `node` finds the thing again. The same after every load. */
        id: string
        /** When. */
        period: {
          /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
          code: string
          /** The period as people read it, for example "January to March 2024". */
          label: string
          /** The first day; null when the source prints no date. */
          start: string | null
          /** The last day; null when the source prints no date. */
          end: string | null
          /** Which kind of year the period belongs to. */
          calendar: Calendar
          /** How long the period is. */
          granularity: Granularity
          /** How far the source itself gives the period. */
          precision: Precision
        }
        /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
        value: number | null
        /** Why there is no number; null exactly when `value` is set. */
        missing: Missing | null
        /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
        published: string
        /** The figure formatted for people, with unit and decimals. Never empty. */
        display: string
        /** What the words around the number make of it. */
        qualifier: Qualifier
        /** How firm the figure is; several may hold at once, none says that the source does not tell. */
        status: Array<ObservationStatus>
        /** Caveats that a reader must see. */
        notes: Array<{
          /** What the note warns of. */
          kind: NoteKind
          /** The note in plain words. */
          text: string
        }>
        /** Where it was published. Never empty. */
        citations: Array<{
          /** The number of the paragraph as printed, for example "7.93". */
          paragraph: string
          /** The report that published the fact. */
          report: {
            /** The stable, readable key of the report within its organisation. */
            slug: string
            /** The report's title. */
            title: string
            /** The day of the meeting. */
            meetingDate: string
          }
        }>
      }>
    }>
    /** What exactly is counted, of what, and when. */
    definition: string | null
    /** Which direction of the figure is good. */
    polarity: Polarity
    /** Whether law or statutory guidance requires the performance that the indicator measures. */
    statutory: boolean
    /** The service whose work the indicator measures. */
    service: {
      /** The stable, readable key of the service within its organisation. */
      slug: string
      /** The service's name. */
      name: string
      /** The directorate the service belongs to. */
      directorate: {
        /** The stable, readable key of the directorate within its organisation. */
        slug: string
        /** The directorate's name. */
        name: string
      }
    }
    /** What the figure is meant to reach, newest report first. */
    targets: Array<{
      /** What kind of goal the target is. */
      kind: TargetKind
      /** The target in plain words. */
      text: string
      /** The day by which the target is to be reached; null when the source gives none. */
      due: string | null
      /** The comparator the target is relative to. */
      area: {
        /** The area's name. */
        name: string
      } | null
      /** Caveats that a reader must see. */
      notes: Array<{
        /** What the note warns of. */
        kind: NoteKind
        /** The note in plain words. */
        text: string
      }>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
    /** Which way the headline series moves, and whether that is good. */
    trend: {
      /** Which way the series moves; null when there are too few figures to tell. */
      movement: Movement | null
      /** Whether that is good, by the indicator’s polarity. */
      verdict: Verdict
    }
    /** Comparisons that the reports make in words, with no number. */
    statements: Array<{
      /** The comparison in plain words. */
      text: string
      /** Whether that is better or worse: as the report itself judges, or else by the polarity. */
      verdict: Verdict
      /** The area compared with. */
      area: {
        /** The area's name. */
        name: string
      }
      /** When the comparison holds. */
      period: {
        /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
        code: string
        /** The period as people read it, for example "January to March 2024". */
        label: string
        /** The first day; null when the source prints no date. */
        start: string | null
        /** The last day; null when the source prints no date. */
        end: string | null
        /** Which kind of year the period belongs to. */
        calendar: Calendar
        /** How long the period is. */
        granularity: Granularity
        /** How far the source itself gives the period. */
        precision: Precision
      }
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
    /** What the reports say about the indicator. */
    commentary: Array<{
      /** What the commentary does. */
      kind: CommentaryKind
      /** One or two sentences, in plain words. */
      body: string
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
    /** What is done to move the indicator. */
    actions: Array<{
      /** The action in a few words. */
      title: string
      /** How far the action has come. */
      status: ActionStatus
      /** The role that answers for the action; null when the report names none. */
      owner: string | null
      /** The day by which the action is to be finished; null when the report gives none. */
      due: string | null
      /** What the report says has happened, one entry for each update. */
      updates: Array<string>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
  } | null
}

/** An indicator: every line of figures, what each is judged against, where each was published. */
export const WebIndicatorDocument = "query WebIndicator($code:String!){organisation{...WebMasthead area{slug name}}indicator(code:$code){...WebFigures definition polarity statutory service{slug name directorate{slug name}}latest{...WebFigure series{measure}change{difference movement verdict from{display period{...WebPeriod}}}comparators{area{slug name}value missing display difference verdict}}targets{...WebTarget}trend{...WebDirection}statements{...WebStatement}commentary{...WebCommentary}actions{...WebAction}}}fragment WebAction on Action{title status owner due updates citations{...WebCitation}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebCommentary on Commentary{kind body citations{...WebCitation}}fragment WebDirection on Trend{movement verdict}fragment WebFigure on IndicatorPeriod{id period{...WebPeriod}value missing published display qualifier status}fragment WebFigures on Indicator{code title unit{code name symbol kind pattern one}latest{...WebStatus target{value text area{slug}}}series{id area{slug name kind}breakdown{code name dimension{code name}}accumulation granularity measure isHeadline periods{...WebFigure notes{kind text}citations{...WebCitation}}}}fragment WebMasthead on Organisation{slug name}fragment WebPeriod on Period{code label start end calendar granularity precision}fragment WebStatement on ComparisonStatement{text verdict area{name}period{...WebPeriod}citations{...WebCitation}}fragment WebStatus on IndicatorPeriod{rag{status reason explanation}}fragment WebTarget on Target{kind text due area{name}notes{kind text}citations{...WebCitation}}" as TypedDocument<WebIndicatorQuery, WebIndicatorQueryVariables>

/** The variables of {@link WebNameDocument}. */
export type WebNameQueryVariables = Record<string, never>

/** What {@link WebNameDocument} answers. */
export type WebNameQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
  } | null
}

/** Whose figures these are: all that a screen asks that shows none. */
export const WebNameDocument = "query WebName{organisation{...WebMasthead}}fragment WebMasthead on Organisation{slug name}" as TypedDocument<WebNameQuery, WebNameQueryVariables>

/** The variables of {@link WebOverviewDocument}. */
export type WebOverviewQueryVariables = Record<string, never>

/** What {@link WebOverviewDocument} answers. */
export type WebOverviewQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The parts of the organisation, in the order of the data set. */
    directorates: Array<{
      /** The stable, readable key of the directorate within its organisation. */
      slug: string
      /** The directorate's name. */
      name: string
      /** The services of the directorate, in the order of the data set. */
      services: Array<{
        /** The stable, readable key of the service within its organisation. */
        slug: string
        /** The service's name. */
        name: string
        /** The part of the directorate's work the service belongs to. */
        family: ServiceFamily
        /** What is measured about the service, in the order of the data set. */
        indicators: Array<{
          /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
          code: string
          /** The indicator's name as people read it. */
          title: string
          /** The newest figure of the headline series; null when there is no figure at all. */
          latest: {
            /** Why there is no number; null exactly when `value` is set. */
            missing: Missing | null
            /** The figure formatted for people, with unit and decimals. Never empty. */
            display: string
            /** When. */
            period: {
              /** The period as people read it, for example "January to March 2024". */
              label: string
            }
            /** Whether the figure meets its target: computed, and says why. */
            rag: {
              /** How the figure stands to its target. */
              status: RagStatus
              /** Why. */
              reason: RagReason
              /** The judgement in one or two plain sentences. */
              explanation: string
            }
            /** The target that `rag` judges the figure by; null when no target is about this figure. */
            target: {
              /** The target in plain words. */
              text: string
            } | null
            /** The same indicator, breakdown and period in other areas. */
            comparators: Array<{
              /** The other area. */
              area: {
                /** The area's name. */
                name: string
              }
              /** The other area’s figure formatted for people. Never empty. */
              display: string
              /** Whether the own figure is better or worse, by the polarity of the indicator. */
              verdict: Verdict
            }>
          } | null
          /** What the figure is meant to reach, newest report first. */
          targets: Array<{
            /** The target in plain words. */
            text: string
            /** The day by which the target is to be reached; null when the source gives none. */
            due: string | null
          }>
          /** Which way the headline series moves, and whether that is good. */
          trend: {
            /** Which way the series moves; null when there are too few figures to tell. */
            movement: Movement | null
            /** Whether that is good, by the indicator’s polarity. */
            verdict: Verdict
            /** The trend in a plain sentence. */
            explanation: string
          }
          /** Comparisons that the reports make in words, with no number. */
          statements: Array<{
            /** The comparison in plain words. */
            text: string
            /** Whether that is better or worse: as the report itself judges, or else by the polarity. */
            verdict: Verdict
            /** The area compared with. */
            area: {
              /** The area's name. */
              name: string
            }
            /** When the comparison holds. */
            period: {
              /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
              code: string
              /** The period as people read it, for example "January to March 2024". */
              label: string
              /** The first day; null when the source prints no date. */
              start: string | null
              /** The last day; null when the source prints no date. */
              end: string | null
              /** Which kind of year the period belongs to. */
              calendar: Calendar
              /** How long the period is. */
              granularity: Granularity
              /** How far the source itself gives the period. */
              precision: Precision
            }
            /** Where it was published. Never empty. */
            citations: Array<{
              /** The number of the paragraph as printed, for example "7.93". */
              paragraph: string
              /** The report that published the fact. */
              report: {
                /** The stable, readable key of the report within its organisation. */
                slug: string
                /** The report's title. */
                title: string
                /** The day of the meeting. */
                meetingDate: string
              }
            }>
          }>
        }>
        /** What the service does to improve, newest report first. */
        actions: Array<{
          /** The action in a few words. */
          title: string
          /** How far the action has come. */
          status: ActionStatus
          /** The day by which the action is to be finished; null when the report gives none. */
          due: string | null
        }>
      }>
    }>
    /** The reports that figures come from, newest first. */
    reports: Array<{
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The committee the report was written for. */
      committee: string
      /** The day of the meeting. */
      meetingDate: string
      /** The arithmetic that was done on what the report printed. */
      checks: Array<{
        /** The stable, readable key of the check within its report. */
        code: string
        /** What came of the check. */
        verdict: CheckVerdict
        /** What was checked, in a few words. */
        title: string
        /** What was found, in plain words, with every number used. */
        explanation: string
        /** Where it was published. Never empty. */
        citations: Array<{
          /** The number of the paragraph as printed, for example "7.93". */
          paragraph: string
          /** The report that published the fact. */
          report: {
            /** The stable, readable key of the report within its organisation. */
            slug: string
            /** The report's title. */
            title: string
            /** The day of the meeting. */
            meetingDate: string
          }
        }>
      }>
    }>
  } | null
}

/** The overview: what is off target, what got worse, what does not add up, what is overdue. */
export const WebOverviewDocument = "query WebOverview{organisation{...WebMasthead directorates{slug name services{...WebServiceName indicators{...WebException}actions{title status due}}}reports{slug title committee meetingDate checks(verdict:[DISAGREES]){...WebCheck}}}}fragment WebCheck on Check{code verdict title explanation citations{...WebCitation}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebDirection on Trend{movement verdict}fragment WebException on Indicator{code title latest{missing display period{label}...WebStatus target{text}comparators{area{name}display verdict}}targets{text due}trend{...WebDirection explanation}statements{...WebStatement}}fragment WebMasthead on Organisation{slug name}fragment WebPeriod on Period{code label start end calendar granularity precision}fragment WebServiceName on Service{slug name family}fragment WebStatement on ComparisonStatement{text verdict area{name}period{...WebPeriod}citations{...WebCitation}}fragment WebStatus on IndicatorPeriod{rag{status reason explanation}}" as TypedDocument<WebOverviewQuery, WebOverviewQueryVariables>

/** The variables of {@link WebReportDocument}. */
export type WebReportQueryVariables = {
  slug: string
}

/** What {@link WebReportDocument} answers. */
export type WebReportQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The area the organisation is responsible for. */
    area: {
      /** The stable, readable key of the area, for example "england". */
      slug: string
    }
  } | null
  /** One report by its slug; null when there is none of that name. */
  report: {
    /** The stable, readable key of the report within its organisation. */
    slug: string
    /** The report's title. */
    title: string
    /** The committee the report was written for. */
    committee: string
    /** The day of the meeting. */
    meetingDate: string
    /** The number of the item on the meeting's agenda. */
    item: string | null
    /** Who may read the report, as printed on it. */
    classification: string
    /** The sections of the report and the headed parts of its longest one, in order. */
    sections: Array<{
      /** The section's number; a headed part of a section carries the number of its first paragraph. */
      number: string
      /** The section's heading. */
      title: string
      /** The numbered paragraphs of the section, in order. */
      paragraphs: Array<{
        /** The paragraph's number as printed, for example "7.93". */
        number: string
        /** What the paragraph says, in our own words. */
        commentary: Array<{
          /** What the commentary does. */
          kind: CommentaryKind
          /** One or two sentences, in plain words. */
          body: string
          /** Where it was published. Never empty. */
          citations: Array<{
            /** The number of the paragraph as printed, for example "7.93". */
            paragraph: string
            /** The report that published the fact. */
            report: {
              /** The stable, readable key of the report within its organisation. */
              slug: string
              /** The report's title. */
              title: string
              /** The day of the meeting. */
              meetingDate: string
            }
          }>
        }>
        /** The comparisons that the paragraph makes in words, with no number. */
        statements: Array<{
          /** The comparison in plain words. */
          text: string
          /** Whether that is better or worse: as the report itself judges, or else by the polarity. */
          verdict: Verdict
          /** The area compared with. */
          area: {
            /** The area's name. */
            name: string
          }
          /** When the comparison holds. */
          period: {
            /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
            code: string
            /** The period as people read it, for example "January to March 2024". */
            label: string
            /** The first day; null when the source prints no date. */
            start: string | null
            /** The last day; null when the source prints no date. */
            end: string | null
            /** Which kind of year the period belongs to. */
            calendar: Calendar
            /** How long the period is. */
            granularity: Granularity
            /** How far the source itself gives the period. */
            precision: Precision
          }
          /** Where it was published. Never empty. */
          citations: Array<{
            /** The number of the paragraph as printed, for example "7.93". */
            paragraph: string
            /** The report that published the fact. */
            report: {
              /** The stable, readable key of the report within its organisation. */
              slug: string
              /** The report's title. */
              title: string
              /** The day of the meeting. */
              meetingDate: string
            }
          }>
        }>
        /** The targets that the paragraph sets or repeats. */
        targets: Array<{
          /** What kind of goal the target is. */
          kind: TargetKind
          /** The target in plain words. */
          text: string
          /** The day by which the target is to be reached; null when the source gives none. */
          due: string | null
          /** The comparator the target is relative to. */
          area: {
            /** The area's name. */
            name: string
          } | null
          /** Caveats that a reader must see. */
          notes: Array<{
            /** What the note warns of. */
            kind: NoteKind
            /** The note in plain words. */
            text: string
          }>
          /** Where it was published. Never empty. */
          citations: Array<{
            /** The number of the paragraph as printed, for example "7.93". */
            paragraph: string
            /** The report that published the fact. */
            report: {
              /** The stable, readable key of the report within its organisation. */
              slug: string
              /** The report's title. */
              title: string
              /** The day of the meeting. */
              meetingDate: string
            }
          }>
        }>
        /** The actions that the paragraph tells of. */
        actions: Array<{
          /** The action in a few words. */
          title: string
          /** How far the action has come. */
          status: ActionStatus
          /** The role that answers for the action; null when the report names none. */
          owner: string | null
          /** The day by which the action is to be finished; null when the report gives none. */
          due: string | null
          /** What the report says has happened, one entry for each update. */
          updates: Array<string>
          /** Where it was published. Never empty. */
          citations: Array<{
            /** The number of the paragraph as printed, for example "7.93". */
            paragraph: string
            /** The report that published the fact. */
            report: {
              /** The stable, readable key of the report within its organisation. */
              slug: string
              /** The report's title. */
              title: string
              /** The day of the meeting. */
              meetingDate: string
            }
          }>
        }>
        /** The figures that the paragraph prints. */
        observations: Array<{
          /** The global id, by which `node` finds the thing again. The same after every load. */
          id: string
          /** The figure formatted for people, with unit and decimals. Never empty. */
          display: string
          /** Whether the figure meets its target: computed, and says why. */
          rag: {
            /** How the figure stands to its target. */
            status: RagStatus
            /** Why. */
            reason: RagReason
            /** The judgement in one or two plain sentences. */
            explanation: string
          }
          /** When. */
          period: {
            /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
            code: string
            /** The period as people read it, for example "January to March 2024". */
            label: string
          }
          /** What the figure measures. */
          indicator: {
            /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
            code: string
            /** The indicator's name as people read it. */
            title: string
          }
          /** The line of figures the figure belongs to. */
          series: {
            /** The global id, by which `node` finds the thing again. The same after every load. */
            id: string
            /** What the series' numbers say. */
            measure: Measure
            /** The area the series is about. */
            area: {
              /** The stable, readable key of the area, for example "england". */
              slug: string
              /** The area's name. */
              name: string
            }
            /** What part of the whole the series is about; empty for the total. */
            breakdown: Array<{
              /** The stable, readable key of the member within its dimension, for example "high". */
              code: string
              /** The member's name. */
              name: string
              /** The dimension the member belongs to. */
              dimension: {
                /** The stable, readable key of the dimension, for example "risk". */
                code: string
                /** The dimension's name. */
                name: string
              }
            }>
          }
        }>
      }>
    }>
    /** What the report asks the committee to do. */
    recommendations: Array<{
      /** The recommendation's number as printed. */
      number: string
      /** The recommendation in plain words. */
      text: string
    }>
    /** What may go wrong, and what is done about it. */
    risks: Array<{
      /** The risk in a few words. */
      title: string
      /** What is done about it. */
      mitigation: string
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
    /** The arithmetic that was done on what the report printed. */
    checks: Array<{
      /** The stable, readable key of the check within its report. */
      code: string
      /** What came of the check. */
      verdict: CheckVerdict
      /** What was checked, in a few words. */
      title: string
      /** What was found, in plain words, with every number used. */
      explanation: string
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
    /** The money tables of the report, in order. */
    finance: Array<{
      /** The stable, readable key of the table within its report. */
      slug: string
      /** What the table shows. */
      title: string
      /** The time the table is about. */
      period: {
        /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
        code: string
        /** The period as people read it, for example "January to March 2024". */
        label: string
        /** The first day; null when the source prints no date. */
        start: string | null
        /** The last day; null when the source prints no date. */
        end: string | null
        /** Which kind of year the period belongs to. */
        calendar: Calendar
        /** How long the period is. */
        granularity: Granularity
        /** How far the source itself gives the period. */
        precision: Precision
      }
      /** The unit every number of the table is in. */
      unit: {
        /** The stable, readable key of the unit, for example "percent". */
        code: string
        /** The unit's name in the plural, for example "days". */
        name: string
        /** The sign written beside a number, for example "%"; null when the unit has none. */
        symbol: string | null
        /** What sort of quantity the unit measures. */
        kind: UnitKind
        /** How a number is written with its unit; {} stands for the number, for example "{} days". */
        pattern: string
        /** How the number one is written with its unit, for example "{} day". */
        one: string
      }
      /** The columns, in the order they were printed. */
      columns: Array<{
        /** The stable, readable key of the column within its table. */
        code: string
        /** The column's heading. */
        title: string
        /** Whether the column is the sum of the others. */
        isTotal: boolean
      }>
      /** The rows, in the order they were printed; printed totals are rows too. */
      rows: Array<{
        /** The stable, readable key of the row within its table. */
        code: string
        /** The row's heading. */
        title: string
        /** Whether the row is the printed total of the others. */
        isTotal: boolean
        /** The amounts of the row, in the order of the columns. */
        cells: Array<{
          /** The column the amount stands in. */
          column: {
            /** The stable, readable key of the column within its table. */
            code: string
          }
          /** The amount exactly as printed. */
          published: string
          /** The rows added up again, where the amount is a printed total of rows; null elsewhere. */
          sumOfRows: {
            /** What came of the check. */
            verdict: CheckVerdict
            /** The number that the arithmetic gives; null when it can't be worked out. */
            expected: number | null
            /** Printed minus worked out. */
            difference: number | null
          } | null
          /** The columns added up again, where the amount is a printed total of columns; null elsewhere. */
          sumOfColumns: {
            /** What came of the check. */
            verdict: CheckVerdict
            /** The number that the arithmetic gives; null when it can't be worked out. */
            expected: number | null
            /** Printed minus worked out. */
            difference: number | null
          } | null
          /** Caveats that a reader must see. */
          notes: Array<{
            /** What the note warns of. */
            kind: NoteKind
            /** The note in plain words. */
            text: string
          }>
        }>
      }>
      /** The totals of the table, worked out again. */
      checks: Array<{
        /** The stable, readable key of the check within its report. */
        code: string
        /** What came of the check. */
        verdict: CheckVerdict
        /** What was checked, in a few words. */
        title: string
        /** What was found, in plain words, with every number used. */
        explanation: string
        /** Where it was published. Never empty. */
        citations: Array<{
          /** The number of the paragraph as printed, for example "7.93". */
          paragraph: string
          /** The report that published the fact. */
          report: {
            /** The stable, readable key of the report within its organisation. */
            slug: string
            /** The report's title. */
            title: string
            /** The day of the meeting. */
            meetingDate: string
          }
        }>
      }>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
    /** Charts that the report shows and whose numbers are not in its text. */
    figures: Array<{
      /** The number of the paragraph after which the chart stands. */
      paragraph: string
      /** What the chart shows. */
      title: string
    }>
  } | null
}

/** One report as a committee paper: sections, figures, commentary, risks, what it asks for. */
export const WebReportDocument = "query WebReport($slug:String!){organisation{...WebMasthead area{slug}}report(slug:$slug){slug title committee meetingDate item classification sections{number title paragraphs{number commentary{...WebCommentary}statements{...WebStatement}targets{...WebTarget}actions{...WebAction}observations{...WebParagraphFigure}}}recommendations{number text}risks{...WebRisk}checks(verdict:[DISAGREES]){...WebCheck}finance{...WebFinanceTable}figures{paragraph title}}}fragment WebAction on Action{title status owner due updates citations{...WebCitation}}fragment WebCheck on Check{code verdict title explanation citations{...WebCitation}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebCommentary on Commentary{kind body citations{...WebCitation}}fragment WebFinanceTable on FinanceTable{slug title period{...WebPeriod}unit{code name symbol kind pattern one}columns{code title isTotal}rows{code title isTotal cells{column{code}published sumOfRows{...WebSum}sumOfColumns{...WebSum}notes{kind text}}}checks{...WebCheck}citations{...WebCitation}}fragment WebMasthead on Organisation{slug name}fragment WebParagraphFigure on IndicatorPeriod{id display ...WebStatus period{code label}indicator{code title}series{id measure area{slug name}breakdown{code name dimension{code name}}}}fragment WebPeriod on Period{code label start end calendar granularity precision}fragment WebRisk on Risk{title mitigation citations{...WebCitation}}fragment WebStatement on ComparisonStatement{text verdict area{name}period{...WebPeriod}citations{...WebCitation}}fragment WebStatus on IndicatorPeriod{rag{status reason explanation}}fragment WebSum on Check{verdict expected difference}fragment WebTarget on Target{kind text due area{name}notes{kind text}citations{...WebCitation}}" as TypedDocument<WebReportQuery, WebReportQueryVariables>

/** The variables of {@link WebReportsDocument}. */
export type WebReportsQueryVariables = Record<string, never>

/** What {@link WebReportsDocument} answers. */
export type WebReportsQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The reports that figures come from, newest first. */
    reports: Array<{
      /** The stable, readable key of the report within its organisation. */
      slug: string
      /** The report's title. */
      title: string
      /** The committee the report was written for. */
      committee: string
      /** The day of the meeting. */
      meetingDate: string
    }>
  } | null
}

/** The reports that the figures come from, newest first. */
export const WebReportsDocument = "query WebReports{organisation{...WebMasthead reports{slug title committee meetingDate}}}fragment WebMasthead on Organisation{slug name}" as TypedDocument<WebReportsQuery, WebReportsQueryVariables>

/** The variables of {@link WebSearchDocument}. */
export type WebSearchQueryVariables = {
  text: string
}

/** What {@link WebSearchDocument} answers. */
export type WebSearchQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
  } | null
  /** Finds directorates, services, indicators, money tables, reports, commentary, actions and risks by words, in any of their forms and by their beginnings, best first. An indicator is found by the comparisons that are made of it, too, and a money table by its rows, columns and notes. The number of a paragraph, such as 7.93, finds what cites the paragraph. "Exact words", or and - work as in a search engine. */
  search: Array<{
    __typename: 'Action'
    /** The action in a few words. */
    title: string
    /** The service that acts. */
    service: {
      /** The stable, readable key of the service within its organisation. */
      slug: string
      /** The service's name. */
      name: string
    }
  } | {
    __typename: 'Commentary'
    /** One or two sentences, in plain words. */
    body: string
    /** The service the commentary is about. */
    service: {
      /** The stable, readable key of the service within its organisation. */
      slug: string
      /** The service's name. */
      name: string
    }
    /** Where it was published. Never empty. */
    citations: Array<{
      /** The number of the paragraph as printed, for example "7.93". */
      paragraph: string
      /** The report that published the fact. */
      report: {
        /** The stable, readable key of the report within its organisation. */
        slug: string
        /** The report's title. */
        title: string
        /** The day of the meeting. */
        meetingDate: string
      }
    }>
  } | {
    __typename: 'Directorate'
    /** The stable, readable key of the directorate within its organisation. */
    slug: string
    /** The directorate's name. */
    name: string
  } | {
    __typename: 'FinanceTable'
    /** What the table shows. */
    title: string
    /** The time the table is about. */
    period: {
      /** The period as people read it, for example "January to March 2024". */
      label: string
    }
    /** Where it was published. Never empty. */
    citations: Array<{
      /** The number of the paragraph as printed, for example "7.93". */
      paragraph: string
      /** The report that published the fact. */
      report: {
        /** The stable, readable key of the report within its organisation. */
        slug: string
        /** The report's title. */
        title: string
        /** The day of the meeting. */
        meetingDate: string
      }
    }>
  } | {
    __typename: 'Indicator'
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
    /** What exactly is counted, of what, and when. */
    definition: string | null
    /** The service whose work the indicator measures. */
    service: {
      /** The service's name. */
      name: string
    }
  } | {
    __typename: 'Report'
    /** The stable, readable key of the report within its organisation. */
    slug: string
    /** The report's title. */
    title: string
    /** The committee the report was written for. */
    committee: string
    /** The day of the meeting. */
    meetingDate: string
  } | {
    __typename: 'Risk'
    /** The risk in a few words. */
    title: string
    /** What is done about it. */
    mitigation: string
    /** The directorate that carries the risk. */
    directorate: {
      /** The stable, readable key of the directorate within its organisation. */
      slug: string
      /** The directorate's name. */
      name: string
    }
  } | {
    __typename: 'Service'
    /** The stable, readable key of the service within its organisation. */
    slug: string
    /** The service's name. */
    name: string
    /** One or two plain sentences on what the service does. */
    summary: string | null
  }>
}

/** What speaks of a text. */
export const WebSearchDocument = "query WebSearch($text:String!){organisation{...WebMasthead}search(text:$text first:100){__typename ...on Directorate{slug name}...on Service{slug name summary}...on Indicator{code title definition service{name}}...on Commentary{body service{slug name}citations{...WebCitation}}...on Action{title service{slug name}}...on FinanceTable{title period{label}citations{...WebCitation}}...on Report{slug title committee meetingDate}...on Risk{title mitigation directorate{slug name}}}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebMasthead on Organisation{slug name}" as TypedDocument<WebSearchQuery, WebSearchQueryVariables>

/** The variables of {@link WebServiceDocument}. */
export type WebServiceQueryVariables = {
  slug: string
}

/** What {@link WebServiceDocument} answers. */
export type WebServiceQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
  } | null
  /** One service by its slug; null when there is none of that name. */
  service: {
    /** The stable, readable key of the service within its organisation. */
    slug: string
    /** The service's name. */
    name: string
    /** One or two plain sentences on what the service does. */
    summary: string | null
    /** The directorate the service belongs to. */
    directorate: {
      /** The stable, readable key of the directorate within its organisation. */
      slug: string
      /** The directorate's name. */
      name: string
    }
    /** What is measured about the service, in the order of the data set. */
    indicators: Array<{
      /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
      code: string
      /** The indicator's name as people read it. */
      title: string
      /** Which breakdowns exist, and with which members. */
      dimensions: Array<{
        /** The dimension's name. */
        name: string
      }>
      /** What the indicator's numbers count or measure. */
      unit: {
        /** The stable, readable key of the unit, for example "percent". */
        code: string
        /** The unit's name in the plural, for example "days". */
        name: string
        /** The sign written beside a number, for example "%"; null when the unit has none. */
        symbol: string | null
        /** What sort of quantity the unit measures. */
        kind: UnitKind
        /** How a number is written with its unit; {} stands for the number, for example "{} days". */
        pattern: string
        /** How the number one is written with its unit, for example "{} day". */
        one: string
      }
      /** The newest figure of the headline series; null when there is no figure at all. */
      latest: {
        /** The global id, by which `node` finds the thing again. The same after every load. */
        id: string
        /** When. */
        period: {
          /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
          code: string
          /** The period as people read it, for example "January to March 2024". */
          label: string
          /** The first day; null when the source prints no date. */
          start: string | null
          /** The last day; null when the source prints no date. */
          end: string | null
          /** Which kind of year the period belongs to. */
          calendar: Calendar
          /** How long the period is. */
          granularity: Granularity
          /** How far the source itself gives the period. */
          precision: Precision
        }
        /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
        value: number | null
        /** Why there is no number; null exactly when `value` is set. */
        missing: Missing | null
        /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
        published: string
        /** The figure formatted for people, with unit and decimals. Never empty. */
        display: string
        /** What the words around the number make of it. */
        qualifier: Qualifier
        /** How firm the figure is; several may hold at once, none says that the source does not tell. */
        status: Array<ObservationStatus>
        /** Whether the figure meets its target: computed, and says why. */
        rag: {
          /** How the figure stands to its target. */
          status: RagStatus
          /** Why. */
          reason: RagReason
          /** The judgement in one or two plain sentences. */
          explanation: string
        }
        /** The target that `rag` judges the figure by; null when no target is about this figure. */
        target: {
          /** The target in plain words. */
          text: string
        } | null
        /** The same indicator, breakdown and period in other areas. */
        comparators: Array<{
          /** The other area. */
          area: {
            /** The area's name. */
            name: string
          }
          /** The other area’s figure formatted for people. Never empty. */
          display: string
        }>
        /** The line of figures the figure belongs to. */
        series: {
          /** How the series gathers what it counts over time. */
          accumulation: Accumulation
          /** What the series' numbers say. */
          measure: Measure
        }
      } | null
      /** What the figure is meant to reach, newest report first. */
      targets: Array<{
        /** The target in plain words. */
        text: string
      }>
      /** Comparisons that the reports make in words, with no number. */
      statements: Array<{
        /** The comparison in plain words. */
        text: string
      }>
      /** Which way the headline series moves, and whether that is good. */
      trend: {
        /** Which way the series moves; null when there are too few figures to tell. */
        movement: Movement | null
        /** Whether that is good, by the indicator’s polarity. */
        verdict: Verdict
      }
      /** The headline series, oldest first: the one line of figures that people mean by this indicator. Its own area, no breakdown; where there is a choice, the data set says which. */
      periods: Array<{
        /** The global id, by which `node` finds the thing again. The same after every load. */
        id: string
        /** When. */
        period: {
          /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
          code: string
          /** The period as people read it, for example "January to March 2024". */
          label: string
          /** The first day; null when the source prints no date. */
          start: string | null
          /** The last day; null when the source prints no date. */
          end: string | null
          /** Which kind of year the period belongs to. */
          calendar: Calendar
          /** How long the period is. */
          granularity: Granularity
          /** How far the source itself gives the period. */
          precision: Precision
        }
        /** The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a double, which is about 15 digits; `display` has all of them, and so have the files under /data/. */
        value: number | null
        /** Why there is no number; null exactly when `value` is set. */
        missing: Missing | null
        /** The figure exactly as printed: "36.0%", "(700)*", "N/A". */
        published: string
        /** The figure formatted for people, with unit and decimals. Never empty. */
        display: string
        /** What the words around the number make of it. */
        qualifier: Qualifier
        /** How firm the figure is; several may hold at once, none says that the source does not tell. */
        status: Array<ObservationStatus>
      }>
    }>
    /** What the reports say about the service, newest report first. */
    commentary: Array<{
      /** What the commentary does. */
      kind: CommentaryKind
      /** One or two sentences, in plain words. */
      body: string
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
    /** What the service does to improve, newest report first. */
    actions: Array<{
      /** The action in a few words. */
      title: string
      /** How far the action has come. */
      status: ActionStatus
      /** The role that answers for the action; null when the report names none. */
      owner: string | null
      /** The day by which the action is to be finished; null when the report gives none. */
      due: string | null
      /** What the report says has happened, one entry for each update. */
      updates: Array<string>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The report that published the fact. */
        report: {
          /** The stable, readable key of the report within its organisation. */
          slug: string
          /** The report's title. */
          title: string
          /** The day of the meeting. */
          meetingDate: string
        }
      }>
    }>
  } | null
}

/** A service: a table of its indicators, what the reports say about it, what it is doing. */
export const WebServiceDocument = "query WebService($slug:String!){organisation{...WebMasthead}service(slug:$slug){slug name summary directorate{slug name}indicators{...WebIndicatorRow}commentary{...WebCommentary}actions{...WebAction}}}fragment WebAction on Action{title status owner due updates citations{...WebCitation}}fragment WebCitation on Citation{paragraph report{slug title meetingDate}}fragment WebCommentary on Commentary{kind body citations{...WebCitation}}fragment WebDirection on Trend{movement verdict}fragment WebFigure on IndicatorPeriod{id period{...WebPeriod}value missing published display qualifier status}fragment WebIndicatorRow on Indicator{code title dimensions{name}unit{code name symbol kind pattern one}latest{...WebFigure ...WebStatus target{text}comparators{area{name}display}series{accumulation measure}}targets{text}statements{text}trend{...WebDirection}periods(last:8){...WebFigure}}fragment WebMasthead on Organisation{slug name}fragment WebPeriod on Period{code label start end calendar granularity precision}fragment WebStatus on IndicatorPeriod{rag{status reason explanation}}" as TypedDocument<WebServiceQuery, WebServiceQueryVariables>
