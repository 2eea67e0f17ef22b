import type { Database } from '@scrutiny/db'
import type { Accumulation, Granularity } from '@scrutiny/domain'

/** A published figure with the names of everything it belongs to: one line of observations.csv. */
export interface ObservationLine {
  organisation: string
  directorate: string
  directorateName: string
  service: string
  serviceName: string
  indicator: string
  indicatorTitle: string
  unit: string
  unitName: string
  unitSymbol: string | null
  polarity: string
  area: string
  areaName: string
  areaGssCode: string | null
  breakdown: string
  accumulation: Accumulation
  granularity: Granularity
  measure: string
  isHeadline: boolean
  period: string
  periodGranularity: Granularity
  periodStart: string | null
  periodEnd: string | null
  calendar: 'CALENDAR' | 'FINANCIAL' | 'ACADEMIC' | 'NONE'
  precision: string
  /** With all its digits, of which a number may hold fewer. */
  value: string | null
  missing: string | null
  published: string
  qualifier: string
  status: string[]
  notes: string | null
  report: string
  reportDate: string
  paragraphs: string | null
}

const LINES = `
  select org.slug as organisation, d.slug as directorate, d.name as "directorateName",
         v.slug as service, v.name as "serviceName", i.code as indicator, i.title as "indicatorTitle",
         u.code as unit, u.name as "unitName", u.symbol as "unitSymbol", i.polarity,
         a.slug as area, a.name as "areaName", a."gssCode" as "areaGssCode",
         s."breakdownKey" as breakdown, s.accumulation, s.granularity, s.measure, s."isHeadline",
         p.code as period, p.granularity as "periodGranularity", p.calendar, o.precision,
         to_char(p.start, 'YYYY-MM-DD') as "periodStart", to_char(p."end", 'YYYY-MM-DD') as "periodEnd",
         trim_scale(o.value)::text as value, o.missing, o.published, o.qualifier, o.status::text[],
         (select string_agg(n.kind || ': ' || n.text, ' ' order by n.position)
            from "Note" n where n."observationId" = o.id) as notes,
         r.slug as report, to_char(r."meetingDate", 'YYYY-MM-DD') as "reportDate",
         (select string_agg(distinct g.number, ';')
            from "Citation" c join "Paragraph" g on g.id = c."paragraphId"
           where c."observationId" = o.id) as paragraphs
    from "Observation" o
    join "Series" s on s.id = o."seriesId"
    join "Indicator" i on i.id = s."indicatorId"
    join "Service" v on v.id = i."serviceId"
    join "Directorate" d on d.id = v."directorateId"
    join "Organisation" org on org.id = i."organisationId"
    join "Unit" u on u.id = i."unitId"
    join "Area" a on a.id = s."areaId"
    join "Period" p on p.id = o."periodId"
    join "Report" r on r.id = o."reportId"
   where o.id = any($1)
   order by o.id`

/** The lines of some figures, in the order of their keys. */
export async function observationLines(
  { pool }: Database,
  ids: readonly string[],
): Promise<ObservationLine[]> {
  return (await pool.query<ObservationLine>(LINES, [ids])).rows
}
