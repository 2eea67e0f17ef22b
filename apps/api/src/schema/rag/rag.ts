import type { Rag as RagShape } from '@scrutiny/domain'
import { builder } from '../../builder.ts'
import { RagStatus } from './rag.status.ts'

export const RagReason = builder.enumType('RagReason', {
  description: 'Why a figure has the status it has.',
  values: {
    MET: { description: 'The target is met.' },
    NEAR: { description: 'The target is missed by no more than its tolerance.' },
    MISSED: { description: 'The target is missed by more than its tolerance.' },
    NO_TARGET: { description: 'No report states a target.' },
    NO_VALUE: { description: 'There is no number to judge.' },
    TARGET_NOT_COMPARABLE: {
      description: 'The target is about another period or another unit, or the comparator has no number.',
    },
    NO_JUDGEMENT: { description: 'No direction of the indicator is good by itself, and there is no target.' },
  },
})

export const Rag = builder.objectRef<RagShape>('Rag')

Rag.implement({
  description: 'Whether a figure meets its target: computed, never typed in, and says why.',
  fields: t => ({
    status: t.expose('status', { type: RagStatus, description: 'How the figure stands to its target.' }),
    reason: t.expose('reason', { type: RagReason, description: 'Why.' }),
    explanation: t.exposeString('explanation', {
      description: 'The judgement in one or two plain sentences.',
    }),
    rule: t.exposeString('rule', { description: 'The rule that was applied, in plain words.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'The number that was judged.' }),
    target: t.exposeFloat('target', {
      nullable: true,
      description: 'The number it was judged by: the target’s own, or the comparator’s of the same period.',
    }),
    tolerance: t.exposeFloat('tolerance', {
      nullable: true,
      description: 'How far off counted as near, as a share of the target: 0.1 is a tenth.',
    }),
  }),
})
