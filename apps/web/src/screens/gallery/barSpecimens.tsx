import { BarChart } from '../../charts/BarChart.tsx'
import { bars, days, grouped } from '../../charts/groups.ts'
import { percent, pounds, referrals } from '../../charts/readings.ts'
import type { Specimen } from './specimen.ts'

const risks = ['High risk', 'Medium risk', 'Low risk']

/** Every state that a bar chart can be in. */
export const barSpecimens: Specimen[] = [
  {
    title: 'The own area beside others, in one period',
    chart: (
      <BarChart
        label="Areas"
        unit={percent}
        groups={bars({ Shropshire: 98.4, England: 96, 'West Midlands': 95.2 }, percent, {
          England: { index: 1 },
          'West Midlands': { index: 1 },
        })}
      />
    ),
  },
  {
    title: 'Names that are longer than their bars',
    chart: (
      <BarChart
        label="Long names"
        unit={referrals}
        groups={bars(
          {
            'Independent Living Service (front door), where requests are triaged before they are passed on': 281,
            'Children’s team': 113,
            'Adults’ teams': 814,
          },
          referrals,
        )}
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
          risks,
          [
            [565, 549],
            [113, null],
            [245, 274],
          ],
          referrals,
        )}
        legend={days}
      />
    ),
  },
  {
    title: 'Four periods',
    chart: (
      <BarChart
        label="Four periods"
        unit={referrals}
        groups={grouped(
          risks,
          [
            [565, 549, 530, 498],
            [113, 96, 120, 131],
            [245, 274, 260, 251],
          ],
          referrals,
        )}
        legend={['2020', '2021', '2022', '2023']}
      />
    ),
  },
  {
    title: 'Bars below zero, and a figure that is provisional',
    marks: ['Dashed: provisional, estimated or forecast'],
    chart: (
      <BarChart
        label="Below zero"
        unit={pounds}
        groups={bars(
          { 'Provider services': 207, Management: -369, Operations: 2367, 'Early help': -416 },
          pounds,
          { Operations: { soft: true } },
        )}
      />
    ),
  },
]
