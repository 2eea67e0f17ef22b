import type { ReactNode } from 'react'

interface ChartFigureProps {
  title: string
  /** Measure, unit, area and period. */
  subtitle: string
  /** What the chart shows, in a sentence made from its figures. */
  sentence: string
  /** What the markers of missing figures and the dashes stand for, where there are any. */
  marks: ReadonlyArray<string>
  /** How the title stands in the page's outline: under its heading, or as the heading itself. */
  level?: 'h1' | 'h2'
  children: ReactNode
}

/** What stands around every chart, so that nobody needs the picture to know what it says. */
export function ChartFigure({
  title,
  subtitle,
  sentence,
  marks,
  level: Title = 'h2',
  children,
}: ChartFigureProps) {
  return (
    <figure className="chart">
      <figcaption>
        <Title className="govuk-heading-m chart__title">{title}</Title>
        <p className="chart__subtitle">{subtitle}</p>
        <p className="govuk-body">{sentence}</p>
      </figcaption>
      {children}
      {marks.length > 0 && (
        <ul className="chart__key">
          {marks.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </figure>
  )
}
