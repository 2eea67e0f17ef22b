import type { Row } from '@scrutiny/sdk'
import type { Column } from './columns.ts'

/** The figures of columns, one a row, in the columns of /data/observations.csv as far as the page knows them. */
export const figureRows = (columns: ReadonlyArray<Column>, organisation: string): Row[] =>
  columns.flatMap(({ series, indicator: { code, title, unit } }) =>
    series.periods.map(({ period, value, missing, published, qualifier, status, notes, citations }) => ({
      organisation,
      indicator: code,
      indicator_title: title,
      unit: unit.code,
      unit_name: unit.name,
      unit_symbol: unit.symbol,
      area: series.area.slug,
      area_name: series.area.name,
      breakdown: joined(series.breakdown.map(({ dimension, code }) => `${dimension.code}=${code}`)),
      accumulation: series.accumulation,
      granularity: series.granularity,
      measure: series.measure,
      is_headline: series.isHeadline,
      period: period.code,
      period_label: period.label,
      period_start: period.start,
      period_end: period.end,
      calendar: period.calendar,
      precision: period.precision,
      value,
      missing,
      published,
      qualifier,
      status: joined(status),
      notes: notes.map(({ kind, text }) => `${kind}: ${text}`).join(' '),
      report: joined(citations.map(({ report }) => report.slug)),
      paragraphs: joined(citations.map(({ paragraph }) => paragraph).sort()),
    })),
  )

const joined = (texts: ReadonlyArray<string>): string => [...new Set(texts)].join(';')
