import type { Accumulation, Period as PeriodModel, Precision as PrecisionName } from '@scrutiny/db'
import { type Period as DomainPeriod, periodLabel } from '@scrutiny/domain'
import { builder } from '../../builder.ts'
import { Calendar, Granularity, Precision } from '../enums.ts'

/** A period as one fact has it: the dates, how far the source gives them, and how the fact gathers over time. */
export interface PeriodShape extends DomainPeriod {
  precision: PrecisionName
  accumulation?: Accumulation
}

export const Period = builder.objectRef<PeriodShape>('Period')

/** The period of a fact that is a row of Prisma's. */
export const periodShape = (period: PeriodModel, precision: PrecisionName): PeriodShape => ({
  ...period,
  start: isoDay(period.start),
  end: isoDay(period.end),
  precision,
})

const isoDay = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

Period.implement({
  description: 'Two dates and a kind. Labels are derived, never parsed.',
  fields: t => ({
    code: t.exposeString('code', {
      description:
        'The readable key: "FY2023-24", "FY2023-24-Q4", "AY2022-23", "AY2023-24-T1T2", "CY2023", "2024-05", ' +
        '"2024-06-12", "2024-01-01/2024-06-30"; "UNDATED-…" when the source gives no dates.',
    }),
    label: t.string({
      description: 'The period as people read it, for example "January to March 2024".',
      resolve: period => periodLabel(period, period.accumulation),
    }),
    start: t.expose('start', {
      type: 'Date',
      nullable: true,
      description: 'The first day; null when the source prints no date.',
    }),
    end: t.expose('end', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null when the source prints no date.',
    }),
    calendar: t.expose('calendar', {
      type: Calendar,
      description: 'Which kind of year the period belongs to.',
    }),
    granularity: t.expose('granularity', { type: Granularity, description: 'How long the period is.' }),
    precision: t.expose('precision', {
      type: Precision,
      description: 'How far the source itself gives the period.',
    }),
  }),
})
