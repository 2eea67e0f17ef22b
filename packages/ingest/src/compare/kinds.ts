import type { PlainTables } from '../store/stored-rows.ts'

type Table = keyof PlainTables

/** A kind of fact, as it is compared: its table, and what belongs to each of its rows in other tables. */
export interface Kind {
  table: Table
  /** What one is called, and several. */
  one: string
  many: string
  /** Whether organisations share the rows: then what a data set does not name stays. */
  isShared?: boolean
  /** Whether the rows are known by their number in the report, so that one put in between renumbers the rest. */
  isNumbered?: boolean
  /** Rows of other tables that say more about a row: by which column they name it, and what they add. */
  parts?: { name: string; table: Table; owner: string; columns: string[] }[]
}

const notes = (owner: string) => ({ name: 'notes', table: 'note' as const, owner, columns: ['kind', 'text'] })
const citations = (owner: string) => ({
  name: 'citations',
  table: 'citation' as const,
  owner,
  columns: ['paragraphId', 'table', 'cell'],
})
const indicators = (table: Table, owner: string) => ({
  name: 'indicators',
  table,
  owner,
  columns: ['indicatorId'],
})

/** Every kind of fact that a load can change, the most important first. */
export const KINDS: Kind[] = [
  { table: 'report', one: 'report', many: 'reports' },
  {
    table: 'observation',
    one: 'figure',
    many: 'figures',
    parts: [notes('observationId'), citations('observationId')],
  },
  { table: 'indicator', one: 'indicator', many: 'indicators' },
  {
    table: 'series',
    one: 'series',
    many: 'series',
    parts: [{ name: 'members', table: 'seriesMember', owner: 'seriesId', columns: ['memberId'] }],
  },
  {
    table: 'target',
    one: 'target',
    many: 'targets',
    isNumbered: true,
    parts: [notes('targetId'), citations('targetId')],
  },
  {
    table: 'comparisonStatement',
    one: 'comparison in words',
    many: 'comparisons in words',
    isNumbered: true,
    parts: [citations('statementId')],
  },
  {
    table: 'commentary',
    one: 'piece of commentary',
    many: 'pieces of commentary',
    isNumbered: true,
    parts: [indicators('commentaryIndicator', 'commentaryId'), citations('commentaryId')],
  },
  {
    table: 'action',
    one: 'action',
    many: 'actions',
    isNumbered: true,
    parts: [indicators('actionIndicator', 'actionId'), citations('actionId')],
  },
  {
    table: 'risk',
    one: 'risk',
    many: 'risks',
    isNumbered: true,
    parts: [indicators('riskIndicator', 'riskId'), citations('riskId')],
  },
  {
    table: 'financeTable',
    one: 'money table',
    many: 'money tables',
    parts: [citations('financeTableId')],
  },
  { table: 'financeColumn', one: 'column of money tables', many: 'columns of money tables' },
  { table: 'financeRow', one: 'row of money tables', many: 'rows of money tables' },
  {
    table: 'financeCell',
    one: 'amount of money',
    many: 'amounts of money',
    parts: [notes('financeCellId')],
  },
  { table: 'reportSection', one: 'section', many: 'sections' },
  { table: 'paragraph', one: 'paragraph', many: 'paragraphs' },
  { table: 'recommendation', one: 'recommendation', many: 'recommendations', isNumbered: true },
  { table: 'reportFigure', one: 'chart', many: 'charts', isNumbered: true },
  { table: 'reportReference', one: 'reference', many: 'references', isNumbered: true },
  { table: 'indicatorLink', one: 'link between indicators', many: 'links between indicators' },
  { table: 'organisation', one: 'organisation', many: 'organisations' },
  { table: 'directorate', one: 'directorate', many: 'directorates' },
  { table: 'service', one: 'service', many: 'services' },
  { table: 'area', one: 'area', many: 'areas', isShared: true },
  { table: 'unit', one: 'unit', many: 'units', isShared: true },
  { table: 'dimension', one: 'dimension', many: 'dimensions', isShared: true },
  { table: 'dimensionMember', one: 'dimension member', many: 'dimension members', isShared: true },
  {
    table: 'check',
    one: 'check',
    many: 'checks',
    parts: [
      { name: 'figures', table: 'checkObservation', owner: 'checkId', columns: ['observationId'] },
      citations('checkId'),
    ],
  },
]
