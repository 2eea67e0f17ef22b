import { BarMultiples } from '../../charts/BarMultiples.tsx'
import { days, grouped } from '../../charts/groups.ts'
import { LineMultiples } from '../../charts/LineMultiples.tsx'
import { type Given, monthly, percent, referrals } from '../../charts/readings.ts'
import type { Specimen } from './specimen.ts'

const risks = ['High risk', 'Medium risk', 'Low risk']

/** Figures that go up and down around a level, and never quite repeat. */
const around = (level: number): Given[] =>
  Array.from(
    { length: 36 },
    (_, month) => Math.round(10 * (level + 9 * Math.sin(month / 4 + level) + 4 * Math.cos(month * 1.7))) / 10,
  )

const cohort = (title: string, values: number[][]) => ({
  key: title,
  title,
  groups: grouped(risks, values, referrals),
})

/** Every state that small multiples can be in. */
export const multipleSpecimens: Specimen[] = [
  {
    title: 'Small multiples of bars',
    chart: (
      <BarMultiples
        label="Small multiples of bars"
        legend={days}
        panels={[
          cohort('2022', [
            [155, 95],
            [21, 14],
            [53, 37],
          ]),
          cohort('2023', [
            [267, 203],
            [68, 56],
            [151, 124],
          ]),
          cohort('2024', [
            [110, 250],
            [20, 37],
            [37, 113],
          ]),
        ]}
      />
    ),
  },
  {
    title: 'Small multiples of lines: five areas, thirty-six months, a target',
    marks: ['[x] England, June 2022: not yet published'],
    chart: (
      <LineMultiples
        label="Small multiples of lines"
        unit={percent}
        target={{ value: 60, text: 'Target: at least 60%' }}
        lines={[
          monthly('Shropshire', around(52), percent, 2021),
          monthly('England', around(61).with(17, null), percent, 2021),
          monthly('West Midlands', around(57), percent, 2021),
          monthly('Statistical neighbours of Shropshire', around(66), percent, 2021),
          monthly('Herefordshire', around(43), percent, 2021),
        ]}
      />
    ),
  },
]
