import type { WebOverviewQuery } from '@scrutiny/sdk/web'
import { expect, test } from 'vitest'
import { figureOf } from '../../charts/series.fixture.ts'
import { exceptionsOf, worseThanElsewhere } from './exceptions.ts'

type Organisation = NonNullable<WebOverviewQuery['organisation']>
type Service = Organisation['directorates'][number]['services'][number]
type Indicator = Service['indicators'][number]

const rag = (
  status: 'RED' | 'AMBER' | 'GREEN' | 'GREY',
  reason: 'MISSED' | 'NEAR' | 'MET' | 'NO_TARGET',
) => ({
  rag: { status, reason, explanation: '' },
})
const figureWith = (standing: ReturnType<typeof rag>, target: string | null = null) => ({
  missing: null,
  display: '69%',
  period: { label: '2023' },
  target: target === null ? null : { text: target },
  comparators: [],
  ...standing,
})
const still = { movement: null, verdict: 'NOT_JUDGED', explanation: '' } as const
const indicatorOf = (code: string, more: Partial<Indicator>): Indicator => ({
  code,
  title: code,
  latest: null,
  targets: [],
  trend: still,
  statements: [],
  ...more,
})
const inWords = (text: string, verdict: 'WORSE' | 'BETTER'): Indicator['statements'][number] => ({
  text,
  verdict,
  area: { name: 'England' },
  period: figureOf(2023, 69).period,
  citations: [],
})

const indicators: Indicator[] = [
  indicatorOf('near', { latest: figureWith(rag('AMBER', 'NEAR')) }),
  indicatorOf('missed', {
    latest: {
      ...figureWith(rag('RED', 'MISSED'), 'At least 75%'),
      comparators: [
        { area: { name: 'England' }, display: '80%', verdict: 'WORSE' },
        { area: { name: 'West Midlands' }, display: '60%', verdict: 'BETTER' },
      ],
    },
    targets: [
      { text: 'At least 75%', due: '2024-09-30' },
      { text: 'At least 75%', due: '2024-09-30' },
    ],
  }),
  indicatorOf('met', {
    latest: figureWith(rag('GREEN', 'MET'), 'At least 60%'),
    targets: [
      { text: 'At least 60%', due: '2024-01-31' },
      { text: 'Within 28 days', due: '2024-02-29' },
    ],
  }),
  indicatorOf('worse', {
    latest: figureWith(rag('GREY', 'NO_TARGET')),
    trend: { movement: 'UP', verdict: 'WORSE', explanation: '' },
  }),
  indicatorOf('worse-and-missed', {
    latest: figureWith(rag('RED', 'MISSED')),
    trend: { movement: 'DOWN', verdict: 'WORSE', explanation: '' },
  }),
  indicatorOf('unpublished', {
    statements: [inWords('Above the average.', 'WORSE'), inWords('Below the average.', 'BETTER')],
  }),
]

const organisation: Organisation = {
  slug: 'council',
  name: 'Council',
  directorates: [
    {
      slug: 'people',
      name: 'People',
      services: [
        {
          slug: 'send',
          name: 'SEND',
          family: 'EDUCATION',
          indicators,
          actions: [
            { title: 'Recovery plan', status: 'IN_PROGRESS', due: '2024-08-31' },
            { title: 'Framework', status: 'DONE', due: '2023-10-31' },
            { title: 'Survey', status: 'NOT_STATED', due: null },
          ],
        },
      ],
    },
  ],
  reports: [],
}

const found = exceptionsOf(organisation, new Date('2024-12-01'))
const codes = (items: { code: string }[]) => items.map(({ code }) => code)

test('what misses its target comes before what nearly meets it', () => {
  expect(codes(found.offTarget)).toEqual(['missed', 'worse-and-missed', 'near'])
})

test('what got worse is an exception with or without a target', () => {
  expect(codes(found.worse)).toEqual(['worse', 'worse-and-missed'])
})

test('what is worse than another area, in numbers or in words, is an exception and says where', () => {
  expect(found.behind.map(indicator => [indicator.code, worseThanElsewhere(indicator)])).toEqual([
    ['missed', ['England stood at 80%.']],
    ['unpublished', ['Above the average.']],
  ])
})

test('overdue is a target or an action whose day has passed, once, unless it is met or done', () => {
  expect(found.overdue.map(({ due, text }) => `${due} ${text}`)).toEqual([
    '2024-02-29 Within 28 days',
    '2024-08-31 Recovery plan',
    '2024-09-30 At least 75%',
  ])
})

test('those that the reports speak of without a number are counted, whatever their target', () => {
  const [first] = organisation.directorates[0]?.services ?? []
  const spokenOf = indicatorOf('spoken-of', {
    latest: { ...figureWith(rag('GREY', 'NO_TARGET')), missing: 'NOT_PUBLISHED' },
  })
  const services = first ? [{ ...first, indicators: [...indicators, spokenOf] }] : []
  const directorates = [{ slug: 'people', name: 'People', services }]
  expect(exceptionsOf({ ...organisation, directorates }, new Date()).withoutNumber).toBe(1)
})

test('an indicator without a figure of its own is told as published in parts only', () => {
  expect(found.standings).toEqual(['NEAR', 'MISSED', 'MET', 'NO_TARGET', 'MISSED', 'PARTS_ONLY'])
})
