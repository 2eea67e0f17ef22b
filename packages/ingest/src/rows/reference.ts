/** The files of `reference/`: what outlives a single report. */
import {
  Accumulation,
  AreaKind,
  Granularity,
  IndicatorLinkKind,
  Measure,
  Polarity,
  Precision,
  ServiceFamily,
  UnitKind,
} from '@scrutiny/db'
import { z } from 'zod'
import { choice, decimals, flag, key, label, optional, reference, text } from '../read/cells.ts'

export const areas = {
  name: 'areas.csv',
  row: z.object({ slug: key(), name: text(), gss_code: optional(label()), kind: choice(AreaKind) }),
}

export const organisations = {
  name: 'organisations.csv',
  row: z.object({ slug: key(), name: text(), area: reference('area') }),
}

export const directorates = {
  name: 'directorates.csv',
  row: z.object({ organisation: reference('organisation'), slug: key(), name: text() }),
}

export const services = {
  name: 'services.csv',
  row: z.object({
    organisation: reference('organisation'),
    directorate: reference('directorate'),
    slug: key(),
    name: text(),
    family: choice(ServiceFamily),
    summary: optional(text()),
  }),
}

export const units = {
  name: 'units.csv',
  row: z.object({
    code: key(),
    name: text(),
    symbol: optional(text()),
    kind: choice(UnitKind),
    pattern: text().includes('{}', 'a text with {} in place of the number'),
    one: text().includes('{}', 'a text with {} in place of the number'),
  }),
}

export const dimensions = {
  name: 'dimensions.csv',
  row: z.object({
    dimension: key(),
    dimension_name: text(),
    additive: flag(),
    member: key(),
    member_name: text(),
  }),
}

/** `DISCRETE YEAR LEVEL` */
const headline = () =>
  text()
    .transform(words => words.trim().split(/\s+/))
    .pipe(
      z.tuple([choice(Accumulation), choice(Granularity), choice(Measure)], {
        error: 'accumulation, granularity and measure, such as "DISCRETE YEAR LEVEL"',
      }),
    )

export const indicators = {
  name: 'indicators.csv',
  row: z.object({
    organisation: reference('organisation'),
    service: reference('service'),
    code: key(),
    title: text(),
    definition: optional(text()),
    unit: reference('unit'),
    decimals: optional(decimals()),
    polarity: choice(Polarity),
    statutory: flag(),
    headline: optional(headline()),
  }),
}

/** Whether the paper says that two indicators belong together, or only we read it so. */
const linkPrecision = () =>
  optional(choice({ PRINTED: Precision.PRINTED, INFERRED: Precision.INFERRED })).transform(
    precision => precision ?? Precision.PRINTED,
  )

export const indicatorLinks = {
  name: 'indicator-links.csv',
  row: z.object({
    organisation: reference('organisation'),
    from: reference('indicator'),
    kind: choice(IndicatorLinkKind),
    to: reference('indicator'),
    precision: linkPrecision(),
  }),
}
