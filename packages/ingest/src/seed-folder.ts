import { fileURLToPath } from 'node:url'

/** The data set that comes with Scrutiny. */
export const SEED_FOLDER = fileURLToPath(new URL('../../../prisma/seed', import.meta.url))
