import { builder } from '../../builder.ts'

export const RagStatus = builder.enumType('RagStatus', {
  description: 'How a figure stands to its target. Text first: a colour is never the only sign.',
  values: {
    GREEN: { description: 'The target is met.' },
    AMBER: {
      description:
        'The target is missed, by no more than its tolerance: a tenth, unless the target says otherwise.',
    },
    RED: { description: 'The target is missed by more than its tolerance.' },
    GREY: { description: 'The figure is not judged; the reason says why.' },
  },
})
