import { describe, expect, test } from 'vitest'
import { openApi } from '../../../test/open-api.ts'

const api = openApi()

interface Figure {
  period: { code: string; precision: string; calendar: string; start: string | null }
  value: number | null
  missing: string | null
  published: string
  notes: { kind: string; text: string }[]
}

const FIGURE = /* GraphQL */ `
  fragment Figure on IndicatorPeriod {
    period { code precision calendar start }
    value
    missing
    published
    notes { kind text }
  }
`

interface SeriesAnswer {
  indicator: { series: { area: { slug: string }; periods: Figure[] }[] }
}

const seriesOf = async (code: string, filter: object) => {
  const query = /* GraphQL */ `
    ${FIGURE}
    query Series($code: String!, $filter: SeriesFilter) {
      indicator(code: $code) { series(filter: $filter) { area { slug } periods { ...Figure } } }
    }
  `
  return (await api.ask<SeriesAnswer>(query, { code, filter })).indicator.series
}

const valuesOf = (periods: Figure[] = []) => periods.map(({ value }) => value)

describe('EHC plans issued within 20 weeks', () => {
  const code = 'ehcp-issued-within-20-weeks'

  test('has 36.0 for the first half of 2024, year to date', async () => {
    const [own] = await seriesOf(code, { accumulation: ['YEAR_TO_DATE'], areas: ['shropshire'] })
    expect(own?.periods).toEqual([
      expect.objectContaining({
        value: 36,
        published: '36.0%',
        period: expect.objectContaining({ code: '2024-01-01/2024-06-30', start: '2024-01-01' }),
      }),
    ])
  })

  test('has no year to date for England, which is not yet published and printed "N/A"', async () => {
    const [england] = await seriesOf(code, { accumulation: ['YEAR_TO_DATE'], areas: ['england'] })
    expect(england?.periods).toEqual([
      expect.objectContaining({ value: null, missing: 'NOT_YET_PUBLISHED', published: 'N/A' }),
    ])
  })

  test('runs month by month from 7.94 in January to 43 in June 2024', async () => {
    const series = await seriesOf(code, { accumulation: ['DISCRETE'], areas: ['shropshire'] })
    const monthly = series.find(({ periods }) => periods.length === 6)
    expect(monthly?.periods.map(({ period }) => period.code)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
      '2024-05',
      '2024-06',
    ])
    expect(valuesOf(monthly?.periods)).toEqual([7.94, 19.18, 15.94, 13.73, 18.42, 43])
  })

  test('has the calendar years as its headline', async () => {
    const { indicator } = await api.ask<{ indicator: { periods: Figure[]; latest: Figure } }>(
      `${FIGURE} query { indicator(code: "${code}") { periods { ...Figure } latest { ...Figure } } }`,
    )
    expect(valuesOf(indicator.periods)).toEqual([66, 45.9, 33.74])
    expect(indicator.latest.period.code).toBe('CY2023')
  })

  test('gives the newest periods, and those of a stretch, when asked', async () => {
    const { indicator } = await api.ask<{ indicator: Record<string, Figure[]> }>(`${FIGURE} query {
      indicator(code: "${code}") {
        last: periods(last: 2) { ...Figure }
        stretch: periods(from: "2022-01-01", to: "2022-12-31") { ...Figure }
        months: periods(granularity: [MONTH]) { ...Figure }
      }
    }`)
    expect(valuesOf(indicator.last)).toEqual([45.9, 33.74])
    expect(valuesOf(indicator.stretch)).toEqual([45.9])
    expect(indicator.months).toEqual([])
  })
})

describe('the DoLS waiting list', () => {
  test('is 923 on 21 February 2024 and 930 on 12 June 2024', async () => {
    const { indicator } = await api.ask<{ indicator: { periods: Figure[] } }>(
      `${FIGURE} query { indicator(code: "dols-waiting-list") { periods { ...Figure } } }`,
    )
    expect(indicator.periods.map(({ period, value }) => [period.code, value])).toEqual([
      ['2024-02-21', 923],
      ['2024-06-12', 930],
    ])
  })

  test('holds 155 and then 95 people of cohort 2022 at high risk', async () => {
    const breakdown = [
      { dimension: 'cohort', members: ['2022'] },
      { dimension: 'risk', members: ['high'] },
    ]
    const series = await seriesOf('dols-waiting-list', { breakdown, measure: ['LEVEL'] })
    expect(series).toHaveLength(1)
    expect(valuesOf(series[0]?.periods)).toEqual([155, 95])
  })

  test('breaks down by cohort and by risk one level at a time', async () => {
    interface Level {
      value: number
      series: { breakdown: { code: string; dimension: { code: string } }[] }
      breakdowns: Level[]
    }
    const { indicator } = await api.ask<{ indicator: { latest: Level } }>(/* GraphQL */ `
      query {
        indicator(code: "dols-waiting-list") {
          latest {
            value
            breakdowns {
              value
              series { breakdown { code dimension { code } } }
              breakdowns { value series { breakdown { code dimension { code } } } }
            }
          }
        }
      }
    `)
    const oneDown = indicator.latest.breakdowns
    expect(
      oneDown.map(({ series, value }) => [series.breakdown.map(({ code }) => code).join(), value]),
    ).toEqual(
      expect.arrayContaining([
        ['2022', 146],
        ['2023', 383],
        ['2024', 400],
        ['high', 549],
        ['medium', 107],
        ['low', 274],
      ]),
    )
    expect(oneDown).toHaveLength(6)
    const cohort2022 = oneDown.find(({ value }) => value === 146)
    expect(cohort2022?.breakdowns.map(({ value }) => value)).toEqual([95, 14, 37])
  })

  test('says which breakdowns it has, with the members that have figures', async () => {
    const { indicator } = await api.ask<{
      indicator: { dimensions: { code: string; members: { code: string }[] }[] }
    }>(`query { indicator(code: "dols-waiting-list") { dimensions { code members { code } } } }`)
    expect(indicator.dimensions.map(({ code, members }) => [code, members.map(({ code }) => code)])).toEqual([
      ['cohort', ['2021', '2022', '2023', '2024']],
      ['risk', ['high', 'medium', 'low']],
    ])
  })
})

describe('referrals to the Sensory Team', () => {
  test('do not guess which kind of year "2021 quarter 4" belongs to', async () => {
    const { indicator } = await api.ask<{ indicator: { periods: Figure[] } }>(
      `${FIGURE} query { indicator(code: "sensory-referrals") { periods { ...Figure } } }`,
    )
    expect(valuesOf(indicator.periods)).toEqual([295, 258])
    const [unclear] = indicator.periods
    expect(unclear?.period).toEqual({
      code: 'UNDATED-2021-Q4',
      precision: 'NOT_STATED',
      calendar: 'NONE',
      start: null,
    })
    expect(unclear?.notes.map(({ kind }) => kind)).toContain('UNCLEAR_PERIOD')
  })
})
