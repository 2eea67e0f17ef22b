// Days are ISO strings, YYYY-MM-DD. All arithmetic is in UTC, where every day has 24 hours.

const DAY_IN_MS = 86_400_000

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function write(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether the text is a day that the calendar has: 2024-02-30 is not. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && write(time) === text
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

export function addDays(day: string, days: number): string {
  return write(Date.parse(day) + days * DAY_IN_MS)
}

/** Whole days from the first day to the second; negative when the second comes first. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / DAY_IN_MS
}

/** The first day of a month, counted from January = 1; month 13 is January of the next year. */
export function firstDayOfMonth(year: number, month: number): string {
  return write(Date.UTC(year, month - 1, 1))
}

/** The last day of a month, counted from January = 1; month 15 is March of the next year. */
export function lastDayOfMonth(year: number, month: number): string {
  return write(Date.UTC(year, month, 0))
}

function monthName(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? day
}

/** "June 2024" for any day of that month. */
export function monthAndYear(day: string): string {
  return `${monthName(day)} ${yearOf(day)}`
}

/** "12 June 2024". */
export function longDate(day: string): string {
  return `${Number(day.slice(8))} ${monthAndYear(day)}`
}

/** "1 January to 30 June 2024"; what the two days share is said once. */
export function daySpan(start: string, end: string): string {
  if (yearOf(start) !== yearOf(end)) return `${longDate(start)} to ${longDate(end)}`
  const day = Number(start.slice(8))
  const sameMonth = start.slice(0, 7) === end.slice(0, 7)
  return `${sameMonth ? day : `${day} ${monthName(start)}`} to ${longDate(end)}`
}

/** "January to March 2024", "October 2023 to March 2024". */
export function monthSpan(start: string, end: string): string {
  const first = yearOf(start) === yearOf(end) ? monthName(start) : monthAndYear(start)
  return `${first} to ${monthAndYear(end)}`
}
