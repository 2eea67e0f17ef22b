import type { Accumulation, ActionStatus, CheckVerdict, CommentaryKind, Granularity, Measure, Missing, Movement, NoteKind, ObservationFilter, ObservationOrder, ObservationStatus, Polarity, Precision, Qualifier, RagReason, RagStatus, Relation, SeriesFilter, TargetKind, TargetOperator, UnitKind, Verdict } from './schema.ts'
import type { TypedDocument } from '../src/core/document.ts'
/** The same indicator, breakdown and period in other areas. */
export type ComparatorsFragment = {
  /** The same indicator, breakdown and period in other areas. */
  comparators: Array<{
    /** The other area. */
    area: {
      /** The stable, readable key of the area, for example "england". */
      slug: string
      /** The area's name. */
      name: string
      /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
      gssCode: string | null
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
}

/** One published figure: what was printed, what it means, where it stands. */
export type FigureFragment = {
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
    /** The table of the paragraph, as printed or described; null for running text. */
    table: string | null
    /** The row and column of the table; null for running text. */
    cell: string | null
  }>
}

/** What an indicator measures, and how its numbers are to be read. */
export type MeasureFragment = {
  /** The global id, by which `node` finds the thing again. The same after every load. */
  id: string
  /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
  code: string
  /** The indicator's name as people read it. */
  title: string
  /** What exactly is counted, of what, and when. */
  definition: string | null
  /** How many decimal places the figures are shown with; null shows as many as were printed. */
  decimals: number | null
  /** Which direction of the figure is good. */
  polarity: Polarity
  /** Whether law or statutory guidance requires the performance that the indicator measures. */
  statutory: boolean
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
}

/** How a figure stands: against its target, and against the period before. */
export type StandingFragment = {
  /** The target that `rag` judges the figure by; null when no target is about this figure. */
  target: {
    /** The target in plain words. */
    text: string
    /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
    value: number | null
    /** On which side of the target the figure has to be. */
    operator: TargetOperator
    /** The day by which the target is to be reached; null when the source gives none. */
    due: string | null
  } | null
  /** Whether the figure meets its target: computed, and says why. */
  rag: {
    /** How the figure stands to its target. */
    status: RagStatus
    /** Why. */
    reason: RagReason
    /** The judgement in one or two plain sentences. */
    explanation: string
  }
  /** How the figure differs from an earlier one of the same series; null when there is none that it can be compared with. */
  change: {
    /** The later number minus the earlier one, in the indicator’s unit; percentages differ in points. */
    difference: number
    /** The difference in per cent of the earlier number; null for percentages and when that number is 0. */
    percent: number | null
    /** Which way the figure moved. */
    movement: Movement
    /** Whether that is good, by the indicator’s polarity. */
    verdict: Verdict
  } | null
}

/** The variables of {@link ComparisonsDocument}. */
export type ComparisonsQueryVariables = {
  code: string
  organisation?: string | null | undefined
  last?: number | null | undefined
}

/** What {@link ComparisonsDocument} answers. */
export type ComparisonsQuery = {
  /** One indicator by its code; null when there is none of that code. */
  indicator: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
    /** What exactly is counted, of what, and when. */
    definition: string | null
    /** How many decimal places the figures are shown with; null shows as many as were printed. */
    decimals: number | null
    /** Which direction of the figure is good. */
    polarity: Polarity
    /** Whether law or statutory guidance requires the performance that the indicator measures. */
    statutory: boolean
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
        /** The table of the paragraph, as printed or described; null for running text. */
        table: string | null
        /** The row and column of the table; null for running text. */
        cell: string | null
      }>
      /** The same indicator, breakdown and period in other areas. */
      comparators: Array<{
        /** The other area. */
        area: {
          /** The stable, readable key of the area, for example "england". */
          slug: string
          /** The area's name. */
          name: string
          /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
          gssCode: string | null
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
    }>
    /** Comparisons that the reports make in words, with no number. */
    statements: Array<{
      /** How the organisation's own area stands to the other one. */
      relation: Relation
      /** The comparison in plain words. */
      text: string
      /** The area compared with. */
      area: {
        /** The stable, readable key of the area, for example "england". */
        slug: string
        /** The area's name. */
        name: string
        /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
        gssCode: string | null
      }
      /** When the comparison holds. */
      period: {
        /** The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", "2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates. */
        code: string
        /** The period as people read it, for example "January to March 2024". */
        label: string
      }
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
      }>
    }>
  } | null
}

