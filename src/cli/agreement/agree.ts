import { alpha } from './alpha.ts'
import type { Coded, Label } from './labels.ts'

const FIELDS = ['role', 'year', 'measure', 'value', 'unit', 'bound', 'indicator', 'subject'] as const
type Field = (typeof FIELDS)[number]

const asYear = (l: Label): string => String(l.year ?? '').replace(/[—–－~至]/g, '-')
const bare = (text: string): string => text.replace(/[\s，,、。；;：:“”"'（）()《》的]/g, '')

/** A field as it is compared: years with one dash, subjects without marks, a range as its two ends. */
const compared = (l: Label, field: Field): string => {
  if (field === 'year') return asYear(l)
  if (field === 'subject') return bare(l.subject ?? '')
  if (field === 'value') return l.upper == null ? String(l.value ?? '') : `${l.value}–${l.upper}`
  return String(l[field] ?? '')
}

export interface Disagreement {
  readonly at: number
  readonly field: Field | 'label'
  readonly a: string
  readonly b: string
}

export interface FieldAgreement {
  readonly field: Field | 'label'
  /** Numbers compared. */
  readonly n: number
  readonly same: number
  readonly alpha: number | null
}

export interface Agreement {
  readonly report: string
  /** Statements of each coder, and those both see at one number; F1 = 2 × both ÷ (a + b). */
  readonly statements: { readonly a: number; readonly b: number; readonly both: number; readonly whole: number }
  readonly fields: readonly FieldAgreement[]
  readonly disagreements: readonly Disagreement[]
  /** What was compared, by field, to be pooled over several reports. */
  readonly units: ReadonlyMap<Field | 'label', readonly (readonly [string, string])[]>
}

const isStatement = (l: Label): boolean => l.skip === undefined && l.role !== undefined

const kindOf = (labels: readonly Label[]): string => (labels.some(isStatement) ? 'statement' : (labels[0]?.skip ?? 'not labelled'))

/** Labels by the offset of their first number; relations, which have none, are not compared. */
const byNumber = ({ labels }: Coded): ReadonlyMap<number, readonly Label[]> => {
  const out = new Map<number, Label[]>()
  for (const l of labels) {
    const [at] = l.at
    if (at === undefined || l.relation) continue
    out.set(at, [...(out.get(at) ?? []), l])
  }
  return out
}

const likeness = (a: Label, b: Label): number => FIELDS.filter((f) => compared(a, f) === compared(b, f)).length

/** Statements of one number, each with the one of the other coder that is most like it. */
const couples = (a: readonly Label[], b: readonly Label[]): readonly (readonly [Label, Label])[] => {
  const free = new Set(b)
  return a.flatMap((x) => {
    const [best] = [...free].sort((p, q) => likeness(x, q) - likeness(x, p))
    if (!best) return []
    free.delete(best)
    return [[x, best] as const]
  })
}

export const fieldAgreement = (field: Field | 'label', units: readonly (readonly [string, string])[]): FieldAgreement => ({
  field,
  n: units.length,
  same: units.filter(([a, b]) => a === b).length,
  alpha: alpha(units),
})

/** How far two coders say the same of each number of one report: first whether it is a statement or what sets it aside, then field by field where both see a statement. */
export const agree = (a: Coded, b: Coded): Agreement => {
  const [of, and] = [byNumber(a), byNumber(b)]
  const places = [...new Set([...of.keys(), ...and.keys()])].sort((x, y) => x - y)
  const units = new Map<Field | 'label', (readonly [string, string])[]>()
  for (const f of ['label', ...FIELDS] as const) units.set(f, [])
  const disagreements: Disagreement[] = []
  let [whole, both] = [0, 0]
  const note = (at: number, field: Field | 'label', x: string, y: string) => {
    units.get(field)?.push([x, y])
    if (x !== y) disagreements.push({ at, field, a: x, b: y })
  }
  for (const at of places) {
    const [x, y] = [of.get(at) ?? [], and.get(at) ?? []]
    note(at, 'label', kindOf(x), kindOf(y))
    for (const [l, m] of couples(x.filter(isStatement), y.filter(isStatement))) {
      both += 1
      for (const f of FIELDS) note(at, f, compared(l, f), compared(m, f))
      if (likeness(l, m) === FIELDS.length) whole += 1
    }
  }
  const count = (c: ReadonlyMap<number, readonly Label[]>) => [...c.values()].flat().filter(isStatement).length
  return {
    report: a.report,
    statements: { a: count(of), b: count(and), both, whole },
    fields: [...units].map(([f, u]) => fieldAgreement(f, u)),
    disagreements,
    units,
  }
}
