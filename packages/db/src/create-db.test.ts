import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { createDb } from './create-db.ts'
import { DatabaseUrlError, describeDatabase, readDatabaseUrl } from './location.ts'
import { migrate } from './migrations/migrate.ts'
import { openCopy } from './testing.ts'

describe('a database URL', () => {
  test('names a folder for the embedded database, or a server', () => {
    expect(readDatabaseUrl('pglite:/data/figures')).toEqual({ kind: 'embedded', folder: '/data/figures' })
    expect(readDatabaseUrl('postgresql://reader@db:5432/figures')).toMatchObject({ kind: 'server' })
  })

  test.each([
    ['pglite:/data/figures', 'the embedded database in /data/figures'],
    ['postgresql://u:pa:ss@db.example:5433/figures', 'the database figures on db.example:5433'],
    ['postgres://u:p@ss@db.example/figures?password=secret', 'the database figures on db.example:5432'],
    ['postgres://db.example', 'the database on db.example:5432'],
    ['postgres://u@localhost/figures?host=%2Fvar%2Frun', 'the database figures on /var/run'],
  ])('is named without its user and password: %s', (url, name) => {
    expect(describeDatabase(readDatabaseUrl(url))).toBe(name)
  })

  test.each([
    '',
    'pglite:',
    'mysql://root@db/figures',
    'postgresql//db',
    'figures',
    'postgresql://u:1/secret@db/figures',
  ])('is refused: "%s"', url => {
    expect(() => readDatabaseUrl(url)).toThrow(DatabaseUrlError)
  })
})

describe('the embedded database', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scrutiny-db-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('keeps what was written when it is closed and opened again', async () => {
    const first = await createDb(`pglite:${folder}`)
    expect(await migrate(first)).not.toEqual([])
    await first.prisma.load.create({ data: { organisations: ['shropshire'], sha256: 'abc' } })
    await first.close()

    const second = await createDb(`pglite:${folder}`)
    expect(await migrate(second)).toEqual([])
    expect(await second.prisma.load.count()).toBe(1)
    await second.close()
  }, 240_000)
})

describe('every database', () => {
  test('rolls back a transaction that fails, whole', async () => {
    const db = await openCopy(inject('template'))
    const before = await db.prisma.note.count()
    const failing = db.prisma.$transaction(async transaction => {
      await transaction.note.deleteMany()
      throw new Error('halfway')
    })
    await expect(failing).rejects.toThrow('halfway')
    expect(await db.prisma.note.count()).toBe(before)
    await db.close()
  })

  test('refuses a figure that has both a value and a missing marker, or neither', async () => {
    const db = await openCopy(inject('template'))
    const { id } = await db.prisma.observation.findFirstOrThrow({ where: { missing: null } })
    const both = db.prisma.observation.update({ where: { id }, data: { missing: 'SUPPRESSED' } })
    await expect(both).rejects.toThrow('Observation_value_or_missing')
    const neither = db.prisma.observation.update({ where: { id }, data: { value: null } })
    await expect(neither).rejects.toThrow('Observation_value_or_missing')
    await db.close()
  })

  test('keeps every digit of a number', async () => {
    const db = await openCopy(inject('template'))
    const { id } = await db.prisma.observation.findFirstOrThrow({ where: { missing: null } })
    await db.prisma.observation.update({ where: { id }, data: { value: '123456789012.345678' } })
    const { value } = await db.prisma.observation.findUniqueOrThrow({ where: { id } })
    expect(value?.toString()).toBe('123456789012.345678')
    await db.close()
  })
})
