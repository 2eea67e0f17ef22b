import type { Prisma } from '@scrutiny/db'

/** The rows of every table that facts are written to, in an order in which they can be written. */
export interface Tables {
  area: Prisma.AreaCreateManyInput[]
  unit: Prisma.UnitCreateManyInput[]
  dimension: Prisma.DimensionCreateManyInput[]
  dimensionMember: Prisma.DimensionMemberCreateManyInput[]
  period: Prisma.PeriodCreateManyInput[]
  organisation: Prisma.OrganisationCreateManyInput[]
  directorate: Prisma.DirectorateCreateManyInput[]
  service: Prisma.ServiceCreateManyInput[]
  indicator: Prisma.IndicatorCreateManyInput[]
  indicatorLink: Prisma.IndicatorLinkCreateManyInput[]
  report: Prisma.ReportCreateManyInput[]
  reportSection: Prisma.ReportSectionCreateManyInput[]
  paragraph: Prisma.ParagraphCreateManyInput[]
  recommendation: Prisma.RecommendationCreateManyInput[]
  reportFigure: Prisma.ReportFigureCreateManyInput[]
  reportReference: Prisma.ReportReferenceCreateManyInput[]
  series: Prisma.SeriesCreateManyInput[]
  seriesMember: Prisma.SeriesMemberCreateManyInput[]
  observation: Prisma.ObservationCreateManyInput[]
  target: Prisma.TargetCreateManyInput[]
  comparisonStatement: Prisma.ComparisonStatementCreateManyInput[]
  commentary: Prisma.CommentaryCreateManyInput[]
  commentaryIndicator: Prisma.CommentaryIndicatorCreateManyInput[]
  action: Prisma.ActionCreateManyInput[]
  actionIndicator: Prisma.ActionIndicatorCreateManyInput[]
  risk: Prisma.RiskCreateManyInput[]
  riskIndicator: Prisma.RiskIndicatorCreateManyInput[]
  financeTable: Prisma.FinanceTableCreateManyInput[]
  financeColumn: Prisma.FinanceColumnCreateManyInput[]
  financeRow: Prisma.FinanceRowCreateManyInput[]
  financeCell: Prisma.FinanceCellCreateManyInput[]
  check: Prisma.CheckCreateManyInput[]
  checkObservation: Prisma.CheckObservationCreateManyInput[]
  note: Prisma.NoteCreateManyInput[]
  citation: Prisma.CitationCreateManyInput[]
}

/** The tables in the order in which they are written; they are emptied in the opposite one. */
export const TABLES = [
  'area',
  'unit',
  'dimension',
  'dimensionMember',
  'period',
  'organisation',
  'directorate',
  'service',
  'indicator',
  'indicatorLink',
  'report',
  'reportSection',
  'paragraph',
  'recommendation',
  'reportFigure',
  'reportReference',
  'series',
  'seriesMember',
  'observation',
  'target',
  'comparisonStatement',
  'commentary',
  'commentaryIndicator',
  'action',
  'actionIndicator',
  'risk',
  'riskIndicator',
  'financeTable',
  'financeColumn',
  'financeRow',
  'financeCell',
  'check',
  'checkObservation',
  'note',
  'citation',
] as const satisfies (keyof Tables)[]

/** Puts the rows of several parts of a data set together. */
export function concatenate(parts: Partial<Tables>[]): Tables {
  return Object.fromEntries(
    TABLES.map(table => [table, parts.flatMap((part): object[] => part[table] ?? [])]),
  ) as unknown as Tables
}
