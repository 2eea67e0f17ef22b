/** Texts by weight: names weigh most (A), then what they mean (B), where they belong (C) and what is said of them (D). */
type Weighed = Partial<Record<'A' | 'B' | 'C' | 'D', string>>

const words = (weighed: Weighed) =>
  Object.entries(weighed)
    .map(([weight, text]) => `setweight(to_tsvector('english', ${text}), '${weight}')`)
    .join(' || ')

const joined = (text: string, from: string) => `coalesce((select string_agg(${text}, ' ') from ${from}), '')`

const STATEMENTS = joined('c.text', `"ComparisonStatement" c where c."indicatorId" = i.id`)
const ROWS = joined('w.title', `"FinanceRow" w where w."tableId" = f.id`)
const COLUMNS = joined('c.title', `"FinanceColumn" c where c."tableId" = f.id`)
const NOTES = joined(
  'n.text',
  `"FinanceRow" w join "FinanceCell" c on c."rowId" = w.id join "Note" n on n."financeCellId" = c.id
    where w."tableId" = f.id`,
)
const SECTIONS_OF_TABLE = joined(
  't.title',
  `"Citation" c join "Paragraph" p on p.id = c."paragraphId" join "ReportSection" t on t.id = p."sectionId"
    where c."financeTableId" = f.id`,
)
const SECTIONS_OF_REPORT = joined('t.title', `"ReportSection" t where t."reportId" = r.id`)

/** Everything that can be found: its kind, key and organisation, and the words by which it is found. */
export const SEARCHED = `
  select 'Directorate' as kind, d.id, d."organisationId", ${words({ A: 'd.name' })} as words
    from "Directorate" d
  union all
  select 'Service', s.id, d."organisationId", ${words({ A: 's.name', B: `coalesce(s.summary, '')` })}
    from "Service" s join "Directorate" d on d.id = s."directorateId"
  union all
  select 'Indicator', i.id, i."organisationId",
         ${words({ A: `i.title || ' ' || i.code`, B: `coalesce(i.definition, '')`, C: 's.name', D: STATEMENTS })}
    from "Indicator" i join "Service" s on s.id = i."serviceId"
  union all
  select 'FinanceTable', f.id, f."organisationId",
         ${words({ A: 'f.title', B: `${ROWS} || ' ' || ${COLUMNS}`, C: SECTIONS_OF_TABLE, D: NOTES })}
    from "FinanceTable" f
  union all
  select 'Report', r.id, r."organisationId",
         ${words({ A: 'r.title', B: 'r.committee', C: SECTIONS_OF_REPORT })}
    from "Report" r
  union all
  select 'Commentary', c.id, r."organisationId", ${words({ C: 'c.body' })}
    from "Commentary" c join "Report" r on r.id = c."reportId"
  union all
  select 'Action', a.id, r."organisationId", ${words({ B: 'a.title', C: `array_to_string(a.updates, ' ')` })}
    from "Action" a join "Report" r on r.id = a."reportId"
  union all
  select 'Risk', k.id, r."organisationId", ${words({ B: 'k.title', C: 'k.mitigation' })}
    from "Risk" k join "Report" r on r.id = k."reportId"`
