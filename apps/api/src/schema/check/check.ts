import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'
import { CheckVerdict } from '../enums.ts'

builder.prismaObject('Check', {
  fields: t => ({
    code: t.exposeString('code'),
    rule: t.exposeString('rule'),
    verdict: t.expose('verdict', { type: CheckVerdict }),
    title: t.exposeString('title'),
    explanation: t.exposeString('explanation'),
    expected: t.float({
      nullable: true,
      description: "The number that the arithmetic gives; null when it can't be worked out.",
      select: { expected: true },
      resolve: ({ expected }) => expected?.toNumber() ?? null,
    }),
    actual: t.float({
      nullable: true,
      description: 'The number that was printed.',
      select: { actual: true },
      resolve: ({ actual }) => actual?.toNumber() ?? null,
    }),
    difference: t.float({
      nullable: true,
      description: 'Printed minus worked out.',
      select: { difference: true },
      resolve: ({ difference }) => difference?.toNumber() ?? null,
    }),
    tolerance: t.float({
      nullable: true,
      description: 'How far apart rounding alone can bring the two.',
      select: { tolerance: true },
      resolve: ({ tolerance }) => tolerance?.toNumber() ?? null,
    }),
    citations: citationsField(t, 'checkId'),
  }),
})
