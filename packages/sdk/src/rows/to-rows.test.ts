import { expect, test } from 'vitest'
import { toCsv, toRows } from '../index.ts'

test('columns are paths, and nested lists become rows with the columns around them repeated', () => {
  const rows = toRows({
    directorate: {
      name: 'People',
      services: [
        {
          name: 'SEND',
          indicators: [
            { code: 'a', unit: { symbol: '%' } },
            { code: 'b', unit: { symbol: null } },
          ],
        },
        { name: 'DoLS', indicators: [{ code: 'c', unit: { symbol: null } }] },
      ],
    },
  })
  expect(rows).toEqual([
    row('People', 'SEND', 'a', '%'),
    row('People', 'SEND', 'b', null),
    row('People', 'DoLS', 'c', null),
  ])
})

const row = (directorate: string, service: string, code: string, symbol: string | null) => ({
  'directorate.name': directorate,
  'directorate.services.name': service,
  'directorate.services.indicators.code': code,
  'directorate.services.indicators.unit.symbol': symbol,
})

test('an item keeps its row when a list inside it is empty', () => {
  expect(
    toRows({
      services: [
        { name: 'A', indicators: [] },
        { name: 'B', indicators: [{ code: 'b' }] },
      ],
    }),
  ).toEqual([
    { 'services.name': 'A', 'services.indicators.code': null },
    { 'services.name': 'B', 'services.indicators.code': 'b' },
  ])
})

test('what is null in one row and an object in another has the columns of the object, in their place', () => {
  const rows = toRows({
    list: [
      { latest: null, code: 'a' },
      { latest: { value: 0, missing: null }, code: 'b' },
    ],
  })
  expect(rows.map(Object.entries)).toEqual([
    [
      ['list.latest.value', null],
      ['list.latest.missing', null],
      ['list.code', 'a'],
    ],
    [
      ['list.latest.value', 0],
      ['list.latest.missing', null],
      ['list.code', 'b'],
    ],
  ])
})

test('a list of plain values is one cell', () => {
  expect(toRows({ list: [{ status: ['FINAL', 'REVISED'] }, { status: [] }] })).toEqual([
    { 'list.status': 'FINAL;REVISED' },
    { 'list.status': null },
  ])
})

test('two lists beside each other are refused, and both are named', () => {
  const result = { indicator: { periods: [{ value: 1 }], service: { actions: [{ title: 'x' }] } } }
  expect(() => toRows(result)).toThrow(/"indicator\.periods" and "indicator\.service\.actions"/)
})

test('a list beside a longer one of nearly the same name is a sibling too', () => {
  expect(() => toRows({ a: [{ x: 1 }], ab: [{ y: 1 }] })).toThrow(/"a" and "ab"|"ab" and "a"/)
})

test('a result without lists is one row, an empty list none', () => {
  expect(toRows({ organisation: { name: 'Shropshire' } })).toEqual([{ 'organisation.name': 'Shropshire' }])
  expect(toRows({ organisation: null })).toEqual([{ organisation: null }])
  expect(toRows([])).toEqual([])
  expect(toRows({ observations: { nodes: [], pageInfo: { endCursor: null } } })).toEqual([])
  expect(toCsv([])).toBe('')
})

test('an empty list of plain values is an empty cell, at the top too', () => {
  expect(toRows({ latest: { value: 1, status: [] } })).toEqual([{ 'latest.value': 1, 'latest.status': null }])
})

test('sibling lists are refused even when they are empty, so that the answer does not hang on the data', () => {
  expect(() => toRows({ indicator: { periods: [], targets: [] } })).toThrow(/indicator\.(periods|targets)/)
})

test('pages are named by what they are pages of', () => {
  const page = { edges: [{ cursor: 'a', node: { value: 1 } }], pageInfo: { hasNextPage: false } }
  const row = {
    'observations.cursor': 'a',
    'observations.value': 1,
    'observations.pageInfo.hasNextPage': false,
  }
  expect(toRows({ observations: page })).toEqual([row])
  expect(toRows({ list: { nodes: [{ value: 1 }] } })).toEqual([{ 'list.value': 1 }])
})

test('with the document, what is null everywhere has its columns too', () => {
  const document =
    'query { indicator { code latest { ...Own target { value } } } } fragment Own on X { display }'
  expect(toRows({ indicator: { code: 'a', latest: null } }, document)).toEqual([
    { 'indicator.code': 'a', 'indicator.latest.display': null, 'indicator.latest.target.value': null },
  ])
})

test('nodes can be passed by themselves', () => {
  expect(toRows([{ value: 1 }, { value: null }])).toEqual([{ value: 1 }, { value: null }])
})

test('CSV keeps numbers, quotes what needs it and disarms formulas', () => {
  const rows = [
    { value: -413, published: '(413)', note: 'say "so", please' },
    { value: null, published: '-413', note: '=1+1' },
    { value: 0.5, published: '-', note: '@SUM(A1)' },
  ]
  expect(toCsv(rows)).toBe(
    'value,published,note\r\n-413,(413),"say ""so"", please"\r\n,-413,\'=1+1\r\n0.5,\'-,\'@SUM(A1)\r\n',
  )
})
