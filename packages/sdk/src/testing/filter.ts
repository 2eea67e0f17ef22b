import { NotInFixture } from './not-in-fixture.ts'
import { at, type Held, isThing } from './things.ts'

/** Where the things that a filter's lists of allowed values speak of are found. */
const paths: Record<string, Record<string, string>> = {
  Indicator: {
    codes: 'code',
    services: 'service.slug',
    directorates: 'service.directorate.slug',
    polarity: 'polarity',
    unitKind: 'unit.kind',
    rag: 'latest.rag.status',
  },
  Series: { areas: 'area.slug', accumulation: 'accumulation', measure: 'measure' },
  IndicatorPeriod: {
    indicators: 'indicator.code',
    services: 'indicator.service.slug',
    directorates: 'indicator.service.directorate.slug',
    areas: 'series.area.slug',
    granularity: 'period.granularity',
    measure: 'series.measure',
    paragraphs: 'citations.paragraph',
  },
  Service: { slugs: 'slug' },
  Check: { verdict: 'verdict' },
}

/** True when an item matches one field of a filter, or one argument of a list. */
export function matches(item: Held, name: string, wanted: unknown): boolean {
  if (!isThing(item) || wanted === null || wanted === undefined) return true
  const path = paths[item.type]?.[name]
  if (path) return at(item, path).some(value => (wanted as unknown[]).includes(value))
  const test = tests[name]
  if (!test) throw new NotInFixture(`The fixture cannot choose ${item.type} by ${name}`)
  return test(item, wanted as never)
}

const tests: Record<string, (item: Held, wanted: never) => boolean> = {
  text(item, wanted: string) {
    const held = [...at(item, 'title'), ...at(item, 'definition')].join('\n').toLowerCase()
    return wanted
      .toLowerCase()
      .split(/\s+/)
      .every(word => held.includes(word))
  },
  hasTarget: (item, wanted: boolean) => at(item, 'targets').length > 0 === wanted,
  missing: (item, wanted: boolean) => at(item, 'missing').some(missing => (missing !== null) === wanted),
  from: (item, wanted: string) => endOf(item) >= wanted,
  to: (item, wanted: string) => endOf(item) <= wanted,
  breakdown(item, wanted: { dimension: string; members?: string[] | null }[]) {
    const series = isThing(item) && item.type === 'Series' ? [item] : at(item, 'series')
    const members = series.flatMap(one => at(one, 'breakdown'))
    const within = (dimension: string) =>
      members.filter(member => at(member, 'dimension.code').includes(dimension))
    return (
      members.every(member =>
        wanted.some(({ dimension }) => at(member, 'dimension.code').includes(dimension)),
      ) &&
      wanted.every(({ dimension, members: codes }) =>
        within(dimension).some(
          member => !codes || at(member, 'code').some(code => codes.includes(String(code))),
        ),
      )
    )
  },
}

/** The day a figure sorts by; a period without dates ends with what its code says: UNDATED-2024-07-10. */
const endOf = (item: Held) =>
  String(at(item, 'period.end')[0] ?? at(item, 'period.code')[0] ?? '').replace('UNDATED-', '')
