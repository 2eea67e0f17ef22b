import { periodLabel } from '@scrutiny/domain'
import { displayOf } from '../schema/observation/observation.display.ts'
import { periodOf } from '../schema/observation/observation.point.ts'
import type { Column } from './column.ts'
import type { IndicatorLine } from './indicators.row.ts'

/** The columns of indicators.csv. New ones are added at the end; none is renamed or taken away without notice. */
export const INDICATOR_COLUMNS: readonly Column<IndicatorLine>[] = [
  {
    name: 'organisation',
    description: 'The organisation that publishes the indicator.',
    required: true,
    value: ({ indicator }) => indicator.organisation.slug,
  },
  {
    name: 'directorate',
    description: 'The directorate whose service the indicator belongs to.',
    required: true,
    value: ({ indicator }) => indicator.service.directorate.slug,
  },
  {
    name: 'directorate_name',
    description: 'The name of the directorate.',
    required: true,
    value: ({ indicator }) => indicator.service.directorate.name,
  },
  {
    name: 'service',
    description: 'The service whose work the indicator measures.',
    required: true,
    value: ({ indicator }) => indicator.service.slug,
  },
  {
    name: 'service_name',
    description: 'The name of the service.',
    required: true,
    value: ({ indicator }) => indicator.service.name,
  },
  {
    name: 'indicator',
    description: 'The code of the indicator.',
    required: true,
    value: ({ indicator }) => indicator.code,
  },
  {
    name: 'title',
    description: 'The indicator’s name as people read it.',
    required: true,
    value: ({ indicator }) => indicator.title,
  },
  {
    name: 'definition',
    description: 'What exactly is counted, of what, and when.',
    value: ({ indicator }) => indicator.definition,
  },
  {
    name: 'unit',
    description: 'The code of the unit.',
    required: true,
    value: ({ indicator }) => indicator.unit.code,
  },
  {
    name: 'unit_name',
    description: 'What the numbers count or measure.',
    required: true,
    value: ({ indicator }) => indicator.unit.name,
  },
  {
    name: 'unit_symbol',
    description: 'The sign written beside a number, such as %.',
    value: ({ indicator }) => indicator.unit.symbol,
  },
  {
    name: 'polarity',
    description: 'Which direction of the figure is good.',
    required: true,
    value: ({ indicator }) => indicator.polarity,
  },
  {
    name: 'statutory',
    description: 'Whether law or statutory guidance requires the performance.',
    datatype: 'boolean',
    required: true,
    value: ({ indicator }) => indicator.statutory,
  },
  {
    name: 'latest_period',
    description: 'The code of the period of the newest figure; empty when there is no figure.',
    value: ({ latest }) => latest?.periodCode ?? null,
  },
  {
    name: 'latest_period_label',
    description: 'The period of the newest figure as people read it.',
    value: ({ latest }) => latest && periodLabel(periodOf(latest), latest.accumulation),
  },
  {
    name: 'latest_value',
    description: 'The newest figure’s number, in the unit.',
    datatype: 'decimal',
    value: ({ latest }) => latest?.digits ?? latest?.value ?? null,
  },
  {
    name: 'latest_missing',
    description: 'Why the newest figure has no number.',
    value: ({ latest }) => latest?.missing ?? null,
  },
  {
    name: 'latest_published',
    description: 'The newest figure exactly as printed.',
    value: ({ latest }) => latest?.published ?? null,
  },
  {
    name: 'latest_display',
    description: 'The newest figure formatted for people, with its unit.',
    value: ({ latest }) => latest && displayOf(latest),
  },
  {
    name: 'rag',
    description: 'Whether the newest figure meets its target: GREEN, AMBER, RED or GREY.',
    value: ({ rag }) => rag?.status ?? null,
  },
  { name: 'rag_reason', description: 'Why it has that status.', value: ({ rag }) => rag?.reason ?? null },
  {
    name: 'rag_explanation',
    description: 'Why it has that status, in a sentence.',
    value: ({ rag }) => rag?.explanation ?? null,
  },
]
