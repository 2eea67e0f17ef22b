import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Lines } from './Lines.tsx'
import { layOutLines } from './lineLayout.ts'
import { palette } from './palette.ts'
import { percent, yearly } from './readings.ts'

test('the first line is drawn over the others, and so are its marks', () => {
  const lines = [yearly('Shropshire', [98, 98], percent), yearly('England', [98, 98], percent)]
  const markup = renderToStaticMarkup(
    <Lines lines={lines} layout={layOutLines({ lines, unit: percent }, 860)} />,
  )
  const drawn = (pattern: RegExp) => [...markup.matchAll(pattern)].map(([, colour]) => colour)
  expect(drawn(/<path d="[^"]*" fill="none" stroke="([^"]*)"/g)).toEqual([palette[1], palette[0]])
  expect(drawn(/fill="(#[^"]*)" stroke="#ffffff" stroke-width="1.5"/g)).toEqual([
    palette[1],
    palette[1],
    palette[0],
    palette[0],
  ])
})
