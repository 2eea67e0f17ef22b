// The part that is used here of a package that has no types of its own.
declare module 'fs-native-extensions' {
  /** Locks the whole file for its open file description, unless another one holds it. */
  export function tryLock(fd: number): boolean
}
