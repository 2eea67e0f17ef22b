import { builder } from '../../builder.ts'
import type { DimensionShape, MemberShape } from './dimension.loader.ts'

export const Dimension = builder.objectRef<DimensionShape>('Dimension')
export const DimensionMember = builder.objectRef<MemberShape>('DimensionMember')

Dimension.implement({
  description: 'A way of breaking a figure down, such as by cohort year or by risk.',
  fields: t => ({
    code: t.exposeString('code', {
      description: 'The stable, readable key of the dimension, for example "risk".',
    }),
    name: t.exposeString('name', { description: "The dimension's name." }),
    members: t.field({
      type: [DimensionMember],
      description: 'The parts the dimension breaks a figure into; a total is never one of them.',
      resolve: ({ members }) => members,
    }),
  }),
})

DimensionMember.implement({
  description: 'One of the parts a dimension breaks a figure into; a total is never a member.',
  fields: t => ({
    dimension: t.field({
      type: Dimension,
      description: 'The dimension the member belongs to.',
      resolve: ({ dimension }) => dimension,
    }),
    code: t.exposeString('code', {
      description: 'The stable, readable key of the member within its dimension, for example "high".',
    }),
    name: t.exposeString('name', { description: "The member's name." }),
  }),
})
