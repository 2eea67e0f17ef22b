import { isInputObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { ODD_DATES, ODD_IDS } from '../../test/odd-values.ts'
import { openServer } from '../../test/open-server.ts'
import { schema } from '../schema/index.ts'
import { DATA_FILES } from './data-files.ts'

const server = openServer()

const parameters = DATA_FILES.flatMap(({ name, filterType }) => {
  const type = schema.getType(filterType)
  const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : []
  return [...fields, 'organisation', 'nothing', '__proto__'].map(parameter => [name, parameter] as const)
})

describe('whatever is sent, it is a value that fits nothing or a mistake of the asker, never ours', () => {
  test.each(parameters)('to /data/%s.csv as %s', async (file, parameter) => {
    const values = [...ODD_DATES, ...ODD_IDS, 'a:\0', 'a:b:c', ':', ',,,', 'x,'.repeat(2_000)]
    const faults: object[] = []
    for (const value of values) {
      // NOTE: half of a surrogate pair can't stand in an address; it is sent as U+FFFD.
      const query = `${encodeURIComponent(parameter)}=${encodeURIComponent(value.toWellFormed())}`
      const { status, headers, body } = await server.send(`/data/${file}.csv?${query}`)
      const isTable = status === 200 && headers['content-type']?.startsWith('text/csv')
      const isRefused = status === 400 && body.toString().startsWith('BAD_USER_INPUT: ')
      if (!isTable && !isRefused) faults.push({ value, status, body: body.toString().slice(0, 200) })
    }
    expect(faults).toEqual([])
  })

  test.each(['indicators=%00', 'organisation=%00', 'breakdown=cohort%3A%00', 'from=0000-01-01'])(
    'and U+0000 and the year 0 are refused: %s',
    async query => {
      const { status, body } = await server.send(`/data/observations.csv?${query}`)
      expect(status).toBe(400)
      expect(body.toString()).toMatch(/U\+0000|YYYY-MM-DD/)
    },
  )

  test('and more than a hundred codes are refused with both numbers', async () => {
    const { status, body } = await server.send(`/data/observations.csv?indicators=${'x,'.repeat(101)}`)
    expect(status).toBe(400)
    expect(body.toString()).toContain('indicators has 101 items; the limit is 100.')
  })
})