/** One indicator beside other areas: the figures that can be compared, and the comparisons made in words. */
export const ComparisonsDocument = "query Comparisons($code:String!$organisation:String$last:Int){indicator(code:$code organisation:$organisation){...Measure periods(last:$last){...Figure ...Comparators}statements{relation text area{slug name gssCode}period{code label}citations{paragraph}}}}fragment Comparators on IndicatorPeriod{comparators{area{slug name gssCode}value missing display difference verdict}}fragment Figure on IndicatorPeriod{id period{code label start end granularity precision}value missing published display qualifier status notes{kind text}citations{paragraph table cell}}fragment Measure on Indicator{id code title definition decimals polarity statutory unit{code name symbol kind pattern one}}" as TypedDocument<ComparisonsQuery, ComparisonsQueryVariables>

/** The variables of {@link DirectorateTreeDocument}. */
export type DirectorateTreeQueryVariables = {
  slug: string
  organisation?: string | null | undefined
  last?: number | null | undefined
}

/** What {@link DirectorateTreeDocument} answers. */
export type DirectorateTreeQuery = {
  /** One directorate by its slug; null when there is none of that name. */
  directorate: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
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
      /** What is measured about the service, in the order of the data set. */
      indicators: Array<{
        /** The global id, by which `node` finds the thing again. The same after every load. */
        id: string
        /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
        code: string
        /** The indicator's name as people read it. */
        title: string
        /** What exactly is counted, of what, and when. */
        definition: string | null
        /** How many decimal places the figures are shown with; null shows as many as were printed. */
        decimals: number | null
        /** Which direction of the figure is good. */
        polarity: Polarity
        /** Whether law or statutory guidance requires the performance that the indicator measures. */
        statutory: boolean
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
            /** The table of the paragraph, as printed or described; null for running text. */
            table: string | null
            /** The row and column of the table; null for running text. */
            cell: string | null
          }>
          /** The same indicator, breakdown and period in other areas. */
          comparators: Array<{
            /** The other area. */
            area: {
              /** The stable, readable key of the area, for example "england". */
              slug: string
              /** The area's name. */
              name: string
              /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
              gssCode: string | null
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
        }>
      }>
    }>
  } | null
}

/** One directorate, its services, their indicators, and the last periods of each with comparators. */
export const DirectorateTreeDocument = "query DirectorateTree($slug:String!$organisation:String$last:Int=6){directorate(slug:$slug organisation:$organisation){id slug name services{slug name indicators{...Measure periods(last:$last){...Figure ...Comparators}}}}}fragment Comparators on IndicatorPeriod{comparators{area{slug name gssCode}value missing display difference verdict}}fragment Figure on IndicatorPeriod{id period{code label start end granularity precision}value missing published display qualifier status notes{kind text}citations{paragraph table cell}}fragment Measure on Indicator{id code title definition decimals polarity statutory unit{code name symbol kind pattern one}}" as TypedDocument<DirectorateTreeQuery, DirectorateTreeQueryVariables>

/** The variables of {@link FinanceDocument}. */
export type FinanceQueryVariables = {
  organisation?: string | null | undefined
}

/** What {@link FinanceDocument} answers. */
export type FinanceQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
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
          /** The number behind the print, in the table's unit; brackets are negative. */
          value: number | null
          /** The amount exactly as printed. */
          published: string
          /** The amount formatted for people, with its unit. Never empty. */
          display: string
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
        /** The number that the arithmetic gives; null when it can't be worked out. */
        expected: number | null
        /** The number that was printed. */
        actual: number | null
        /** Printed minus worked out. */
        difference: number | null
        /** How far apart rounding alone can bring the two. */
        tolerance: number | null
      }>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The table of the paragraph, as printed or described; null for running text. */
        table: string | null
      }>
    }>
  } | null
}

/** The council's money tables as printed, rows by columns, with the checks made on their totals. */
export const FinanceDocument = "query Finance($organisation:String){organisation(slug:$organisation){id slug name finance{slug title period{code label}unit{code name symbol kind pattern one}columns{code title}rows{code title isTotal cells{column{code}value published display notes{kind text}}}checks{code verdict title explanation expected actual difference tolerance}citations{paragraph table}}}}" as TypedDocument<FinanceQuery, FinanceQueryVariables>

/** The variables of {@link IndicatorDocument}. */
export type IndicatorQueryVariables = {
  code: string
  organisation?: string | null | undefined
  series?: SeriesFilter | null | undefined
}

