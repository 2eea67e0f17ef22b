import { enumMeanings } from '@scrutiny/db/meanings'
import { builder } from '../builder.ts'

interface Meaning<Value extends string> {
  description: string
  values: Record<Value, string>
}

/** What an enum of the database is told, from the meanings that prisma/schema.prisma gives it. */
function meant<Value extends string>({ description, values }: Meaning<Value>) {
  const described = Object.entries<string>(values).map(([value, description]) => [value, { description }])
  return { description, values: Object.fromEntries(described) as Record<Value, { description: string }> }
}

export const Accumulation = builder.enumType('Accumulation', meant(enumMeanings.Accumulation))
export const ActionStatus = builder.enumType('ActionStatus', meant(enumMeanings.ActionStatus))
export const AreaKind = builder.enumType('AreaKind', meant(enumMeanings.AreaKind))
export const Calendar = builder.enumType('Calendar', meant(enumMeanings.Calendar))
export const CheckVerdict = builder.enumType('CheckVerdict', meant(enumMeanings.CheckVerdict))
export const CommentaryKind = builder.enumType('CommentaryKind', meant(enumMeanings.CommentaryKind))
export const Granularity = builder.enumType('Granularity', meant(enumMeanings.Granularity))
export const Measure = builder.enumType('Measure', meant(enumMeanings.Measure))
export const Missing = builder.enumType('Missing', meant(enumMeanings.Missing))
export const NoteKind = builder.enumType('NoteKind', meant(enumMeanings.NoteKind))
export const ObservationStatus = builder.enumType('ObservationStatus', meant(enumMeanings.ObservationStatus))
export const Polarity = builder.enumType('Polarity', meant(enumMeanings.Polarity))
export const Precision = builder.enumType('Precision', meant(enumMeanings.Precision))
export const Qualifier = builder.enumType('Qualifier', meant(enumMeanings.Qualifier))
export const ReferenceKind = builder.enumType('ReferenceKind', meant(enumMeanings.ReferenceKind))
export const Relation = builder.enumType('Relation', meant(enumMeanings.Relation))
export const ServiceFamily = builder.enumType('ServiceFamily', meant(enumMeanings.ServiceFamily))
export const TargetKind = builder.enumType('TargetKind', meant(enumMeanings.TargetKind))
export const TargetOperator = builder.enumType('TargetOperator', meant(enumMeanings.TargetOperator))
export const UnitKind = builder.enumType('UnitKind', meant(enumMeanings.UnitKind))

export const Movement = builder.enumType('Movement', {
  description: 'Which way a figure moved.',
  values: {
    UP: { description: 'The later figure is higher.' },
    DOWN: { description: 'The later figure is lower.' },
    FLAT: { description: 'The two figures are the same.' },
  },
})

export const Verdict = builder.enumType('Verdict', {
  description: 'Whether a difference is good, by the polarity of the indicator.',
  values: {
    BETTER: { description: 'The difference is in the good direction.' },
    WORSE: { description: 'The difference is in the bad direction.' },
    SAME: { description: 'There is no difference.' },
    NOT_JUDGED: {
      description: 'No direction of the indicator is good by itself, or there is nothing to compare.',
    },
  },
})
