import { type Arguments, choose, toPage } from './list.ts'
import { at, type Held, isThing, type Thing } from './things.ts'

type Resolver = (thing: Thing, args: Arguments) => Held

/** The answers that are found rather than kept: the roots of questions, and pages. */
export function findersOf(things: readonly Thing[]): Record<string, Resolver> {
  const all = (type: string) => things.filter(thing => thing.type === type)
  const page =
    (type: string, of: string): Resolver =>
    (_root, { organisation, ...args }) =>
      toPage(
        type,
        all(of).filter(thing => within(thing, organisation)),
        args,
      )
  const oneBy =
    (type: string, key: string): Resolver =>
    (_root, { [key]: wanted, organisation }) =>
      all(type).find(thing => thing.fields[key] === wanted && within(thing, organisation)) ?? null
  const inList =
    (list: string, key: string): Resolver =>
    (thing, { [key]: wanted }) =>
      at(thing, list).find(item => isThing(item) && item.fields[key] === wanted) ?? null
  const byId = (id: unknown) => things.find(thing => thing.fields.id === id) ?? null
  return {
    'Query.organisation': (_root, { slug }) =>
      all('Organisation').find(thing => !slug || thing.fields.slug === slug) ?? null,
    'Query.directorate': oneBy('Directorate', 'slug'),
    'Query.service': oneBy('Service', 'slug'),
    'Query.indicator': oneBy('Indicator', 'code'),
    'Query.report': oneBy('Report', 'slug'),
    'Query.node': (_root, { id }) => byId(id),
    'Query.nodes': (_root, { ids }) => (ids as unknown[]).map(byId),
    'Query.organisations': page('QueryOrganisationsConnection', 'Organisation'),
    'Query.indicators': page('QueryIndicatorsConnection', 'Indicator'),
    'Query.observations': page('QueryObservationsConnection', 'IndicatorPeriod'),
    'Query.search': (_root, { text, first }) => search(things, String(text)).slice(0, Number(first ?? 20)),
    'Organisation.directorate': inList('directorates', 'slug'),
    'Directorate.service': inList('services', 'slug'),
    'Directorate.indicators': (thing, args) =>
      toPage('DirectorateIndicatorsConnection', at(thing, 'services.indicators'), args),
    'Service.indicator': inList('indicators', 'code'),
    'Report.observations': (thing, args) =>
      toPage('ReportObservationsConnection', reportedIn(thing, all('IndicatorPeriod')), args),
  }
}

const within = (thing: Thing, organisation: unknown) =>
  !organisation ||
  ['', 'directorate.', 'service.directorate.', 'indicator.service.directorate.'].some(way =>
    at(thing, `${way}organisation.slug`).includes(String(organisation)),
  )

const reportedIn = (report: Thing, figures: readonly Thing[]) =>
  choose(figures, {}).filter(figure => at(figure, 'citations.report').includes(report))

const found: readonly string[] = ['Directorate', 'Service', 'Indicator', 'Commentary', 'Action', 'Risk']
const texts: readonly string[] = ['name', 'title', 'definition', 'summary', 'body', 'mitigation']

const search = (things: readonly Thing[], text: string) =>
  things.filter(
    ({ type, fields }) =>
      found.includes(type) &&
      texts.some(name =>
        String(fields[name] ?? '')
          .toLowerCase()
          .includes(text.toLowerCase()),
      ),
  )
