import { builder } from '../../builder.ts'

builder.globalConnectionField('totalCount', t =>
  t.int({
    nullable: false,
    description: 'How many there are on all pages together. Counted only when it is asked for.',
    resolve: ({ totalCount }) => totalCount(),
  }),
)
