import { CURRENT } from '../observation/observation.row.ts'

/** "7.46", "paragraph 7.46", "para 7.46": the number alone; null for any other words. */
export const paragraphNumberIn = (text: string): string | null =>
  /^(?:para(?:graph)?\.?\s+)?(\d+(?:\.\d+)+)$/i.exec(text.trim())?.[1] ?? null

/** Everything that cites the paragraph whose number is $3; an indicator by its figures, targets and comparisons. */
export const CITED = `
  with cited as (
    select r."organisationId", c.*
      from "Paragraph" p
      join "Report" r on r.id = p."reportId"
      join "Citation" c on c."paragraphId" = p.id
     where p.number = $3
  )
  select 'Indicator' as kind, s."indicatorId" as id, "organisationId"
    from cited join "Observation" o on o.id = "observationId" and ${CURRENT} join "Series" s on s.id = o."seriesId"
  union
  select 'Indicator', t."indicatorId", "organisationId" from cited join "Target" t on t.id = "targetId"
  union
  select 'Indicator', s."indicatorId", "organisationId"
    from cited join "ComparisonStatement" s on s.id = "statementId"
  union
  select 'Commentary', "commentaryId", "organisationId" from cited where "commentaryId" is not null
  union
  select 'Action', "actionId", "organisationId" from cited where "actionId" is not null
  union
  select 'Risk', "riskId", "organisationId" from cited where "riskId" is not null
  union
  select 'FinanceTable', "financeTableId", "organisationId" from cited where "financeTableId" is not null`
