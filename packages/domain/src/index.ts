// The rule book: how a period is named, a figure read, a colour, a change and a contradiction judged.
// Pure functions; nothing here knows a database, a network or a clock.

export type { ChangeMeasure } from './checks/change.words.ts'
export { CHECK_RULES, type CheckResult, type CheckRule } from './checks/check.ts'
export { checkGrowthAgainstLevels, type GrowthAgainstLevelsInput } from './checks/growth-against-levels.ts'
export { checkPartsAddUp, type PartsAddUpInput } from './checks/parts-add-up.ts'
export { checkPercentageOfCounts, type PercentageOfCountsInput } from './checks/percentage-of-counts.ts'
export type { PrintedNumber } from './checks/printed-number.ts'
export { checkSaidTwice, type SaidTwiceInput } from './checks/said-twice.ts'
export {
  checkStatementAgainstFigures,
  IN_LINE_SHARE,
  type StatementInput,
} from './checks/statement-against-figures.ts'
export { checkYearToDateAgainstMonths, type YearToDateInput } from './checks/year-to-date-against-months.ts'
export {
  displayFigure,
  type FigureToDisplay,
  PERCENT,
  POINTS,
  type UnitWords,
  withUnit,
} from './display/display.ts'
export { formatNumber, tidy } from './number/number.ts'
export { type PrintedValue, readPrinted } from './number/print.ts'
export { isDay, longDate } from './period/day.ts'
export { PeriodCodeError } from './period/period.code.ts'
export { periodLabel } from './period/period.label.ts'
export { type Gap, gapBetween, nextPeriod, samePeriodLastYear } from './period/period.neighbours.ts'
export { type Period, parsePeriodCode, sortDate } from './period/period.ts'
export type { RagInput, RagTarget } from './rag/rag.input.ts'
export { judgeRag, type Rag } from './rag/rag.ts'
export { DEFAULT_TOLERANCE } from './rag/rag.words.ts'
export { type Change, type ChangeInput, type HowToJudge, judgeChange } from './series/change.ts'
export { type Point, whyNotComparable } from './series/observation.ts'
export { judgeTrend, POINTS_FOR_A_LINE, type Trend, type TrendInput } from './series/trend.ts'
export { movementOf, type ToBeJudged, verdictOf, verdictOfRelation } from './series/verdict.ts'
export * from './vocabulary.ts'
