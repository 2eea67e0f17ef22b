/** How a series gathers what it counts over time. */
export type Accumulation =
  /** Each period stands by itself. */
  | 'DISCRETE'
  /** The source does not say. */
  | 'NOT_STATED'
  /** As at one moment. */
  | 'POINT_IN_TIME'
  /** The twelve months up to the end of the period. */
  | 'ROLLING_12_MONTHS'
  /** From a date that does not move to the end of the period. */
  | 'SINCE_DATE'
  /** From the start of the year to the end of the period. */
  | 'YEAR_TO_DATE'

/** How far an action has come. */
export type ActionStatus =
  /** Finished. */
  | 'DONE'
  /** Under way. */
  | 'IN_PROGRESS'
  /** The report does not say. */
  | 'NOT_STATED'
  /** Begun and waiting for something. */
  | 'ON_HOLD'
  /** Decided, not begun. */
  | 'PLANNED'

/** What kind of place, or group of places, an area is. */
export type AreaKind =
  /** A group of areas chosen for comparison, such as a council's statistical neighbours. */
  | 'COMPARATOR_GROUP'
  /** A local authority. */
  | 'COUNCIL'
  /** A whole country. */
  | 'COUNTRY'
  /** A region of England. */
  | 'REGION'

/** Which kind of year a period belongs to. */
export type Calendar =
  /** The academic year, from 1 September to 31 August. */
  | 'ACADEMIC'
  /** The calendar year, from 1 January to 31 December. */
  | 'CALENDAR'
  /** The financial year, from 1 April to 31 March. */
  | 'FINANCIAL'
  /** No year, or the source does not say which. */
  | 'NONE'

/** Which earlier figure a change is counted from. */
export type ChangeBase =
  /** The first figure of the series. */
  | 'FIRST'
  /** The figure before it in the series. */
  | 'PREVIOUS_PERIOD'
  /** The figure of the same period a year earlier. */
  | 'SAME_PERIOD_LAST_YEAR'

/** What came of a check. */
export type CheckVerdict =
  /** The numbers agree exactly. */
  | 'AGREES'
  /** The numbers differ by no more than rounding explains. */
  | 'AGREES_WITHIN_ROUNDING'
  /** The report does not print what would be needed to tell. */
  | 'CANNOT_TELL'
  /** The numbers contradict each other. */
  | 'DISAGREES'

/** What a piece of commentary does. */
export type CommentaryKind =
  /** Says what went well. */
  | 'ACHIEVEMENT'
  /** Says what is being done. */
  | 'ACTION'
  /** Says why a figure is as it is. */
  | 'CAUSE'
  /** Says what to bear in mind. */
  | 'CAVEAT'
  /** Says what is worrying. */
  | 'CONCERN'
  /** Says what the service is or how it works. */
  | 'CONTEXT'
  /** Says what is expected. */
  | 'OUTLOOK'

/** A breakdown by one dimension. */
export type DimensionFilter = {
  /** The code of the dimension, such as "risk". */
  dimension: string
  /** One of these members, by their codes. Left out: any member. */
  members?: Array<string> | null | undefined
}

/** How long a period is. */
export type Granularity =
  /** A day. */
  | 'DAY'
  /** Six months of a calendar or financial year. */
  | 'HALF'
  /** A calendar month. */
  | 'MONTH'
  /** The source does not say. */
  | 'NOT_STATED'
  /** Three months of a calendar or financial year. */
  | 'QUARTER'
  /** Any other stretch of days. */
  | 'RANGE'
  /** One or more terms of an academic year. */
  | 'TERM'
  /** Twelve months of a calendar, financial or academic year. */
  | 'YEAR'

/** Which indicators: those that match every field that is given. */
export type IndicatorFilter = {
  /** One of these codes. */
  codes?: Array<string> | null | undefined
  /** Of a directorate with one of these slugs. */
  directorates?: Array<string> | null | undefined
  /** With at least one target, or with none. */
  hasTarget?: boolean | null | undefined
  /** With one of these polarities. */
  polarity?: Array<Polarity> | null | undefined
  /** Whose newest figure has one of these statuses. */
  rag?: Array<RagStatus> | null | undefined
  /** Of a service with one of these slugs. */
  services?: Array<string> | null | undefined
  /** Words, or parts of words, that the title or the definition holds: all of them, in any order and any case. Every character stands for itself. At least one word. */
  text?: string | null | undefined
  /** In a unit of one of these kinds. */
  unitKind?: Array<UnitKind> | null | undefined
}

/** In which order indicators come. */
export type IndicatorOrder = {
  /** Which end comes first. */
  direction?: OrderDirection | undefined
  /** What they are ordered by. */
  field: IndicatorOrderField
}

/** What indicators can be ordered by. */
export type IndicatorOrderField =
  /** The code, by the alphabet. */
  | 'CODE'
  /** The day the newest period of the headline ends; indicators without one come last. */
  | 'LATEST_PERIOD'
  /** The newest number of the headline; indicators without one come last. */
  | 'LATEST_VALUE'
  /** The service, then the indicator, in the order of the data set. */
  | 'SERVICE'
  /** The title, by the alphabet. */
  | 'TITLE'

