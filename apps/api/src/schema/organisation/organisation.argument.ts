import type { Context } from '../../context.ts'
import { warnOfUnknownCodes } from '../codes/unknown-codes.ts'

/** The organisation that a query means: the one it names, or the deployment's default. */
export const organisationSlug = (
  named: string | null | undefined,
  { defaultOrganisation }: Context,
): string => named ?? defaultOrganisation

/** Warns of an organisation of which nothing was found, when there is no such organisation. */
export const warnOfUnknownOrganisation = (context: Context, slug: string): Promise<void> =>
  warnOfUnknownCodes(context, [{ kind: 'organisation', codes: [slug] }])

/** How every field describes the argument. */
export const ORGANISATION_ARGUMENT = 'The slug of the organisation. Left out: the default organisation.'
