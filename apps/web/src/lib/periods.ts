/** A period's name where there is little room: without the day of the report that stands in for a date not stated. */
export function briefly(label: string): string {
  const brief = label.replace(/ \(reported [^)]*\)$/, '')
  return brief === label ? label : brief.charAt(0).toLowerCase() + brief.slice(1)
}
