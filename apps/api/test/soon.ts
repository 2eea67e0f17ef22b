/** Waits until something holds, for as long as news takes from one connection to another: milliseconds. */
export async function soon(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it does not hold')
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
