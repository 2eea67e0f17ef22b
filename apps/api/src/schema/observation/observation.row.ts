import type {
  Accumulation,
  Calendar,
  Granularity,
  Measure,
  Missing,
  ObservationStatus,
  Polarity,
  Precision,
  Qualifier,
  UnitKind,
} from '@scrutiny/db'

/** A published figure with all that is needed to read and judge it: what one SQL statement fetches for a whole list. */
export interface ObservationRow {
  id: string
  value: number | null
  /** All digits of the value, where it may have more of them than a number holds; null elsewhere. */
  digits: string | null
  missing: Missing | null
  published: string
  qualifier: Qualifier
  status: ObservationStatus[]
  precision: Precision
  sortDate: string
  isLatest: boolean
  reportId: string
  reportDate: string
  periodCode: string
  start: string | null
  end: string | null
  calendar: Calendar
  periodGranularity: Granularity
  seriesId: string
  areaId: string
  /** Whether the area is the organisation's own. */
  isOwnArea: boolean
  accumulation: Accumulation
  granularity: Granularity
  measure: Measure
  breakdownKey: string
  indicatorId: string
  indicatorCode: string
  decimals: number | null
  polarity: Polarity
  unitCode: string
  unitName: string
  unitKind: UnitKind
  unitSymbol: string | null
  unitPattern: string
  unitOne: string
}

/** Current figures only: one that a newer report states again is left out. */
export const CURRENT = 'o."supersededById" is null'

/** Six decimals and nine digits before them are what a number holds for certain. */
const EXACT_BELOW = 1_000_000_000

/** The columns of an {@link ObservationRow}, of the tables that {@link FROM_OBSERVATION} names. */
export const OBSERVATION_COLUMNS = `
  o.id, o.value::float8,
  case when abs(o.value) >= ${EXACT_BELOW} then trim_scale(o.value)::text end as digits, o.missing, o.published, o.qualifier, o.status::text[], o.precision,
  to_char(o."sortDate", 'YYYY-MM-DD') as "sortDate",
  not exists (
    select from "Observation" later
     where later."seriesId" = o."seriesId" and later."supersededById" is null and later."sortDate" > o."sortDate"
  ) as "isLatest",
  o."reportId", to_char(r."meetingDate", 'YYYY-MM-DD') as "reportDate",
  p.code as "periodCode", to_char(p.start, 'YYYY-MM-DD') as start, to_char(p."end", 'YYYY-MM-DD') as "end",
  p.calendar, p.granularity as "periodGranularity",
  o."seriesId", s."areaId", s."areaId" = org."areaId" as "isOwnArea", s.accumulation, s.granularity, s.measure, s."breakdownKey",
  s."indicatorId", i.code as "indicatorCode", i.decimals, i.polarity,
  u.code as "unitCode", u.name as "unitName", u.kind as "unitKind", u.symbol as "unitSymbol",
  u.pattern as "unitPattern", u.one as "unitOne"`

/** The tables of an {@link ObservationRow}. */
export const FROM_OBSERVATION = `
  "Observation" o
  join "Series" s on s.id = o."seriesId"
  join "Indicator" i on i.id = s."indicatorId"
  join "Organisation" org on org.id = i."organisationId"
  join "Unit" u on u.id = i."unitId"
  join "Period" p on p.id = o."periodId"
  join "Report" r on r.id = o."reportId"`

/** Oldest first; figures of the same day in the order of their reports and paragraphs. */
export const OLDEST_FIRST = '"sortDate", "reportDate", id'
