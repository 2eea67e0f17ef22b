// The words of the domain as lists to validate against and types to compile against.
// What each word means is said once, above its value in prisma/schema.prisma; the computed ones
// (RAG, movement, verdict, trend) are said in the file that computes them.

export const CALENDARS = ['CALENDAR', 'FINANCIAL', 'ACADEMIC', 'NONE'] as const
export type Calendar = (typeof CALENDARS)[number]

export const GRANULARITIES = [
  'YEAR',
  'HALF',
  'QUARTER',
  'TERM',
  'MONTH',
  'DAY',
  'RANGE',
  'NOT_STATED',
] as const
export type Granularity = (typeof GRANULARITIES)[number]

export const PRECISIONS = ['PRINTED', 'INFERRED', 'NOT_STATED'] as const
export type Precision = (typeof PRECISIONS)[number]

export const ACCUMULATIONS = [
  'DISCRETE',
  'YEAR_TO_DATE',
  'ROLLING_12_MONTHS',
  'SINCE_DATE',
  'POINT_IN_TIME',
  'NOT_STATED',
] as const
export type Accumulation = (typeof ACCUMULATIONS)[number]

export const MEASURES = [
  'LEVEL',
  'CHANGE_ABSOLUTE',
  'CHANGE_PERCENT',
  'CHANGE_POINTS',
  'CHANGE_UNSPECIFIED',
  'RELATIVE_PERCENT',
  'MULTIPLE',
  'RANK',
] as const
export type Measure = (typeof MEASURES)[number]

export const MISSING = [
  'NOT_PUBLISHED',
  'NOT_YET_PUBLISHED',
  'NOT_AVAILABLE',
  'NOT_APPLICABLE',
  'SUPPRESSED',
] as const
export type Missing = (typeof MISSING)[number]

export const QUALIFIERS = [
  'EXACT',
  'APPROXIMATELY',
  'OVER',
  'AT_LEAST',
  'UNDER',
  'AT_MOST',
  'AVERAGE',
] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const STATUSES = [
  'FINAL',
  'PROVISIONAL',
  'REVISED',
  'ESTIMATED',
  'FORECAST',
  'BREAK_IN_SERIES',
  'DERIVED',
] as const
export type ObservationStatus = (typeof STATUSES)[number]

export const POLARITIES = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'CLOSE_TO_TARGET', 'NO_JUDGEMENT'] as const
export type Polarity = (typeof POLARITIES)[number]

export const UNIT_KINDS = [
  'COUNT',
  'PERCENT',
  'PERCENTAGE_POINT',
  'MONEY',
  'DURATION',
  'RATE',
  'RATIO',
  'RANK',
  'OTHER',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

export const TARGET_KINDS = ['ABSOLUTE', 'STATUTORY', 'RELATIVE_TO_COMPARATOR'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

export const TARGET_OPERATORS = ['AT_LEAST', 'AT_MOST', 'ABOVE', 'BELOW'] as const
export type TargetOperator = (typeof TARGET_OPERATORS)[number]

export const RAG_STATUSES = ['GREEN', 'AMBER', 'RED', 'GREY'] as const
export type RagStatus = (typeof RAG_STATUSES)[number]

export const RAG_REASONS = [
  'MET',
  'NEAR',
  'MISSED',
  'NO_TARGET',
  'NO_VALUE',
  'TARGET_NOT_COMPARABLE',
  'NO_JUDGEMENT',
] as const
export type RagReason = (typeof RAG_REASONS)[number]

export const MOVEMENTS = ['UP', 'DOWN', 'FLAT'] as const
export type Movement = (typeof MOVEMENTS)[number]

export const VERDICTS = ['BETTER', 'WORSE', 'SAME', 'NOT_JUDGED'] as const
export type Verdict = (typeof VERDICTS)[number]

export const TREND_METHODS = ['PREVIOUS_PERIOD', 'LINEAR'] as const
export type TrendMethod = (typeof TREND_METHODS)[number]

export const CHECK_VERDICTS = ['AGREES', 'AGREES_WITHIN_ROUNDING', 'DISAGREES', 'CANNOT_TELL'] as const
export type CheckVerdict = (typeof CHECK_VERDICTS)[number]

export const RELATIONS = ['ABOVE', 'BELOW', 'IN_LINE', 'BETTER', 'WORSE'] as const
export type Relation = (typeof RELATIONS)[number]
