import { isRecord } from './records.ts'

/** One column or field that differs: what stands here and what the file says. `null`: nothing there. */
export interface Change {
  readonly column: string
  readonly here: string | number | null
  readonly file: string | number | null
}

/** Excel's limit for one cell: longer texts were cut when the file was written. */
const LONGEST = 32_767
/** So many digits a spreadsheet keeps of a number. */
const DIGITS = 15

const sameNumber = (a: number, b: number): boolean => a === b || Number(a.toPrecision(DIGITS)) === Number(b.toPrecision(DIGITS))

const sameText = (here: string, file: string): boolean => {
  if (here === file) return true
  const [a, b] = [here.replaceAll('\r\n', '\n'), file.replaceAll('\r\n', '\n')]
  return a === b || (file.length === LONGEST && here.startsWith(file))
}

/** Cells that say the same after a spreadsheet has saved them: 15 digits of a number, any kind of line end, text up to Excel's limit. */
export const sameCell = (here: unknown, file: unknown): boolean => {
  if (typeof here === 'number' && typeof file === 'number') return sameNumber(here, file)
  if (typeof here === 'string' && typeof file === 'string') return sameText(here, file)
  return (here ?? null) === (file ?? null)
}

const shown = (value: unknown): string | number | null =>
  value === undefined || value === null ? null : typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value)

/** The columns of a table row that differ. */
export const differingCells = (
  columns: readonly string[],
  here: Readonly<Record<string, unknown>>,
  file: Readonly<Record<string, unknown>>,
): readonly Change[] =>
  columns.flatMap((column) => (sameCell(here[column], file[column]) ? [] : [{ column, here: shown(here[column]), file: shown(file[column]) }]))

const keysOf = (a: object, b: object): readonly string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])]

/** Every field that differs, however deep, by its path (`target.value`, `others.0.quote`). */
export const differingFields = (here: unknown, file: unknown, path = ''): readonly Change[] => {
  if (here === file) return []
  const within = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)
  if (Array.isArray(here) && Array.isArray(file) && here.length === file.length) return here.flatMap((v, i) => differingFields(v, file[i], within(i)))
  if (isRecord(here) && isRecord(file)) return keysOf(here, file).flatMap((key) => differingFields(here[key], file[key], within(key)))
  const [a, b] = [shown(here), shown(file)]
  return a === b ? [] : [{ column: path, here: a, file: b }]
}
