import type { Change, Correction } from '../../model/correction.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { ShelfEntry } from '../../store/summary.ts'

/** The shelf with places and years as people corrected them; entries without a correction stay the same objects. */
export const shelfAsCorrected = (shelf: readonly ShelfEntry[], corrections: readonly Correction[]): readonly ShelfEntry[] => {
  const last = new Map(corrections.flatMap((c) => (c.change.kind === 'identity' ? [[c.sha256, c.change.after] as const] : [])))
  if (last.size === 0) return shelf
  return shelf.map((e) => {
    const to = last.get(e.sha256)
    if (!to) return e
    return {
      ...e,
      place: to.place,
      adcode: to.adcode,
      planYear: to.planYear,
      reviewYear: to.planYear - 1,
      level: to.level ?? e.level,
      parents: to.parents ?? e.parents,
    }
  })
}

/** A text's first number: digits with a decimal point, a thousands separator or a sign. */
const NUMBER = /[-−]?\d{1,20}(?:[,，]\d{3}){0,5}(?:\.\d{1,10})?/

const UNIT = /^(?:%|％|[\p{Script=Han}]{1,6})/u

/** A reading made by hand from selected words: value and unit from its first number, year and role from its section. `null` without a number. */
export const statementByHand = (
  text: string,
  start: number,
  end: number,
  period: { readonly role: Statement['role']; readonly year: string },
): Statement | null => {
  const quote = text.slice(start, end)
  const found = NUMBER.exec(quote)
  if (!found) return null
  const unit = (UNIT.exec(quote.slice(found.index + found[0].length))?.[0] ?? '').replace('％', '%')
  return {
    start,
    end,
    quote,
    at: [start + found.index],
    role: period.role,
    year: period.year,
    subject: quote.slice(0, found.index).trim().slice(-20),
    indicator: '',
    measure: unit === '%' ? 'share' : 'level',
    value: Number(found[0].replace(/[,，]/g, '').replace('−', '-')),
    unit: unit === '%' ? unit : unit.slice(0, 3),
    bound: 'eq',
    rule: 'by-hand',
    certainty: 'stated',
  }
}

/** The words a correction is about, where it is about words. */
export const changeSpan = (change: Change): Span | null => {
  if (change.kind === 'add') return change.after
  return change.kind === 'edit' || change.kind === 'reject' ? change.before : change.kind === 'accept' ? (change.before ?? null) : null
}
