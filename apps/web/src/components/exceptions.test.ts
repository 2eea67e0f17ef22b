import type { WebOverviewQuery } from '@scrutiny/sdk/web'
import { expect, test } from 'vitest'
import { figureOf } from '../charts/series.fixture.ts'
import { exceptionsOf } from './exceptions.ts'

type Organisation = NonNullable<WebOverviewQuery['organisation']>
type Service = Organisation['directorates'][number]['services'][number]
type Indicator = Service['indicators'][number]

const rag = (
  status: 'RED' | 'AMBER' | 'GREEN' | 'GREY',
  reason: 'MISSED' | 'NEAR' | 'MET' | 'NO_TARGET',
) => ({
  rag: { status, reason, explanation: '' },
})
const figure = { display: '69%', period: figureOf(2023, 69).period }
const still = { movement: null, verdict: 'NOT_JUDGED', points: 1, explanation: '' } as const

const indicators: Indicator[] = [
  { code: 'near', title: 'Near', latest: { ...figure, ...rag('AMBER', 'NEAR') }, targets: [], trend: still },
  {
    code: 'missed',
    title: 'Missed',
    latest: { ...figure, ...rag('RED', 'MISSED') },
    targets: [{ text: 'At least 75%', due: '2024-09-30' }],
    trend: still,
  },
  {
    code: 'met',
    title: 'Met',
    latest: { ...figure, ...rag('GREEN', 'MET') },
    targets: [{ text: 'At least 60%', due: '2024-01-31' }],
    trend: still,
  },
  {
    code: 'worse',
    title: 'Worse',
    latest: { ...figure, ...rag('GREY', 'NO_TARGET') },
    targets: [],
    trend: { movement: 'UP', verdict: 'WORSE', points: 2, explanation: '' },
  },
  { code: 'unpublished', title: 'Unpublished', latest: null, targets: [], trend: still },
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

test('what misses its target comes before what nearly meets it', () => {
  expect(found.offTarget.map(({ code }) => code)).toEqual(['missed', 'near'])
})

test('what got worse is an exception with or without a target', () => {
  expect(found.worse.map(({ code, service }) => `${service.name}: ${code}`)).toEqual(['SEND: worse'])
})

test('overdue is a target or an action whose day has passed, unless it is met or done', () => {
  expect(found.overdue.map(({ due, text }) => `${due} ${text}`)).toEqual([
    '2024-08-31 Recovery plan',
    '2024-09-30 At least 75%',
  ])
})

test('an indicator without a figure counts as not judged', () => {
  expect(found.tally).toEqual({ RED: 1, AMBER: 1, GREEN: 1, GREY: 2 })
})