/** What the number says: the level itself, or only a change or a relation to something else. */
export type Measure =
  /** A change, in the indicator's own unit. */
  | 'CHANGE_ABSOLUTE'
  /** A change, in per cent of the earlier level. */
  | 'CHANGE_PERCENT'
  /** A change of a percentage, in percentage points. */
  | 'CHANGE_POINTS'
  /** A change of a percentage of which the source does not say whether it is per cent or points. */
  | 'CHANGE_UNSPECIFIED'
  /** The level itself. */
  | 'LEVEL'
  /** How many times another level. */
  | 'MULTIPLE'
  /** The place in an order. */
  | 'RANK'
  /** How far above or below another area's level, in per cent of that level. */
  | 'RELATIVE_PERCENT'

/** Why there is no number. */
export type Missing =
  /** A number would make no sense here: [z]. */
  | 'NOT_APPLICABLE'
  /** The number is not available: [x]. */
  | 'NOT_AVAILABLE'
  /** The report speaks of it and gives no number. */
  | 'NOT_PUBLISHED'
  /** The number is expected later. */
  | 'NOT_YET_PUBLISHED'
  /** The number is withheld to protect people's privacy: [c]. */
  | 'SUPPRESSED'

/** Which way a figure moved. */
export type Movement =
  /** The later figure is lower. */
  | 'DOWN'
  /** The two figures are the same. */
  | 'FLAT'
  /** The later figure is higher. */
  | 'UP'

/** What a note warns of. */
export type NoteKind =
  /** Something to know before using the figure. */
  | 'CAVEAT'
  /** The source contradicts itself. */
  | 'CONFLICT'
  /** The source marks a footnote that it does not print. */
  | 'MISSING_FOOTNOTE'
  /** The source is plainly mistaken. */
  | 'SOURCE_ERROR'
  /** The source does not say of what, or from what, the number is counted. */
  | 'UNCLEAR_BASE'
  /** The source does not say, or not clearly, when. */
  | 'UNCLEAR_PERIOD'
  /** The source does not say what the number counts. */
  | 'UNCLEAR_UNIT'

/** Which figures: those that match every field that is given. */
export type ObservationFilter = {
  /** About an area with one of these slugs. */
  areas?: Array<string> | null | undefined
  /** Broken down by just these dimensions. An empty list: the totals, which are not broken down. */
  breakdown?: Array<DimensionFilter> | null | undefined
  /** Of a directorate with one of these slugs. */
  directorates?: Array<string> | null | undefined
  /** Of a period that ends on this day or later. */
  from?: string | null | undefined
  /** Of a period of one of these lengths. */
  granularity?: Array<Granularity> | null | undefined
  /** Of an indicator with one of these codes. */
  indicators?: Array<string> | null | undefined
  /** Whose number says one of these things. */
  measure?: Array<Measure> | null | undefined
  /** Only figures that are missing, or only those that have a value. */
  missing?: boolean | null | undefined
  /** Printed in a paragraph with one of these numbers, such as "7.93". */
  paragraphs?: Array<string> | null | undefined
  /** Of a service with one of these slugs. */
  services?: Array<string> | null | undefined
  /** Of a period that ends on this day or earlier. */
  to?: string | null | undefined
}

/** In which order figures come. */
export type ObservationOrder = {
  /** Which end comes first. */
  direction?: OrderDirection | undefined
  /** What they are ordered by. */
  field: ObservationOrderField
}

/** What figures can be ordered by. */
export type ObservationOrderField =
  /** The area, in the order of the data set; then series and period. */
  | 'AREA'
  /** The indicator, in the order of the data set; then series and period. */
  | 'INDICATOR'
  /** The order in which the report prints them. */
  | 'PARAGRAPH'
  /** The day the period ends. */
  | 'PERIOD'
  /** The number; figures without one come last. */
  | 'VALUE'

/** How firm a figure is. */
export type ObservationStatus =
  /** Not comparable with the periods before it: [b]. */
  | 'BREAK_IN_SERIES'
  /** Worked out from other published figures. */
  | 'DERIVED'
  /** Estimated rather than counted: [e]. */
  | 'ESTIMATED'
  /** Not expected to change. */
  | 'FINAL'
  /** About a time still to come: [f]. */
  | 'FORECAST'
  /** Expected to be revised: [p]. */
  | 'PROVISIONAL'
  /** Changed since it was first published: [r]. */
  | 'REVISED'

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC'

/** Which direction of a figure is good. */
export type Polarity =
  /** The closer to the target the better, on either side. */
  | 'CLOSE_TO_TARGET'
  /** A higher figure is better. */
  | 'HIGHER_IS_BETTER'
  /** A lower figure is better. */
  | 'LOWER_IS_BETTER'
  /** Neither direction is good or bad by itself, as with demand. */
  | 'NO_JUDGEMENT'

