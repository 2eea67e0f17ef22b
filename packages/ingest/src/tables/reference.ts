import type { Reference } from '../read/folder.ts'
import { linkKey, memberKey, scoped } from './keys.ts'
import type { Tables } from './tables.ts'

/** The rows of what outlives a single report. */
export function referenceTables(reference: Reference): Partial<Tables> {
  const dimensions = [...new Map(reference.dimensions.map(row => [row.dimension, row])).values()]
  return {
    area: reference.areas.map(({ slug, name, gss_code, kind }, position) => ({
      id: slug,
      slug,
      name,
      gssCode: gss_code,
      kind,
      position,
    })),
    unit: reference.units.map(({ code, name, symbol, kind, pattern, one }) => ({
      id: code,
      code,
      name,
      symbol,
      kind,
      pattern,
      one,
    })),
    dimension: dimensions.map(({ dimension, dimension_name, additive }, position) => ({
      id: dimension,
      code: dimension,
      name: dimension_name,
      additive,
      position,
    })),
    dimensionMember: reference.dimensions.map(({ dimension, member, member_name }, position) => ({
      id: memberKey(dimension, member),
      dimensionId: dimension,
      code: member,
      name: member_name,
      position,
    })),
    organisation: reference.organisations.map(({ slug, name, area }) => ({
      id: slug,
      slug,
      name,
      areaId: area,
    })),
    directorate: reference.directorates.map(({ organisation, slug, name }, position) => ({
      id: scoped(organisation, slug),
      organisationId: organisation,
      slug,
      name,
      position,
    })),
    service: reference.services.map(
      ({ organisation, directorate, slug, name, family, summary }, position) => ({
        id: scoped(organisation, slug),
        directorateId: scoped(organisation, directorate),
        slug,
        name,
        family,
        summary,
        position,
      }),
    ),
    indicator: reference.indicators.map((row, position) => ({
      id: scoped(row.organisation, row.code),
      organisationId: row.organisation,
      serviceId: scoped(row.organisation, row.service),
      unitId: row.unit,
      code: row.code,
      title: row.title,
      definition: row.definition,
      decimals: row.decimals,
      polarity: row.polarity,
      statutory: row.statutory,
      position,
    })),
    indicatorLink: reference.indicatorLinks.map(({ organisation, from, kind, to }) => ({
      id: linkKey(organisation, from, kind, to),
      kind,
      fromId: scoped(organisation, from),
      toId: scoped(organisation, to),
    })),
  }
}
