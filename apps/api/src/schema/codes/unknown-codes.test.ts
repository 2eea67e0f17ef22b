import { describe, expect, test } from 'vitest'
import { openApi } from '../../../test/open-api.ts'

const api = openApi()

interface Warned {
  data: unknown
  extensions?: { warnings?: { code: string; message: string }[] }
}

async function warningsOf(query: string): Promise<string[]> {
  const answer = (await (await api.fetch({ query })).json()) as Warned & { errors?: unknown }
  expect(answer.errors).toBeUndefined()
  const warnings = answer.extensions?.warnings ?? []
  expect(warnings.every(({ code }) => code === 'UNKNOWN_CODE')).toBe(true)
  return warnings.map(({ message }) => message)
}

const no = (what: string, code: string, nearest?: string) =>
  `No ${what} "${code}", so it matches nothing.${nearest ? ` The nearest is "${nearest}".` : ''}`

const ORGANISATION = no('organisation has the slug', 'shropshir', 'shropshire')

describe('a code that nothing has is warned of, with the nearest that something has', () => {
  test.each([
    ['organisation(slug: "shropshir") { name }', ORGANISATION],
    ['observations(organisation: "shropshir") { totalCount }', ORGANISATION],
    [
      'indicators(organisation: "shropshir", filter: { codes: ["dols-waiting-list"] }) { totalCount }',
      ORGANISATION,
    ],
    ['indicators(organisation: "shropshir", filter: { rag: [RED] }) { totalCount }', ORGANISATION],
    ['search(text: "waits", organisation: "shropshir") { __typename }', ORGANISATION],
    ['indicator(code: "dols-waiting-list", organisation: "shropshir") { title }', ORGANISATION],
    ['service(slug: "send", organisation: "shropshir") { name }', ORGANISATION],
    ['directorate(slug: "people", organisation: "shropshir") { name }', ORGANISATION],
    ['report(slug: "people-scrutiny-2024-07-10", organisation: "shropshir") { title }', ORGANISATION],
    [
      'indicator(code: "dols-waiting-lst") { title }',
      no('indicator has the code', 'dols-waiting-lst', 'dols-waiting-list'),
    ],
    ['service(slug: "sendd") { name }', no('service has the slug', 'sendd', 'send')],
    ['directorate(slug: "poeple") { name }', no('directorate has the slug', 'poeple', 'people')],
    [
      'report(slug: "people-scrutiny-2024-07-01") { title }',
      no('report has the slug', 'people-scrutiny-2024-07-01', 'people-scrutiny-2024-07-10'),
    ],
    [
      'organisation { directorate(slug: "PEOPLE") { name } }',
      no('directorate has the slug', 'PEOPLE', 'people'),
    ],
    [
      'directorate(slug: "people") { service(slug: "sendd") { name } }',
      no('service has the slug', 'sendd', 'send'),
    ],
    [
      'directorate(slug: "people") { services(slugs: ["send", "sensry"]) { name } }',
      no('service has the slug', 'sensry', 'sensory'),
    ],
    [
      'directorate(slug: "people") { indicators(filter: { services: ["sendd"] }) { totalCount } }',
      no('service has the slug', 'sendd', 'send'),
    ],
    [
      'directorate(slug: "people") { services { indicator(code: "dols-waiting-lst") { title } } }',
      no('indicator has the code', 'dols-waiting-lst', 'dols-waiting-list'),
    ],
    [
      'service(slug: "send") { indicators(filter: { directorates: ["poeple"] }) { code } }',
      no('directorate has the slug', 'poeple', 'people'),
    ],
    [
      'indicators(first: 100) { nodes { series(filter: { areas: ["englnd"] }) { isHeadline } } }',
      no('area has the slug', 'englnd', 'england'),
    ],
    [
      'indicator(code: "dols-waiting-list") { series(filter: { breakdown: [{ dimension: "rsik", members: ["x"] }] }) { isHeadline } }',
      no('dimension has the code', 'rsik', 'risk'),
    ],
    [
      'indicator(code: "dols-waiting-list") { series(filter: { breakdown: [{ dimension: "risk", members: ["hihg"] }] }) { isHeadline } }',
      no('member of the dimension "risk" has the code', 'hihg', 'high'),
    ],
    [
      'observations(filter: { breakdown: [{ dimension: "cohort", members: ["2022", "202"] }] }) { totalCount }',
      no('member of the dimension "cohort" has the code', '202', '2021'),
    ],
    [
      'observations(filter: { paragraphs: ["7.951"] }) { totalCount }',
      no('paragraph has the number', '7.951', '7.51'),
    ],
    [
      'observations(filter: { areas: ["England"] }) { totalCount }',
      no('area has the slug', 'England', 'england'),
    ],
  ])('%s', async (field, warning) => {
    expect(await warningsOf(`{ ${field} }`)).toEqual([warning])
  })

  test('and is not, where something else has it: null says enough', async () => {
    expect(
      await warningsOf(`{
        directorate(slug: "people") { services { indicator(code: "dols-waiting-list") { title } } }
        observations(filter: { services: ["send"], indicators: ["dols-waiting-list"] }) { totalCount }
      }`),
    ).toEqual([])
  })

  test('in one statement for all rows that name it', async () => {
    const query = (services: string) =>
      `{ directorate(slug: "people") { services${services} { indicator(code: "nothing-of-the-kind") { title } } } }`
    const one = await api.statementsOf(query('(slugs: ["send"])'))
    expect((await api.statementsOf(query(''))).length).toBeLessThanOrEqual(one.length)
  })

  test('though another organisation has it', async () => {
    const { prisma } = api.db()
    const { areaId } = await prisma.organisation.findUniqueOrThrow({ where: { slug: 'shropshire' } })
    await prisma.organisation.create({
      data: { id: 'elsewhere', slug: 'elsewhere', name: 'Elsewhere', areaId },
    })
    expect(
      await warningsOf(
        '{ indicators(organisation: "elsewhere", filter: { codes: ["dols-waiting-list"] }) { totalCount } }',
      ),
    ).toEqual([no('indicator has the code', 'dols-waiting-list')])
    expect(await warningsOf('{ observations(organisation: "elsewhere") { totalCount } }')).toEqual([])
  })
})
