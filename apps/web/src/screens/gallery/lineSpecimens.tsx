import { LineChart } from '../../charts/LineChart.tsx'
import { monthly, percent, pounds, referrals, yearly } from '../../charts/readings.ts'
import type { Specimen } from './specimen.ts'

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
    title: 'Four long names',
    chart: (
      <LineChart
        label="Four long names"
        unit={percent}
        lines={[
          yearly(
            'Placements in settings that the Care Quality Commission has rated good or outstanding, for people aged 65 and over',
            [61, 64, 66, 45.9, 33.7],
            percent,
          ),
          yearly(
            'Placements in settings that the Care Quality Commission has rated good or outstanding, for people aged 18 to 64',
            [60, 58, 59.9, 49.2, 50.3],
            percent,
          ),
          yearly(
            'Placements in settings that the Care Quality Commission has not rated since they were registered, for people of any age',
            [59, 57.5, 58, 50.1, 50],
            percent,
          ),
          yearly(
            'Placements with carers in a family whose approval the fostering panel has reviewed within the last twelve months',
            [60.5, 58.2, 57, 50.4, 50.2],
            percent,
          ),
        ]}
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
