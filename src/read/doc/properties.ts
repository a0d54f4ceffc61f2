import { u8, u16, u32 } from './bytes.ts'

/** Changes to how characters or paragraphs look: operation → operand. */
export type Changes = ReadonlyMap<number, number>

const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]
const NONE: Changes = new Map()

/** A list of changes (`grpprl`) between two offsets. */
export const changesIn = (b: Uint8Array, from: number, to: number): Changes => {
  const found = new Map<number, number>()
  for (let at = from; at + 2 < to; ) {
    const op = u16(b, at)
    const kind = op >> 13
    const fixed = SIZES[kind] ?? 1
    const length = kind !== 6 ? fixed : op === 0xd608 ? u16(b, at + 2) + 1 : u8(b, at + 2) + 1
    found.set(op, fixed === 1 ? u8(b, at + 2) : fixed === 2 ? u16(b, at + 2) : u32(b, at + 2))
    at += 2 + Math.max(1, length)
  }
  return found
}

export interface Run {
  readonly from: number
  readonly to: number
  readonly style: number
  readonly changes: Changes
}

const PAGE = 512
const MAX_RUNS = 400_000

/** Runs of like characters (or paragraphs) by their place in the file, from the pages that `plc` in the table stream lists. */
export const runsOf = (doc: Uint8Array, plc: Uint8Array, paragraphs: boolean): readonly Run[] => {
  const pages = Math.floor((plc.length - 4) / 8)
  const runs: Run[] = []
  for (let p = 0; p < pages && runs.length < MAX_RUNS; p++) {
    const page = doc.subarray((u32(plc, 4 * (pages + 1) + 4 * p) & 0x3fffff) * PAGE).subarray(0, PAGE)
    const count = u8(page, PAGE - 1)
    for (let i = 0; i < count && 4 * (i + 2) <= PAGE; i++) {
      const at = 2 * u8(page, 4 * (count + 1) + (paragraphs ? 13 : 1) * i)
      const range = { from: u32(page, 4 * i), to: u32(page, 4 * i + 4) }
      runs.push({
        ...range,
        ...(at === 0
          ? { style: 0, changes: NONE }
          : paragraphs
            ? paragraphAt(page, at)
            : { style: 0, changes: changesIn(page, at + 1, at + 1 + u8(page, at)) }),
      })
    }
  }
  return runs.toSorted((a, b) => a.from - b.from)
}

const paragraphAt = (page: Uint8Array, at: number): Pick<Run, 'style' | 'changes'> => {
  const short = u8(page, at)
  const from = short === 0 ? at + 2 : at + 1
  const length = short === 0 ? 2 * u8(page, at + 1) : 2 * short - 1
  return { style: u16(page, from), changes: changesIn(page, from + 2, Math.min(PAGE, from + length)) }
}

/** Finds the run a place lies in; places come mostly in order. */
export class Finder {
  private at = 0
  private readonly runs: readonly Run[]
  constructor(runs: readonly Run[]) {
    this.runs = runs
  }
  of(place: number): Run | undefined {
    const here = this.runs[this.at]
    if (here && here.from <= place && place < here.to) return here
    let [low, high] = [0, this.runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.runs[middle]?.to ?? 0) <= place) low = middle + 1
      else high = middle
    }
    this.at = low
    const found = this.runs[low]
    return found && found.from <= place ? found : undefined
  }
}