/** What {@link IndicatorDocument} answers. */
export type IndicatorQuery = {
  /** One indicator by its code; null when there is none of that code. */
  indicator: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
    /** What exactly is counted, of what, and when. */
    definition: string | null
    /** How many decimal places the figures are shown with; null shows as many as were printed. */
    decimals: number | null
    /** Which direction of the figure is good. */
    polarity: Polarity
    /** Whether law or statutory guidance requires the performance that the indicator measures. */
    statutory: boolean
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
    /** The service whose work the indicator measures. */
    service: {
      /** The stable, readable key of the service within its organisation. */
      slug: string
      /** The service's name. */
      name: string
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
        /** The table of the paragraph, as printed or described; null for running text. */
        table: string | null
        /** The row and column of the table; null for running text. */
        cell: string | null
      }>
      /** The target that `rag` judges the figure by; null when no target is about this figure. */
      target: {
        /** The target in plain words. */
        text: string
        /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
        value: number | null
        /** On which side of the target the figure has to be. */
        operator: TargetOperator
        /** The day by which the target is to be reached; null when the source gives none. */
        due: string | null
      } | null
      /** Whether the figure meets its target: computed, and says why. */
      rag: {
        /** How the figure stands to its target. */
        status: RagStatus
        /** Why. */
        reason: RagReason
        /** The judgement in one or two plain sentences. */
        explanation: string
      }
      /** How the figure differs from an earlier one of the same series; null when there is none that it can be compared with. */
      change: {
        /** The later number minus the earlier one, in the indicator’s unit; percentages differ in points. */
        difference: number
        /** The difference in per cent of the earlier number; null for percentages and when that number is 0. */
        percent: number | null
        /** Which way the figure moved. */
        movement: Movement
        /** Whether that is good, by the indicator’s polarity. */
        verdict: Verdict
      } | null
      /** The same indicator, breakdown and period in other areas. */
      comparators: Array<{
        /** The other area. */
        area: {
          /** The stable, readable key of the area, for example "england". */
          slug: string
          /** The area's name. */
          name: string
          /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
          gssCode: string | null
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
    }>
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
        /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
        gssCode: string | null
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
          /** The table of the paragraph, as printed or described; null for running text. */
          table: string | null
          /** The row and column of the table; null for running text. */
          cell: string | null
        }>
      }>
    }>
    /** What the figure is meant to reach, newest report first. */
    targets: Array<{
      /** What kind of goal the target is. */
      kind: TargetKind
      /** On which side of the target the figure has to be. */
      operator: TargetOperator
      /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
      value: number | null
      /** The day by which the target is to be reached; null when the source gives none. */
      due: string | null
      /** The target in plain words. */
      text: string
      /** The comparator the target is relative to. */
      area: {
        /** The stable, readable key of the area, for example "england". */
        slug: string
        /** The area's name. */
        name: string
      } | null
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The table of the paragraph, as printed or described; null for running text. */
        table: string | null
        /** The row and column of the table; null for running text. */
        cell: string | null
      }>
    }>
    /** Which way the headline series moves, and whether that is good. */
    trend: {
      /** Which way the series moves; null when there are too few figures to tell. */
      movement: Movement | null
      /** Whether that is good, by the indicator’s polarity. */
      verdict: Verdict
      /** How many figures were looked at. */
      points: number
      /** The trend in a plain sentence. */
      explanation: string
    }
  } | null
}

/** One indicator with its headline figures, every series, its targets, and where each figure was published. */
export const IndicatorDocument = "query Indicator($code:String!$organisation:String$series:SeriesFilter){indicator(code:$code organisation:$organisation){...Measure service{slug name}periods{...Figure ...Standing ...Comparators}series(filter:$series){id area{slug name gssCode}breakdown{code name dimension{code name}}accumulation granularity measure isHeadline periods{...Figure}}targets{kind operator value due text area{slug name}citations{paragraph table cell}}trend{movement verdict points explanation}}}fragment Comparators on IndicatorPeriod{comparators{area{slug name gssCode}value missing display difference verdict}}fragment Figure on IndicatorPeriod{id period{code label start end granularity precision}value missing published display qualifier status notes{kind text}citations{paragraph table cell}}fragment Measure on Indicator{id code title definition decimals polarity statutory unit{code name symbol kind pattern one}}fragment Standing on IndicatorPeriod{target{text value operator due}rag{status reason explanation}change{difference percent movement verdict}}" as TypedDocument<IndicatorQuery, IndicatorQueryVariables>

