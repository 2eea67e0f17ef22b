import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Bars, Legend } from './Bars.tsx'
import { type BarGroup, barScale, layOutBars } from './barLayout.ts'
import { bars, grouped } from './groups.ts'
import { layOutLegend } from './legend.ts'
import { referrals } from './readings.ts'

const drawn = (groups: BarGroup[]) =>
  renderToStaticMarkup(<Bars {...layOutBars(groups, barScale(groups), 0, 288)} />)

/** Which ways the lines over each bar run: upright (v), level (h) or both; none on a plain bar. */
const texturesOf = (markup: string) =>
  markup
    .split('<rect')
    .slice(1)
    .map(bar => /<path d="([^"]*)"[^>]*chart__texture/.exec(bar)?.[1] ?? '')
    .map(lines => [...new Set(lines.replaceAll(/[^vh]/g, ''))].sort().join(''))

test('bars of different periods are told apart without colour, and so are their names above', () => {
  const four = ['', 'v', 'h', 'hv']
  expect(texturesOf(drawn(grouped(['High'], [[100, 90, 80, 70]], referrals)))).toEqual(four)
  const { rows } = layOutLegend(['2020', '2021', '2022', '2023'], 288)
  expect(texturesOf(renderToStaticMarkup(<Legend rows={rows} />))).toEqual(four)
})

test('a bar of a provisional figure is dashed', () => {
  const groups = bars({ final: 100, provisional: 90 }, referrals, { provisional: { soft: true } })
  expect(drawn(groups).match(/stroke-dasharray/g)).toHaveLength(1)
})
