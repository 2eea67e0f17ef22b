import type { WebCheckFragment, WebExceptionFragment, WebOverviewQuery } from '@scrutiny/sdk/web'

type Organisation = NonNullable<WebOverviewQuery['organisation']>
type Service = Organisation['directorates'][number]['services'][number]

/** An indicator that asks for attention, with the service it belongs to. */
export type Exception = WebExceptionFragment & { service: Pick<Service, 'slug' | 'name'> }

/** A target or an action whose day has passed. */
export interface Late {
  key: string
  text: string
  due: string
  /** What it belongs to. */
  about: { kind: 'indicator'; code: string; title: string } | { kind: 'service'; slug: string; name: string }
}

/** How an indicator stands against its target; one that is published in parts only has no figure to be judged. */
export type Standing = NonNullable<WebExceptionFragment['latest']>['rag']['reason'] | 'PARTS_ONLY'

/** What a person who scrutinises a council wants to see first, drawn from all that is published. */
export function exceptionsOf({ directorates, reports }: Organisation, now: Date) {
  const services = directorates.flatMap(directorate => directorate.services)
  const all = services.flatMap(({ slug, name, indicators }) =>
    indicators.map((indicator): Exception => ({ ...indicator, service: { slug, name } })),
  )
  return {
    withoutNumber: all.filter(({ latest }) => latest !== null && latest.missing !== null).length,
    standings: all.map(({ latest }): Standing => latest?.rag.reason ?? 'PARTS_ONLY'),
    offTarget: (['RED', 'AMBER'] as const).flatMap(status =>
      all.filter(({ latest }) => latest?.rag.status === status),
    ),
    worse: all.filter(({ trend }) => trend.verdict === 'WORSE'),
    behind: all.filter(indicator => worseThanElsewhere(indicator).length > 0),
    disagreeing: reports.flatMap(({ checks }): WebCheckFragment[] =>
      checks.filter(({ verdict }) => verdict === 'DISAGREES'),
    ),
    overdue: [...lateTargets(all, now), ...lateActions(services, now)].sort((a, b) =>
      a.due.localeCompare(b.due),
    ),
  }
}

/** Where an indicator is worse than another area: in numbers, or in the words of a report. */
export function worseThanElsewhere({ latest, statements }: WebExceptionFragment): string[] {
  return [
    ...(latest?.comparators ?? [])
      .filter(({ verdict }) => verdict === 'WORSE')
      .map(({ area, display }) => `${area.name} stood at ${display}.`),
    ...statements.filter(({ verdict }) => verdict === 'WORSE').map(({ text }) => text),
  ]
}

const passed = (due: string | null, now: Date): due is string =>
  due !== null && due < now.toISOString().slice(0, 10)

/** Targets whose day has passed and that no published figure says are met; each once, whichever report repeats it. */
function lateTargets(all: ReadonlyArray<Exception>, now: Date): Late[] {
  const late = all.flatMap(({ code, title, latest, targets }) =>
    targets.flatMap(({ text, due }): Late[] => {
      const met = latest?.rag.status === 'GREEN' && latest.target?.text === text
      if (met || !passed(due, now)) return []
      return [{ key: `${code} ${due} ${text}`, text, due, about: { kind: 'indicator', code, title } }]
    }),
  )
  return eachOnce(late)
}

function lateActions(services: ReadonlyArray<Service>, now: Date): Late[] {
  const late = services.flatMap(({ slug, name, actions }) =>
    actions.flatMap(({ title, status, due }): Late[] =>
      status !== 'DONE' && passed(due, now)
        ? [{ key: `${slug} ${due} ${title}`, text: title, due, about: { kind: 'service', slug, name } }]
        : [],
    ),
  )
  return eachOnce(late)
}

const eachOnce = (late: ReadonlyArray<Late>): Late[] => [
  ...new Map(late.map(item => [item.key, item])).values(),
]
