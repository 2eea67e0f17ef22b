import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'
import { TargetKind, TargetOperator } from '../enums.ts'
import { notesField } from '../note/notes.field.ts'

builder.prismaObject('Target', {
  fields: t => ({
    kind: t.expose('kind', { type: TargetKind }),
    operator: t.expose('operator', { type: TargetOperator }),
    value: t.float({
      nullable: true,
      description:
        "The number to reach, in the target's unit; null when relative to a comparator, or when the source prints none.",
      resolve: ({ value }) => value?.toNumber() ?? null,
    }),
    unit: t.relation('unit', { nullable: true }),
    area: t.relation('area', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    text: t.exposeString('text'),
    amberTolerance: t.float({
      description: 'How far off still counts as near, as a share of the target: 0.1 is a tenth.',
      resolve: ({ amberTolerance }) => amberTolerance.toNumber(),
    }),
    notes: notesField(t, 'targetId'),
    citations: citationsField(t, 'targetId'),
  }),
})