/** How far the source itself gives a figure's period. */
export type Precision =
  /** It was read from the context; a note says how. */
  | 'INFERRED'
  /** The source gives no dates; the figure sorts by its report's date. */
  | 'NOT_STATED'
  /** The source prints it. */
  | 'PRINTED'

/** What the words around a printed number make of it. */
export type Qualifier =
  /** "Around", "approximately", "about". */
  | 'APPROXIMATELY'
  /** "At least", or a plus sign behind the number. */
  | 'AT_LEAST'
  /** "At most", "no more than". */
  | 'AT_MOST'
  /** "On average". */
  | 'AVERAGE'
  /** The number stands by itself. */
  | 'EXACT'
  /** "Over", "more than". */
  | 'OVER'
  /** "Under", "less than". */
  | 'UNDER'

/** Why a figure has the status it has. */
export type RagReason =
  /** The target is met. */
  | 'MET'
  /** The target is missed by more than its tolerance. */
  | 'MISSED'
  /** The target is missed by no more than its tolerance. */
  | 'NEAR'
  /** No direction of the indicator is good by itself, and there is no target. */
  | 'NO_JUDGEMENT'
  /** No report states a target. */
  | 'NO_TARGET'
  /** There is no number to judge. */
  | 'NO_VALUE'
  /** The target is about another period or another unit, or the comparator has no number. */
  | 'TARGET_NOT_COMPARABLE'

/** How a figure stands to its target. Text first: a colour is never the only sign. */
export type RagStatus =
  /** The target is missed, by no more than its tolerance: a tenth, unless the target says otherwise. */
  | 'AMBER'
  /** The target is met. */
  | 'GREEN'
  /** The figure is not judged; the reason says why. */
  | 'GREY'
  /** The target is missed by more than its tolerance. */
  | 'RED'

/** What a report points to. */
export type ReferenceKind =
  /** A paper attached to the report. */
  | 'APPENDIX'
  /** A page on the web. */
  | 'LINK'

/** How one area stands to another, in words. */
export type Relation =
  /** The figure is higher than the other area's. */
  | 'ABOVE'
  /** The figure is lower than the other area's. */
  | 'BELOW'
  /** The performance is better than the other area's; the source does not say in which direction. */
  | 'BETTER'
  /** The figure is about the same as the other area's. */
  | 'IN_LINE'
  /** The performance is worse than the other area's; the source does not say in which direction. */
  | 'WORSE'

/** Which lines of figures: those that match every field that is given. */
export type SeriesFilter = {
  /** Gathered over time in one of these ways. */
  accumulation?: Array<Accumulation> | null | undefined
  /** About an area with one of these slugs. */
  areas?: Array<string> | null | undefined
  /** Broken down by just these dimensions. An empty list: the totals, which are not broken down. */
  breakdown?: Array<DimensionFilter> | null | undefined
  /** Whose numbers say one of these things. */
  measure?: Array<Measure> | null | undefined
}

/** The part of a directorate's work a service belongs to. */
export type ServiceFamily =
  /** Adult social care. */
  | 'ADULT_SOCIAL_CARE'
  /** Children's social care and early help. */
  | 'CHILDRENS_SOCIAL_CARE'
  /** Education and learning. */
  | 'EDUCATION'

/** What kind of goal a target is. */
export type TargetKind =
  /** A number the organisation has set itself. */
  | 'ABSOLUTE'
  /** To be above, below or level with another area; it has no number of its own. */
  | 'RELATIVE_TO_COMPARATOR'
  /** A limit set by law or statutory guidance. */
  | 'STATUTORY'

/** On which side of the target the figure has to be. */
export type TargetOperator =
  /** More than the target. */
  | 'ABOVE'
  /** The target or more. */
  | 'AT_LEAST'
  /** The target or less. */
  | 'AT_MOST'
  /** Less than the target. */
  | 'BELOW'

/** How the movement of a series is found. */
export type TrendMethod =
  /** The straight line that lies closest to all figures; it wants at least five. */
  | 'LINEAR'
  /** From the last figure but one to the last. */
  | 'PREVIOUS_PERIOD'

/** What sort of quantity a unit measures. */
export type UnitKind =
  /** A number of people, plans, referrals or other things. */
  | 'COUNT'
  /** A length of time. */
  | 'DURATION'
  /** An amount of money, in the unit the source prints (pounds, thousands or millions of pounds). */
  | 'MONEY'
  /** Anything else. */
  | 'OTHER'
  /** A share of a hundred. */
  | 'PERCENT'
  /** A difference between two percentages. */
  | 'PERCENTAGE_POINT'
  /** A place in an order. */
  | 'RANK'
  /** A number per so many people. */
  | 'RATE'
  /** One number divided by another. */
  | 'RATIO'

/** Whether a difference is good, by the polarity of the indicator. */
export type Verdict =
  /** The difference is in the good direction. */
  | 'BETTER'
  /** No direction of the indicator is good by itself, or there is nothing to compare. */
  | 'NOT_JUDGED'
  /** There is no difference. */
  | 'SAME'
  /** The difference is in the bad direction. */
  | 'WORSE'
