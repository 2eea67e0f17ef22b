import type { WebCheckFragment, WebOverviewQuery } from '@scrutiny/sdk/web'

type Organisation = NonNullable<WebOverviewQuery['organisation']>
type Service = Organisation['directorates'][number]['services'][number]

/** An indicator that asks for attention, with the service it belongs to. */
export type Exception = Service['indicators'][number] & { service: Pick<Service, 'slug' | 'name'> }

/** A target or an action whose day has passed. */
export interface Late {
  key: string
  text: string
  due: string
  /** What it belongs to. */
  about: { kind: 'indicator'; code: string; title: string } | { kind: 'service'; slug: string; name: string }
}

/** How many indicators stand how against their targets. */
export type Counts = Record<'RED' | 'AMBER' | 'GREEN' | 'GREY', number>

/** What a person who scrutinises a council wants to see first, drawn from all that is published. */
export function exceptionsOf({ directorates, reports }: Organisation, now: Date) {
  const services = directorates.flatMap(directorate => directorate.services)
  const all = services.flatMap(({ slug, name, indicators }) =>
    indicators.map((indicator): Exception => ({ ...indicator, service: { slug, name } })),
  )
  const counts: Counts = { RED: 0, AMBER: 0, GREEN: 0, GREY: 0 }
  for (const { latest } of all) counts[latest?.rag.status ?? 'GREY'] += 1
  return {
    indicators: all.length,
    tally: counts,
    offTarget: (['RED', 'AMBER'] as const).flatMap(status =>
      all.filter(({ latest }) => latest?.rag.status === status),
    ),
    worse: all.filter(({ trend }) => trend.verdict === 'WORSE'),
    disagreeing: reports.flatMap(({ checks }): WebCheckFragment[] =>
      checks.filter(({ verdict }) => verdict === 'DISAGREES'),
    ),
    overdue: [...lateTargets(all, now), ...lateActions(services, now)].sort((a, b) =>
      a.due.localeCompare(b.due),
    ),
  }
}

const passed = (due: string | null, now: Date): due is string =>
  due !== null && due < now.toISOString().slice(0, 10)

/** Targets whose day has passed and that no published figure says are met. */
function lateTargets(all: ReadonlyArray<Exception>, now: Date): Late[] {
  return all
    .filter(({ latest }) => latest?.rag.status !== 'GREEN')
    .flatMap(({ code, title, targets }) =>
      targets.flatMap(({ text, due }) =>
        passed(due, now)
          ? [{ key: `${code} ${text}`, text, due, about: { kind: 'indicator' as const, code, title } }]
          : [],
      ),
    )
}

function lateActions(services: ReadonlyArray<Service>, now: Date): Late[] {
  return services.flatMap(({ slug, name, actions }) =>
    actions.flatMap(({ title, status, due }) =>
      status !== 'DONE' && passed(due, now)
        ? [{ key: `${slug} ${title}`, text: title, due, about: { kind: 'service' as const, slug, name } }]
        : [],
    ),
  )
}
