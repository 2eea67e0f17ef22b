import { report } from '../rows/report.ts'

/** The folder of what outlives a single report. */
export const REFERENCE_FOLDER = 'reference'
/** The file by which a folder is a report's. */
export const REPORT_FILE = report.name
