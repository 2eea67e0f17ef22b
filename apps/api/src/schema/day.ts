const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether a text is a day of the calendar, YYYY-MM-DD, from the year 1 on: PostgreSQL knows no year 0. */
export function isDay(text: string): boolean {
  const [, year] = DAY.exec(text) ?? []
  if (year === undefined || year === '0000') return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
