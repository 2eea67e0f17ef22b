import type { Database } from '@scrutiny/db'

/** The tables that hold an organisation and its figures, each behind those that it points to. */
const TABLES = [
  'Area',
  'Organisation',
  'Directorate',
  'Service',
  'Indicator',
  'Series',
  'SeriesMember',
  'Report',
  'ReportSection',
  'Paragraph',
  'Observation',
  'Target',
  'Citation',
]

/** Adds councils that publish the same figures as the first one, under keys of their own. */
export async function growDatabase({ pool }: Database, councils: number): Promise<void> {
  for (const table of TABLES) {
    const copied = table === 'Citation' ? 'original."observationId" is not null' : 'true'
    await pool.query(
      `insert into "${table}"
       select grown.*
         from "${table}" as original,
              generate_series(1, ${councils}) as council,
              jsonb_populate_record(
                null::"${table}",
                replace((to_jsonb(original) - 'gssCode')::text, 'shropshire', 'council-' || council)::jsonb
              ) as grown
        where original::text like '%shropshire%' and ${copied}`,
    )
  }
  await pool.query('analyze')
}
