import type { WebFigureFragment } from '@scrutiny/sdk/web'
import { percent } from './readings.ts'
import type { Series } from './views.ts'

type Figure = Series['periods'][number]

const report = { slug: 'report', title: 'Report', meetingDate: '2024-07-10' }

/** A figure of a calendar year, as the API answers it. */
export const figureOf = (
  year: number,
  value: number | null,
  more: Partial<WebFigureFragment> = {},
): Figure => ({
  id: `${year}`,
  period: {
    code: `CY${year}`,
    label: `${year}`,
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    calendar: 'CALENDAR',
    granularity: 'YEAR',
    precision: 'PRINTED',
  },
  value,
  missing: value === null ? 'NOT_YET_PUBLISHED' : null,
  published: value === null ? 'N/A' : `${value}%`,
  display: value === null ? 'not yet published' : `${value}%`,
  qualifier: 'EXACT',
  status: [],
  notes: [],
  citations: [{ paragraph: '7.93', report }],
  ...more,
})

const areas = {
  shropshire: { slug: 'shropshire', name: 'Shropshire', kind: 'COUNCIL' as const },
  england: { slug: 'england', name: 'England', kind: 'COUNTRY' as const },
  telford: { slug: 'telford', name: 'Telford', kind: 'COUNCIL' as const },
  powys: { slug: 'powys', name: 'Powys', kind: 'COUNCIL' as const },
  cheshire: { slug: 'cheshire', name: 'Cheshire', kind: 'COUNCIL' as const },
}

export type AreaSlug = keyof typeof areas

/** A member of a breakdown: `memberOf('risk', 'high')`. */
export const memberOf = (dimension: string, code: string): Series['breakdown'][number] => ({
  code,
  name: code,
  dimension: { code: dimension, name: dimension },
})

/** An indicator in per cent. */
export const indicator = { code: 'code', title: 'Title', unit: percent }

/** A yearly series of the own area, unless told otherwise. */
export const seriesOf = (
  values: ReadonlyArray<number | null>,
  { area = 'shropshire', ...more }: Partial<Omit<Series, 'area'>> & { area?: AreaSlug } = {},
): Series => ({
  id: `${area} ${JSON.stringify(more)}`,
  area: areas[area],
  breakdown: [],
  accumulation: 'DISCRETE',
  granularity: 'YEAR',
  measure: 'LEVEL',
  isHeadline: false,
  periods: values.map((value, index) => figureOf(2021 + index, value)),
  ...more,
})
