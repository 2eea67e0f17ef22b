/** What can be asked of whoever holds a database; plain data, so that it can be sent to another process. */
export type Command = LoadFilesCommand | RollbackCommand | ListLoadsCommand

/** How a load or a rollback is made. */
export interface Manner {
  by?: string | undefined
  dryRun?: boolean | undefined
  allowRemoval?: boolean | undefined
  waitSeconds: number
}

export interface LoadFilesCommand extends Manner {
  name: 'load'
  /** The text of each CSV file by its path. */
  files: Record<string, string>
  /** The folder that they were read from, as it was named. */
  source: string
}

export interface RollbackCommand extends Manner {
  name: 'rollback'
  number: number
}

export interface ListLoadsCommand {
  name: 'loads'
  json?: boolean | undefined
}

/** Whether a command may write. */
export const isWriting = (command: Command): boolean => command.name !== 'loads' && !command.dryRun
