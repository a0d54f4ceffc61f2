import type { Measure, Role } from './statement.ts'

/** What a spreadsheet cell holds that its figure cannot be taken from: a day, a number shown in another size than it is held, a formula's fault. */
export type CellFault = 'date' | 'scaled' | 'error'

export interface SheetCell {
  /** As spreadsheet programs name it: `C5`. */
  readonly ref: string
  /** What the cell holds, shares as they are shown: 6.1%. */
  readonly text: string
  readonly fault?: CellFault
}

/** A sheet of a workbook, rows that hold anything; cells by column, empty ones too. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

export type ColumnKind = 'place' | 'adcode' | 'year' | 'statistic' | 'unit' | 'value' | 'skip'

/** What a column of a sheet holds. Of a column of figures: what its head says of them. */
export interface ColumnUse {
  readonly kind: ColumnKind
  readonly measure?: Measure
  readonly role?: Role
  readonly year?: number
  readonly unit?: string
  /** The statistic, where no column names it. */
  readonly statistic?: string
}

/** How a sheet is read, as its reader settled it; what no column says is said once for all rows. */
export interface Mapping {
  readonly columns: readonly ColumnUse[]
  readonly place: string
  readonly adcode: string
  readonly year: number | null
  readonly role: Role
}

/** Why a cell gives no fact. */
export type SheetFault = CellFault | 'place-unknown' | 'place-ambiguous' | 'no-year' | 'no-statistic' | 'unknown-statistic' | 'no-unit' | 'unread'

export interface Faulty {
  readonly ref: string
  readonly seen: string
  readonly why: SheetFault
}

/** One figure as it was read, with the cell it stands in. */
export interface SheetFact {
  readonly ref: string
  readonly place: string
  readonly year: number
  readonly role: Role
  readonly indicator: string
  readonly measure: Measure
  /** As it is told: ≥6.5 %. */
  readonly said: string
}

/** One sheet opened: its head, its first rows, how it may be read, and what that gives. */
export interface OpenedSheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  readonly mapping: Mapping
  /** The facts as a facts file, '' where there are none. */
  readonly csv: string
  readonly facts: readonly SheetFact[]
  readonly faults: readonly Faulty[]
}
