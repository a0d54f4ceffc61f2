import type { Outcome } from '../../model/issue.ts'
import type { Mapping, OpenedSheet, Sheet } from '../../model/sheet.ts'
import type { SourceFile } from '../../model/source.ts'
import { holdsConvention, readSheets } from '../../read/sheet/sheets.ts'
import { factsOf } from './facts.ts'
import { guess, headOf, headRows } from './guess.ts'
import { headKey } from './key.ts'

/** By the head of a sheet: how its reader has settled that such sheets are read. */
export type Settled = Readonly<Record<string, Mapping>>

const SHOWN = 8

const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

const open = (sheet: Sheet, file: string, settled: Settled): OpenedSheet => {
  const head = headOf(sheet)
  const guessed = guess(sheet, file)
  const kept = settled[headKey(head)]
  // Place and year of one file are not those of the next with the same head.
  const mapping = kept
    ? { ...kept, place: guessed.place || kept.place, adcode: guessed.place ? guessed.adcode : kept.adcode, year: guessed.year ?? kept.year }
    : guessed
  const from = headRows(sheet).to
  return { name: sheet.name, head, rows: sheet.rows.slice(from, from + SHOWN), mapping, ...factsOf(sheet, mapping, file) }
}

/** A spreadsheet's sheets with what each gives: as it was settled for such a head before, else as it is most likely read. Empty where it is a facts file already. */
export const openSheets = (file: SourceFile, settled: Settled): Outcome<readonly OpenedSheet[]> => {
  const sheets = readSheets(file)
  if (!sheets.ok) return sheets
  if (holdsConvention(sheets.value)) return { ok: true, value: [], issues: [] }
  return { ok: true, value: sheets.value.map((s) => open(s, baseName(file.name), settled)), issues: [] }
}

/** One sheet read anew under a mapping that its reader changed. */
export const readSheet = (file: SourceFile, name: string, mapping: Mapping): Outcome<OpenedSheet> => {
  const sheets = readSheets(file)
  if (!sheets.ok) return sheets
  const sheet = sheets.value.find((s) => s.name === name)
  if (!sheet) return { ok: false, issues: [] }
  const head = headOf(sheet)
  const from = headRows(sheet).to
  return { ok: true, value: { name, head, rows: sheet.rows.slice(from, from + SHOWN), mapping, ...factsOf(sheet, mapping, baseName(file.name)) }, issues: [] }
}
