/** Why a load was not made, in a sentence for the person who asked for it. Nothing was changed. */
export class LoadError extends Error {
  override name = 'LoadError'
}

/** Another load holds the database, as far as can be seen since that moment. */
export const anotherLoad = (since: Date | undefined): LoadError =>
  new LoadError(
    `Another load is running${since ? ` (since ${since.toISOString()})` : ''}; nothing was loaded. Try again when it has ended.`,
  )
