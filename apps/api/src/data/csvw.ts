import type { Column } from './column.ts'
import type { DataFile } from './data-file.ts'

/** What a data file holds, column by column, as CSV on the Web says it (https://www.w3.org/TR/tabular-metadata/). */
export const csvwOf = <Line>({ name, title, description, columns, primaryKey }: DataFile<Line, never>) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url: `${name}.csv`,
  'dc:title': title,
  'dc:description': description,
  dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], delimiter: ',', quoteChar: '"' },
  tableSchema: { columns: columns.map(columnOf), primaryKey },
})

const columnOf = ({
  name,
  description,
  datatype = 'string',
  separator,
  required = false,
}: Column<never>) => ({
  name,
  titles: name,
  'dc:description': description,
  datatype,
  ...(separator && { separator }),
  ...(required && { required }),
})
