import type { builder } from '../builder.ts'

type Types = (typeof builder)['$inferSchemaTypes']

/** What makes the fields of a fact's type, be it a row of Prisma's or one of ours. */
export type FactFieldBuilder<Fact> = Pick<PothosSchemaTypes.ObjectFieldBuilder<Types, Fact>, 'field'>
