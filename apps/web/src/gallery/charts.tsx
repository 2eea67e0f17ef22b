import type { ReactNode } from 'react'
import { BarChart } from '../charts/BarChart.tsx'
import type { BarGroup } from '../charts/barLayout.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { SmallMultiples } from '../charts/SmallMultiples.tsx'
import { monthly, percent, pounds, referrals, yearly } from './readings.ts'

/** One state that a chart can be in. */
export interface Specimen {
  title: string
  marks?: string[]
  chart: ReactNode
}

const bars = (values: Record<string, number>): BarGroup[] =>
  Object.entries(values).map(([name, value]) => ({
    key: name,
    name,
    bars: [{ key: name, index: 0, value, text: value.toLocaleString('en-GB').replace('-', '−') }],
  }))

const days = ['21 February 2024', '12 June 2024']

const grouped = (
  names: ReadonlyArray<string>,
  values: ReadonlyArray<ReadonlyArray<number | null>>,
): BarGroup[] =>
  names.map((name, row) => ({
    key: name,
    name,
    bars: days.map((day, index) => {
      const value = values[row]?.[index] ?? null
      return {
        key: `${name} ${day}`,
        index,
        value,
        text: value === null ? '[x] not published' : String(value),
      }
    }),
  }))

const four = [
  yearly('Shropshire', [61, 64, 66, 45.9, 33.7], percent),
  yearly('England', [60, 58, 59.9, 49.2, 50.3], percent),
  yearly('West Midlands', [59, 57.5, 58, 50.1, 50], percent),
  yearly('Statistical neighbours of Shropshire', [60.5, 58.2, 57, 50.4, 50.2], percent),
]

/** Every state that a line chart can be in. */
export const lineSpecimens: Specimen[] = [
  {
    title: 'One line',
    chart: (
      <LineChart
        label="One line"
        unit={referrals}
        lines={[yearly('Shropshire', [1208, 1946, 2469], referrals)]}
      />
    ),
  },
  {
    title: 'Four lines that end close together',
    chart: <LineChart label="Four lines" unit={percent} lines={four} />,
  },
  {
    title: 'A target above the figures',
    chart: (
      <LineChart
        label="A target"
        unit={percent}
        lines={[yearly('Shropshire', [49, 52, 69], percent)]}
        target={{ value: 75, text: 'Target: at least 75%' }}
      />
    ),
  },
  {
    title: 'A gap, and a year that is not comparable',
    chart: (
      <LineChart
        label="A gap"
        unit={percent}
        lines={[yearly('Shropshire', [40, 44, null, 51, { value: 30, breaks: true }, 33], percent)]}
      />
    ),
    marks: ['[x] 2021: not published'],
  },
  {
    title: 'Provisional figures are dashed',
    marks: ['Dashed: provisional, estimated or forecast'],
    chart: (
      <LineChart
        label="Provisional"
        unit={referrals}
        lines={[
          yearly(
            'Shropshire',
            [210, 240, 262, { value: 295, soft: true }, { value: 258, soft: true }],
            referrals,
          ),
        ]}
      />
    ),
  },
  {
    title: 'Two areas that both lack a figure',
    chart: (
      <LineChart
        label="Missing"
        unit={percent}
        lines={[
          yearly('Shropshire', [66, 45.9, null], percent),
          yearly('England', [59.9, 49.2, null], percent),
        ]}
      />
    ),
    marks: ['[x] Shropshire, 2021: not yet published', '[x] England, 2021: not yet published'],
  },
  {
    title: 'Twelve months',
    chart: (
      <LineChart
        label="Twelve months"
        unit={percent}
        lines={[
          monthly('Shropshire', [7.94, 19.18, 15.94, 13.73, 18.42, 43, 44, 41, 48, 52, 55, 61], percent),
        ]}
      />
    ),
  },
  {
    title: 'Below zero',
    chart: (
      <LineChart
        label="Below zero"
        unit={pounds}
        lines={[yearly('People directorate', [-413, 207, -1081, 2524], pounds)]}
      />
    ),
  },
  {
    title: 'All figures are the same',
    chart: (
      <LineChart
        label="Flat"
        unit={percent}
        lines={[yearly('Shropshire', [98, 98, 98], percent), yearly('England', [98, 98, 98], percent)]}
      />
    ),
  },
]

/** Every state that a bar chart can be in. */
export const barSpecimens: Specimen[] = [
  {
    title: 'Areas in one period',
    chart: (
      <BarChart
        label="Areas"
        unit={percent}
        groups={bars({ Shropshire: 98.4, England: 96, 'West Midlands': 95.2 })}
      />
    ),
  },
  {
    title: 'Names that are longer than their bars',
    chart: (
      <BarChart
        label="Long names"
        unit={referrals}
        groups={bars({
          'Independent Living Service (front door), where requests are triaged before they are passed on': 281,
          'Children’s team': 113,
          'Adults’ teams': 814,
        })}
      />
    ),
  },
  {
    title: 'Two periods, and a figure that is missing',
    chart: (
      <BarChart
        label="Two periods"
        unit={referrals}
        groups={grouped(
          ['High risk', 'Medium risk', 'Low risk'],
          [
            [565, 549],
            [113, null],
            [245, 274],
          ],
        )}
        legend={days}
      />
    ),
  },
  {
    title: 'Bars below zero',
    chart: (
      <BarChart
        label="Below zero"
        unit={pounds}
        groups={bars({ 'Provider services': 207, Management: -369, Operations: 2367, 'Early help': -416 })}
      />
    ),
  },
  {
    title: 'Small multiples',
    chart: (
      <SmallMultiples
        label="Small multiples"
        legend={days}
        panels={[
          {
            key: '2022',
            title: '2022',
            groups: grouped(
              ['High risk', 'Medium risk', 'Low risk'],
              [
                [155, 95],
                [21, 14],
                [53, 37],
              ],
            ),
          },
          {
            key: '2023',
            title: '2023',
            groups: grouped(
              ['High risk', 'Medium risk', 'Low risk'],
              [
                [267, 203],
                [68, 56],
                [151, 124],
              ],
            ),
          },
          {
            key: '2024',
            title: '2024',
            groups: grouped(
              ['High risk', 'Medium risk', 'Low risk'],
              [
                [110, 250],
                [20, 37],
                [37, 113],
              ],
            ),
          },
        ]}
      />
    ),
  },
]
