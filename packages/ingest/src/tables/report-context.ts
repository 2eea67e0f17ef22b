import type { Facts, ReportFacts } from '../read/folder.ts'
import { scoped } from './keys.ts'

/** The report that a folder holds, and how its facts name what they point to. */
export interface ReportContext {
  id: string
  organisationId: string
  /** The organisation's own area. */
  areaId: string
  meetingDate: string
  facts: ReportFacts
  /** The key of an indicator, service or directorate of the report's organisation. */
  own(key: string): string
  /** The key of a paragraph of the report. */
  paragraph(number: string): string
}

/** @param facts a validated folder: it holds exactly one report. */
export function contextOf(facts: ReportFacts, { organisations }: Facts['reference']): ReportContext {
  const [row] = facts.report
  if (!row) throw new Error(`${facts.folder} holds no report`)
  const id = scoped(row.organisation, row.slug)
  return {
    id,
    organisationId: row.organisation,
    areaId: organisations.find(({ slug }) => slug === row.organisation)?.area ?? '',
    meetingDate: row.meeting_date,
    facts,
    own: key => scoped(row.organisation, key),
    paragraph: number => scoped(id, number),
  }
}
