import type { Context } from '../../context.ts'

/** The organisation that a query means: the one it names, or the deployment's default. */
export const organisationSlug = (
  named: string | null | undefined,
  { defaultOrganisation }: Context,
): string => named ?? defaultOrganisation

/** How every field describes the argument. */
export const ORGANISATION_ARGUMENT = 'The slug of the organisation. Left out: the default organisation.'
