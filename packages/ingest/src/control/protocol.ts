import type { Command } from '../commands/command.ts'

/**
 * What goes through the control socket, a line of JSON each. The holder of the database greets with its version; the
 * command is sent; what it prints comes back line by line, and at last how it ended.
 */
export const PROTOCOL_VERSION = 1

export interface Greeting {
  version: number
}

export interface Asked {
  command: Command
}

export type Told = { line: string } | { ended: { error?: string } }

/** One message of the protocol, as it is sent. */
export const message = (content: Greeting | Asked | Told): string => `${JSON.stringify(content)}\n`
