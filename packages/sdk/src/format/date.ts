const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "10 July 2024" for 2024-07-10. */
export const formatDate = (date: string): string => day.format(new Date(date))

/** "July 2024" for any day of that month. */
export const formatMonth = (date: string): string => month.format(new Date(date))

/** Two dates, or two months; what they share at their ends is said once: "1 January to 30 June 2024". */
export function formatSpan(start: string, end: string, format = formatDate): string {
  const first = format(start).split(' ')
  const last = format(end).split(' ')
  while (first.length > 1 && first.at(-1) === last.pop()) first.pop()
  return `${first.join(' ')} to ${format(end)}`
}
