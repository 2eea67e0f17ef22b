import { type Answer, ask, keptConnections } from './ask.ts'
import { pause } from './wait.ts'

/** Clients that ask without end, each one question after the other. */
export interface Traffic {
  answers: Answer[]
  /** Waits for the answers that are under way. */
  end(): Promise<void>
}

/**
 * Starts so many clients.
 *
 * @param question gives the next question of a client, by the client's number
 * @param restMs how long a client rests between an answer and its next question
 */
export function traffic(
  address: string,
  clients: number,
  question: (client: number) => string,
  restMs = 20,
): Traffic {
  const agent = keptConnections(clients)
  const answers: Answer[] = []
  let going = true
  const running = Array.from({ length: clients }, async (_, client) => {
    while (going) {
      answers.push(await ask(address, question(client), { agent }))
      await pause(restMs)
    }
  })
  return {
    answers,
    async end() {
      going = false
      await Promise.all(running)
      agent.destroy()
    },
  }
}
