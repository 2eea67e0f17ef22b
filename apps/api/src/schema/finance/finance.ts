import { displayFigure } from '@scrutiny/domain'
import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'
import { notesField } from '../note/notes.field.ts'
import { Period, periodShape } from '../period/period.ts'

builder.prismaObject('FinanceTable', {
  fields: t => ({
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    period: t.field({
      type: Period,
      description: 'The time the table is about.',
      select: { precision: true, period: true },
      resolve: ({ period, precision }) => periodShape(period, precision),
    }),
    unit: t.relation('unit'),
    columns: t.relation('columns', {
      description: 'The columns, in the order they were printed.',
      query: { orderBy: { position: 'asc' } },
    }),
    rows: t.relation('rows', {
      description: 'The rows, in the order they were printed; printed totals are rows too.',
      query: { orderBy: { position: 'asc' } },
    }),
    checks: t.relation('checks', {
      description: 'The totals of the table, worked out again.',
      query: { orderBy: { position: 'asc' } },
    }),
    citations: citationsField(t, 'financeTableId'),
  }),
})

builder.prismaObject('FinanceColumn', {
  fields: t => ({
    code: t.exposeString('code'),
    title: t.exposeString('title'),
    isTotal: t.exposeBoolean('isTotal'),
  }),
})

builder.prismaObject('FinanceRow', {
  fields: t => ({
    code: t.exposeString('code'),
    title: t.exposeString('title'),
    isTotal: t.exposeBoolean('isTotal'),
    directorate: t.relation('directorate', { nullable: true }),
    cells: t.relation('cells', {
      description: 'The amounts of the row, in the order of the columns.',
      query: { orderBy: { column: { position: 'asc' } } },
    }),
  }),
})

builder.prismaObject('FinanceCell', {
  fields: t => ({
    column: t.relation('column'),
    value: t.float({
      nullable: true,
      description: "The number behind the print, in the table's unit; brackets are negative.",
      select: { value: true },
      resolve: ({ value }) => value?.toNumber() ?? null,
    }),
    published: t.exposeString('published'),
    display: t.string({
      description: 'The amount formatted for people, with its unit. Never empty.',
      select: { value: true, published: true, row: { select: { table: { select: { unit: true } } } } },
      resolve: ({ value, published, row }) =>
        displayFigure({
          value: value?.toNumber() ?? null,
          digits: value?.toFixed() ?? null,
          missing: value === null ? 'NOT_PUBLISHED' : null,
          published,
          qualifier: 'EXACT',
          decimals: null,
          measure: 'LEVEL',
          unit: row.table.unit,
        }),
    }),
    sumOfRows: t.relation('sumOfRows', { nullable: true }),
    sumOfColumns: t.relation('sumOfColumns', { nullable: true }),
    notes: notesField(t, 'financeCellId'),
  }),
})