/** The variables of {@link ObservationsDocument}. */
export type ObservationsQueryVariables = {
  filter?: ObservationFilter | null | undefined
  orderBy?: ObservationOrder | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

/** What {@link ObservationsDocument} answers. */
export type ObservationsQuery = {
  /** The whole data set as one tidy table: one row for each published figure. Pages of 1 to 1,000, 100 unless said. */
  observations: {
    /** The things of the page, each with its place in the list. */
    edges: Array<{
      /** Its place in the list, for `after` and `before`. */
      cursor: string
      /** The thing. */
      node: {
        /** The global id, by which `node` finds the thing again. The same after every load. */
        id: string
        /** What the figure measures. */
        indicator: {
          /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
          code: string
          /** The indicator's name as people read it. */
          title: string
          /** What the indicator's numbers count or measure. */
          unit: {
            /** The stable, readable key of the unit, for example "percent". */
            code: string
            /** The sign written beside a number, for example "%"; null when the unit has none. */
            symbol: string | null
            /** What sort of quantity the unit measures. */
            kind: UnitKind
            /** How a number is written with its unit; {} stands for the number, for example "{} days". */
            pattern: string
            /** How the number one is written with its unit, for example "{} day". */
            one: string
          }
          /** The service whose work the indicator measures. */
          service: {
            /** The stable, readable key of the service within its organisation. */
            slug: string
          }
        }
        /** The line of figures the figure belongs to. */
        series: {
          /** The area the series is about. */
          area: {
            /** The stable, readable key of the area, for example "england". */
            slug: string
            /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
            gssCode: string | null
          }
          /** How the series gathers what it counts over time. */
          accumulation: Accumulation
          /** What the series' numbers say. */
          measure: Measure
        }
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
      }
    }>
    /** Where the page starts and ends, and whether there is more. */
    pageInfo: {
      /** The place of the last thing; null when the page is empty. */
      endCursor: string | null
      /** Whether there is more behind the page. */
      hasNextPage: boolean
    }
  }
}

/** The whole data set as one tidy table: one row per published figure, page by page. */
export const ObservationsDocument = "query Observations($filter:ObservationFilter$orderBy:ObservationOrder$first:Int=100$after:String){observations(filter:$filter orderBy:$orderBy first:$first after:$after){edges{cursor node{id indicator{code title unit{code symbol kind pattern one}service{slug}}series{area{slug gssCode}accumulation measure}period{code label start end}value missing published display qualifier}}pageInfo{endCursor hasNextPage}}}" as TypedDocument<ObservationsQuery, ObservationsQueryVariables>

/** The variables of {@link OrganisationOverviewDocument}. */
export type OrganisationOverviewQueryVariables = {
  organisation?: string | null | undefined
}

/** What {@link OrganisationOverviewDocument} answers. */
export type OrganisationOverviewQuery = {
  /** One organisation by its slug, or the default one; null when there is none of that name. */
  organisation: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
    /** The stable, readable key of the organisation, for example "shropshire". */
    slug: string
    /** The organisation's name as people write it. */
    name: string
    /** The area the organisation is responsible for. */
    area: {
      /** The area's name. */
      name: string
      /** The nine-character code of the Government Statistical Service, for example E92000001; null for groups. */
      gssCode: string | null
    }
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
        /** What is measured about the service, in the order of the data set. */
        indicators: Array<{
          /** The global id, by which `node` finds the thing again. The same after every load. */
          id: string
          /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
          code: string
          /** The indicator's name as people read it. */
          title: string
          /** What exactly is counted, of what, and when. */
          definition: string | null
          /** How many decimal places the figures are shown with; null shows as many as were printed. */
          decimals: number | null
          /** Which direction of the figure is good. */
          polarity: Polarity
          /** Whether law or statutory guidance requires the performance that the indicator measures. */
          statutory: boolean
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
              /** The table of the paragraph, as printed or described; null for running text. */
              table: string | null
              /** The row and column of the table; null for running text. */
              cell: string | null
            }>
            /** The target that `rag` judges the figure by; null when no target is about this figure. */
            target: {
              /** The target in plain words. */
              text: string
              /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
              value: number | null
              /** On which side of the target the figure has to be. */
              operator: TargetOperator
              /** The day by which the target is to be reached; null when the source gives none. */
              due: string | null
            } | null
            /** Whether the figure meets its target: computed, and says why. */
            rag: {
              /** How the figure stands to its target. */
              status: RagStatus
              /** Why. */
              reason: RagReason
              /** The judgement in one or two plain sentences. */
              explanation: string
            }
            /** How the figure differs from an earlier one of the same series; null when there is none that it can be compared with. */
            change: {
              /** The later number minus the earlier one, in the indicator’s unit; percentages differ in points. */
              difference: number
              /** The difference in per cent of the earlier number; null for percentages and when that number is 0. */
              percent: number | null
              /** Which way the figure moved. */
              movement: Movement
              /** Whether that is good, by the indicator’s polarity. */
              verdict: Verdict
            } | null
          } | null
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
      /** The number of the item on the meeting's agenda. */
      item: string | null
    }>
  } | null
}

