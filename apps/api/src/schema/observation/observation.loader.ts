import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder, rowsInOrder } from '../../loaders/in-order.ts'
import { warnOfMixedCalendars } from './mixed-calendars.ts'
import {
  CURRENT,
  FROM_OBSERVATION,
  OBSERVATION_COLUMNS,
  type ObservationRow,
  OLDEST_FIRST,
} from './observation.row.ts'
import type { Stretch } from './period.arguments.ts'

type Asked<Column extends string> = ObservationRow & Record<Column, string>

/** The headline series of an indicator, oldest first. */
export const headlineOf = createStretchLoader('s."indicatorId" = asked.id and s."isHeadline"')

/** The figures of a series, oldest first. */
export const observationsOfSeries = createStretchLoader('s.id = asked.id')

/** @param condition which series belong to the row that asks */
function createStretchLoader(condition: string) {
  return createLoader(async (context, ids, { last, from, to, granularity }: Stretch) => {
    const { rows } = await context.db.pool.query<Asked<'askedBy'>>(
      `select asked.id as "askedBy", figure.*
         from unnest($1::text[]) as asked(id)
        cross join lateral (
          select ${OBSERVATION_COLUMNS}
            from ${FROM_OBSERVATION}
           where ${condition} and ${CURRENT}
             and ($2::date is null or o."sortDate" >= $2) and ($3::date is null or o."sortDate" <= $3)
             and ($4::text[] is null or p.granularity::text = any($4))
           order by o."sortDate" desc, r."meetingDate" desc, o.id desc
           limit $5
        ) as figure
        order by ${OLDEST_FIRST}`,
      [ids, from ?? null, to ?? null, granularity ?? null, last ?? null],
    )
    warnOfMixedCalendars(context, rows)
    return listsInOrder(ids, rows, row => row.askedBy)
  })
}

/** A figure by its key; null when there is none. */
export const observationById = createLoader(async ({ db }, ids) => {
  const { rows } = await db.pool.query<ObservationRow>(
    `select ${OBSERVATION_COLUMNS} from ${FROM_OBSERVATION} where o.id = any($1)`,
    [ids],
  )
  return rowsInOrder(ids, rows, row => row.id)
})

/** The same indicator, breakdown and period in other areas, in the order of the areas. */
export const comparatorsOf = createRelatedLoader(
  `s."areaId" <> own_series."areaId" and s."breakdownKey" = own_series."breakdownKey" and o."periodId" = own."periodId"`,
  '(select position from "Area" where id = related."areaId")',
)

/** The same indicator, area and period, one level down: with one more dimension in the breakdown. */
export const breakdownsOf = createRelatedLoader(
  `s."areaId" = own_series."areaId" and o."periodId" = own."periodId"
    and (select count(*) from "SeriesMember" m where m."seriesId" = s.id)
      = (select count(*) from "SeriesMember" m where m."seriesId" = own_series.id) + 1
    and not exists (
      select from "SeriesMember" m where m."seriesId" = own_series.id
         and not exists (select from "SeriesMember" n where n."seriesId" = s.id and n."memberId" = m."memberId"))`,
  'related."seriesPosition"',
)

/**
 * Figures of the same indicator that say the same kind of thing and stand in a relation to the one that asks.
 *
 * NOTE: `offset 0` keeps PostgreSQL from joining all tables at once: past join_collapse_limit, which is 8, it would read
 * every figure before it looks at the one that asks.
 */
function createRelatedLoader(relation: string, order: string) {
  return createLoader(async ({ db }, ids): Promise<ObservationRow[][]> => {
    const { rows } = await db.pool.query<Asked<'askedBy'>>(
      `select own.id as "askedBy", related.*
         from "Observation" own
         join "Series" own_series on own_series.id = own."seriesId"
        cross join lateral (
          select s.position as "seriesPosition", ${OBSERVATION_COLUMNS}
            from ${FROM_OBSERVATION}
           where s."indicatorId" = own_series."indicatorId" and s.accumulation = own_series.accumulation
             and s.granularity = own_series.granularity and s.measure = own_series.measure
             and ${relation} and ${CURRENT}
          offset 0
        ) as related
        where own.id = any($1)
        order by ${order}, related.id`,
      [ids],
    )
    return listsInOrder(ids, rows, row => row.askedBy)
  })
}

/** The figures that a paragraph prints, in the order of the report. */
export const observationsOfParagraph = createLoader(async ({ db }, paragraphIds) => {
  const { rows } = await db.pool.query<Asked<'askedBy'>>(
    `select c."paragraphId" as "askedBy", ${OBSERVATION_COLUMNS}
       from "Citation" c, ${FROM_OBSERVATION}
      where c."paragraphId" = any($1) and o.id = c."observationId"
      order by o.position`,
    [paragraphIds],
  )
  return listsInOrder(paragraphIds, rows, row => row.askedBy)
})
