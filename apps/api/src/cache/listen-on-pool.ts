import type { PoolClient } from 'pg'
import { CHANNEL, type Listen } from './load-channel.ts'

/** Listens on every connection of the pool: one of them commits the load, and is told of it with the commit. */
export const listenOnPool: Listen = async (version, { pool }) => {
  const follow = (client: PoolClient) => {
    client.on('notification', () => version.forget())
    // NOTE: a connection that breaks may take the news of a load with it.
    client.on('error', () => version.forget())
  }
  const { verify } = pool.options
  pool.options.verify = (client, done) => {
    follow(client)
    client.query(`listen ${CHANNEL}`).then(() => done(), done)
  }
  const client = await pool.connect()
  follow(client)
  await client.query(`listen ${CHANNEL}`)
  client.release()
  version.listen()
  return async () => {
    version.stopListening()
    if (verify) pool.options.verify = verify
    else delete pool.options.verify
  }
}