/** The whole council at a glance: directorates, services and the latest figure of every indicator. */
export const OrganisationOverviewDocument = "query OrganisationOverview($organisation:String){organisation(slug:$organisation){id slug name area{name gssCode}directorates{slug name services{slug name indicators{...Measure latest{...Figure ...Standing}}}}reports{slug title committee meetingDate item}}}fragment Figure on IndicatorPeriod{id period{code label start end granularity precision}value missing published display qualifier status notes{kind text}citations{paragraph table cell}}fragment Measure on Indicator{id code title definition decimals polarity statutory unit{code name symbol kind pattern one}}fragment Standing on IndicatorPeriod{target{text value operator due}rag{status reason explanation}change{difference percent movement verdict}}" as TypedDocument<OrganisationOverviewQuery, OrganisationOverviewQueryVariables>

/** The variables of {@link ReportDocument}. */
export type ReportQueryVariables = {
  slug: string
  organisation?: string | null | undefined
  verdict?: Array<CheckVerdict> | null | undefined
}

/** What {@link ReportDocument} answers. */
export type ReportQuery = {
  /** One report by its slug; null when there is none of that name. */
  report: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
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
      /** The directorate that carries the risk. */
      directorate: {
        /** The stable, readable key of the directorate within its organisation. */
        slug: string
        /** The directorate's name. */
        name: string
      }
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
      /** The number that the arithmetic gives; null when it can't be worked out. */
      expected: number | null
      /** The number that was printed. */
      actual: number | null
      /** Printed minus worked out. */
      difference: number | null
      /** How far apart rounding alone can bring the two. */
      tolerance: number | null
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
        /** The table of the paragraph, as printed or described; null for running text. */
        table: string | null
        /** The row and column of the table; null for running text. */
        cell: string | null
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

/** One report: its sections, what it asks for, its risks, the checks made on its arithmetic, and the charts whose numbers its text does not give. */
export const ReportDocument = "query Report($slug:String!$organisation:String$verdict:[CheckVerdict!]){report(slug:$slug organisation:$organisation){id slug title committee meetingDate item classification sections{number title paragraphs{number}}recommendations{number text}risks{title mitigation directorate{slug name}}checks(verdict:$verdict){code verdict title explanation expected actual difference tolerance citations{paragraph table cell}}figures{paragraph title}}}" as TypedDocument<ReportQuery, ReportQueryVariables>

/** The variables of {@link SearchDocument}. */
export type SearchQueryVariables = {
  text: string
  first?: number | null | undefined
}

/** What {@link SearchDocument} answers. */
export type SearchQuery = {
  /** Finds directorates, services, indicators, money tables, reports, commentary, actions and risks by words, in any of their forms and by their beginnings, best first. An indicator is found by the comparisons that are made of it, too, and a money table by its rows, columns and notes. The number of a paragraph, such as 7.93, finds what cites the paragraph. "Exact words", or and - work as in a search engine. */
  search: Array<{
    __typename: 'Action'
    /** The action in a few words. */
    title: string
    /** How far the action has come. */
    status: ActionStatus
    /** The service that acts. */
    service: {
      /** The stable, readable key of the service within its organisation. */
      slug: string
      /** The service's name. */
      name: string
    }
  } | {
    __typename: 'Commentary'
    /** What the commentary does. */
    kind: CommentaryKind
    /** One or two sentences, in plain words. */
    body: string
    /** The service the commentary is about. */
    service: {
      /** The stable, readable key of the service within its organisation. */
      slug: string
      /** The service's name. */
      name: string
    }
  } | {
    __typename: 'Directorate'
    /** The stable, readable key of the directorate within its organisation. */
    slug: string
    /** The directorate's name. */
    name: string
  } | {
    __typename: 'FinanceTable'
    /** The stable, readable key of the table within its report. */
    slug: string
    /** What the table shows. */
    title: string
    /** The time the table is about. */
    period: {
      /** The period as people read it, for example "January to March 2024". */
      label: string
    }
  } | {
    __typename: 'Indicator'
    /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
    code: string
    /** The indicator's name as people read it. */
    title: string
    /** What exactly is counted, of what, and when. */
    definition: string | null
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

/** Directorates, services, indicators, money tables, reports, commentary, actions and risks that speak of the text. */
export const SearchDocument = "query Search($text:String!$first:Int=20){search(text:$text first:$first){__typename ...on Directorate{slug name}...on Service{slug name summary}...on Indicator{code title definition}...on FinanceTable{slug title period{label}}...on Report{slug title committee meetingDate}...on Commentary{kind body service{slug name}}...on Action{title status service{slug name}}...on Risk{title mitigation directorate{slug name}}}}" as TypedDocument<SearchQuery, SearchQueryVariables>

/** The variables of {@link ServiceDocument}. */
export type ServiceQueryVariables = {
  slug: string
  organisation?: string | null | undefined
}

/** What {@link ServiceDocument} answers. */
export type ServiceQuery = {
  /** One service by its slug; null when there is none of that name. */
  service: {
    /** The global id, by which `node` finds the thing again. The same after every load. */
    id: string
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
      /** The global id, by which `node` finds the thing again. The same after every load. */
      id: string
      /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
      code: string
      /** The indicator's name as people read it. */
      title: string
      /** What exactly is counted, of what, and when. */
      definition: string | null
      /** How many decimal places the figures are shown with; null shows as many as were printed. */
      decimals: number | null
      /** Which direction of the figure is good. */
      polarity: Polarity
      /** Whether law or statutory guidance requires the performance that the indicator measures. */
      statutory: boolean
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
          /** The table of the paragraph, as printed or described; null for running text. */
          table: string | null
          /** The row and column of the table; null for running text. */
          cell: string | null
        }>
        /** The target that `rag` judges the figure by; null when no target is about this figure. */
        target: {
          /** The target in plain words. */
          text: string
          /** The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none. */
          value: number | null
          /** On which side of the target the figure has to be. */
          operator: TargetOperator
          /** The day by which the target is to be reached; null when the source gives none. */
          due: string | null
        } | null
        /** Whether the figure meets its target: computed, and says why. */
        rag: {
          /** How the figure stands to its target. */
          status: RagStatus
          /** Why. */
          reason: RagReason
          /** The judgement in one or two plain sentences. */
          explanation: string
        }
        /** How the figure differs from an earlier one of the same series; null when there is none that it can be compared with. */
        change: {
          /** The later number minus the earlier one, in the indicator’s unit; percentages differ in points. */
          difference: number
          /** The difference in per cent of the earlier number; null for percentages and when that number is 0. */
          percent: number | null
          /** Which way the figure moved. */
          movement: Movement
          /** Whether that is good, by the indicator’s polarity. */
          verdict: Verdict
        } | null
      } | null
    }>
    /** What the reports say about the service, newest report first. */
    commentary: Array<{
      /** What the commentary does. */
      kind: CommentaryKind
      /** One or two sentences, in plain words. */
      body: string
      /** The indicators the commentary is about. */
      indicators: Array<{
        /** The stable, readable key of the indicator within its organisation, for example "ehcp-issued-within-20-weeks". */
        code: string
      }>
      /** Where it was published. Never empty. */
      citations: Array<{
        /** The number of the paragraph as printed, for example "7.93". */
        paragraph: string
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
    }>
  } | null
}

/** One service: its indicators with their latest figure, what the report says about them, and its actions. */
export const ServiceDocument = "query Service($slug:String!$organisation:String){service(slug:$slug organisation:$organisation){id slug name summary directorate{slug name}indicators{...Measure latest{...Figure ...Standing}}commentary{kind body indicators{code}citations{paragraph}}actions{title status owner due updates}}}fragment Figure on IndicatorPeriod{id period{code label start end granularity precision}value missing published display qualifier status notes{kind text}citations{paragraph table cell}}fragment Measure on Indicator{id code title definition decimals polarity statutory unit{code name symbol kind pattern one}}fragment Standing on IndicatorPeriod{target{text value operator due}rag{status reason explanation}change{difference percent movement verdict}}" as TypedDocument<ServiceQuery, ServiceQueryVariables>
