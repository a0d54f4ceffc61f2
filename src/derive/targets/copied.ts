import { neutral } from '../export/plain.ts'

/** A table as text: heads and rows of equal length. */
export interface Sheet {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const csvCell = (text: string): string => {
  const safe = neutral(text)
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180; text that a spreadsheet would run as a formula is made harmless. */
export const asCsv = ({ heads, rows }: Sheet): string => [heads, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')

const markdownCell = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .split('\n')
    .map((line) => line.trim())
    .join(' ')

/** A table of GitHub's Markdown. */
export const asMarkdown = ({ heads, rows }: Sheet): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(markdownCell).join(' | ')} |`).join('\n')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A table to paste into a document or a mail. */
export const asHtml = ({ heads, rows }: Sheet): string =>
  `<table><thead><tr>${heads.map((h) => `<th>${escaped(h)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((c) => `<td>${escaped(c)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

/** The same as plain text, for what takes no tables. */
export const asTabs = ({ heads, rows }: Sheet): string => [heads, ...rows].map((row) => row.map((c) => c.replaceAll(/[\t\n\r]+/g, ' ')).join('\t')).join('\n')
