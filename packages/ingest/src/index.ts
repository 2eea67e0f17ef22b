export { type LoadResult, load } from './load.ts'
export { nearest } from './read/nearest.ts'
export { FactsError, type Problem } from './read/problem.ts'
export { SEED_FOLDER } from './seed-folder.ts'
