import type { Row } from './rows.ts'

const quoted = (seen: string): string => (/[",\r\n]/.test(seen) ? `"${seen.replaceAll('"', '""')}"` : seen)

/** Cells of a table as one line of comma-separated text (RFC 4180). */
export const lineOf = (cells: Row['cells']): string => `${cells.map(quoted).join(',')}\n`
