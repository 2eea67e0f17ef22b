import type { Row } from './csv.ts'
import type { Facts } from './folder.ts'
import type { Problem } from './problem.ts'

/** Points out rows that say the same thing twice: a key that is taken, a figure that stands in two rows. */
export function repeatedRows({ reference, reports }: Facts): Problem[] {
  return [
    ...repeats(reference.areas, 'slug', row => row.slug),
    ...repeats(
      reference.areas.filter(({ gss_code }) => gss_code !== null),
      'gss_code',
      row => row.gss_code ?? '',
    ),
    ...repeats(reference.organisations, 'slug', row => row.slug),
    ...repeats(reference.directorates, 'slug', row => `${row.organisation}/${row.slug}`),
    ...repeats(reference.services, 'slug', row => `${row.organisation}/${row.slug}`),
    ...repeats(reference.units, 'code', row => row.code),
    ...repeats(reference.dimensions, 'member', row => `${row.dimension}=${row.member}`),
    ...repeats(reference.indicators, 'code', row => `${row.organisation}/${row.code}`),
    ...repeats(
      reference.indicatorLinks,
      'from',
      row => `${row.organisation}/${row.from}/${row.kind}/${row.to}`,
    ),
    ...repeats(
      reports.flatMap(each => each.report),
      'slug',
      row => `${row.organisation}/${row.slug}`,
    ),
    ...reports.flatMap(report => [
      ...repeats(report.paragraphs, 'paragraph', row => row.paragraph),
      ...repeats(report.recommendations, 'number', row => row.number),
      ...repeats(report.financeTables, 'slug', row => row.slug),
      ...repeats(report.financeColumns, 'code', row => `${row.table}/${row.code}`),
      ...repeats(report.financeRows, 'code', row => `${row.table}/${row.code}`),
      ...repeats(report.financeCells, 'column', row => `${row.table}/${row.row}/${row.column}`),
      ...repeats(report.observations, 'paragraphs', row =>
        [
          row.indicator,
          row.area,
          [...row.breakdown].sort().join(';'),
          row.period.code,
          row.accumulation,
          row.measure,
          row.paragraphs[0],
        ].join(' '),
      ),
    ]),
  ]
}

/** Points out report folders that do not hold exactly one report. */
export function reportsWithoutRow({ reports }: Facts): Problem[] {
  return reports
    .filter(({ report }) => report.length !== 1)
    .map(({ folder, report }) => ({
      file: `${folder}/report.csv`,
      line: 2,
      column: 'row',
      found: `${report.length} rows`,
      expected: 'one row, since a folder holds one report',
    }))
}

function repeats<T>(rows: Row<T>[], column: string, keyOf: (row: T) => string): Problem[] {
  const first = new Map<string, Row<T>>()
  return rows.flatMap(row => {
    const key = keyOf(row)
    const earlier = first.get(key)
    if (!earlier) first.set(key, row)
    return earlier
      ? [
          {
            ...row.at,
            column,
            found: key,
            expected: `something that line ${earlier.at.line} does not say already`,
          },
        ]
      : []
  })
}
