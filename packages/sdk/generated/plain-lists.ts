/** Fields that are lists of plain values. */
export const plainLists: readonly string[] = ["status","updates"]
