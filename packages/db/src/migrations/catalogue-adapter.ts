import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type pg from 'pg'

/** The number of PostgreSQL's type "char", which only its catalogue uses, and of text. */
const CHAR = 18
const TEXT = 25

/**
 * An adapter through which the engine can describe a database.
 *
 * It plays migrations in the database it is given, which therefore has to be empty, and it reads the catalogue's
 * columns of type "char", which adapter-pg refuses (prisma/orm issue 28145).
 */
export class CatalogueAdapter extends PrismaPg {
  readonly #charColumns = new Set<string>()

  constructor(pool: pg.Pool) {
    super(pool)
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryArrayResult>
    const noteCharColumns = async (...args: unknown[]) => {
      const result = await query(...args)
      for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === CHAR)) {
        field.dataTypeID = TEXT
        this.#charColumns.add(field.name)
      }
      return result
    }
    pool.query = noteCharColumns as typeof pool.query
  }

  override async connect() {
    const connection = await super.connect()
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = async query => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type, index) =>
        this.#charColumns.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    return connection
  }

  override connectToShadowDb() {
    return this.connect()
  }
}
