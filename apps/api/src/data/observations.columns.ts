import { periodLabel } from '@scrutiny/domain'
import type { Column } from './column.ts'
import type { ObservationLine } from './observations.row.ts'

/** The columns of observations.csv. New ones are added at the end; none is renamed or taken away without notice. */
export const OBSERVATION_COLUMNS: readonly Column<ObservationLine>[] = [
  {
    name: 'organisation',
    description: 'The organisation that published the figure.',
    required: true,
    value: line => line.organisation,
  },
  {
    name: 'directorate',
    description: 'The directorate whose service the indicator belongs to.',
    required: true,
    value: line => line.directorate,
  },
  {
    name: 'directorate_name',
    description: 'The name of the directorate.',
    required: true,
    value: line => line.directorateName,
  },
  {
    name: 'service',
    description: 'The service whose work the indicator measures.',
    required: true,
    value: line => line.service,
  },
  {
    name: 'service_name',
    description: 'The name of the service.',
    required: true,
    value: line => line.serviceName,
  },
  {
    name: 'indicator',
    description: 'The code of the indicator.',
    required: true,
    value: line => line.indicator,
  },
  {
    name: 'indicator_title',
    description: 'The indicator’s name as people read it.',
    required: true,
    value: line => line.indicatorTitle,
  },
  { name: 'unit', description: 'The code of the unit.', required: true, value: line => line.unit },
  {
    name: 'unit_name',
    description: 'What the numbers count or measure.',
    required: true,
    value: line => line.unitName,
  },
  {
    name: 'unit_symbol',
    description: 'The sign written beside a number, such as %.',
    value: line => line.unitSymbol,
  },
  {
    name: 'polarity',
    description: 'Which direction of the figure is good.',
    required: true,
    value: line => line.polarity,
  },
  {
    name: 'area',
    description: 'The area that the figure is about.',
    required: true,
    value: line => line.area,
  },
  { name: 'area_name', description: 'The name of the area.', required: true, value: line => line.areaName },
  {
    name: 'area_gss_code',
    description: 'The nine-character code of the Government Statistical Service.',
    value: line => line.areaGssCode,
  },
  {
    name: 'breakdown',
    description:
      'The part of the whole, as dimension=member, several with a semicolon between; empty for the total.',
    separator: ';',
    value: line => line.breakdown,
  },
  {
    name: 'accumulation',
    description: 'How the series gathers what it counts over time.',
    required: true,
    value: line => line.accumulation,
  },
  {
    name: 'granularity',
    description: 'How long the series’ periods are.',
    required: true,
    value: line => line.granularity,
  },
  {
    name: 'measure',
    description: 'What the number says: a level, a change, a relation to something else.',
    required: true,
    value: line => line.measure,
  },
  {
    name: 'is_headline',
    description: 'Whether this is the line of figures that people mean by the indicator.',
    datatype: 'boolean',
    required: true,
    value: line => line.isHeadline,
  },
  { name: 'period', description: 'The code of the period.', required: true, value: line => line.period },
  {
    name: 'period_label',
    description: 'The period as people read it.',
    required: true,
    value: labelOf,
  },
  {
    name: 'period_start',
    description: 'The first day of the period; empty when the source prints no date.',
    datatype: 'date',
    value: line => line.periodStart,
  },
  {
    name: 'period_end',
    description: 'The last day of the period; empty when the source prints no date.',
    datatype: 'date',
    value: line => line.periodEnd,
  },
  {
    name: 'calendar',
    description: 'Which kind of year the period belongs to.',
    required: true,
    value: line => line.calendar,
  },
  {
    name: 'precision',
    description: 'How far the source itself gives the period.',
    required: true,
    value: line => line.precision,
  },
  {
    name: 'value',
    description: 'The number behind the print, in the unit; empty exactly when missing says why.',
    datatype: 'decimal',
    value: line => line.value,
  },
  {
    name: 'missing',
    description: 'Why there is no number; empty exactly when there is one.',
    value: line => line.missing,
  },
  {
    name: 'published',
    description: 'The figure exactly as printed.',
    required: true,
    value: line => line.published,
  },
  {
    name: 'qualifier',
    description: 'What the words around the number make of it.',
    required: true,
    value: line => line.qualifier,
  },
  {
    name: 'status',
    description:
      'How firm the figure is, several with a semicolon between; empty when the source does not say.',
    separator: ';',
    value: line => line.status.join(';'),
  },
  { name: 'notes', description: 'Caveats that a reader must see.', value: line => line.notes },
  {
    name: 'report',
    description: 'The report that published the figure.',
    required: true,
    value: line => line.report,
  },
  {
    name: 'report_date',
    description: 'The day of the meeting that the report was written for.',
    datatype: 'date',
    required: true,
    value: line => line.reportDate,
  },
  {
    name: 'paragraphs',
    description: 'The numbers of the paragraphs that print the figure, several with a semicolon between.',
    separator: ';',
    value: line => line.paragraphs,
  },
]

function labelOf({
  period: code,
  periodStart,
  periodEnd,
  calendar,
  periodGranularity,
  accumulation,
}: ObservationLine) {
  const period = { code, start: periodStart, end: periodEnd, calendar, granularity: periodGranularity }
  return periodLabel(period, accumulation)
}
