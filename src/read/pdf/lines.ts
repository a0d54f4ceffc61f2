/** A run of text as pdf.js gives it: `transform` ends in x and y, y growing upwards, in points. */
export interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** One printed line. Positions in points from the page's lower left. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Height on the page, 0 at the bottom to 1 at the top. */
  readonly at: number
}

const x = (i: Item): number => i.transform[4] ?? 0
const y = (i: Item): number => i.transform[5] ?? 0

const joined = (row: readonly Item[]): string => {
  let text = ''
  let end = Number.NaN
  for (const item of row) {
    if (x(item) - end > Math.max(2, item.height * 0.6) && !text.endsWith(' ')) text += ' '
    text += item.str
    end = x(item) + item.width
  }
  return text.trim()
}

const lineOf = (row: readonly Item[], height: number): Line => {
  const sorted = row.toSorted((a, b) => x(a) - x(b))
  const [first] = sorted
  const size = Math.max(...row.map((i) => i.height))
  const right = Math.max(...row.map((i) => x(i) + i.width))
  const base = first ? y(first) : 0
  return { text: joined(sorted), left: first ? x(first) : 0, right, y: base, size, at: height > 0 ? base / height : 0 }
}

/** Runs of one page → its printed lines from top to bottom. */
export const linesOf = (items: readonly Item[], height: number): readonly Line[] => {
  const runs = items.filter((i) => i.str.trim() !== '').toSorted((a, b) => y(b) - y(a))
  const rows: Item[][] = []
  let row: Item[] = []
  for (const run of runs) {
    const [top] = row
    if (top && y(top) - y(run) > Math.max(2, Math.min(top.height, run.height) * 0.5)) {
      rows.push(row)
      row = []
    }
    row.push(run)
  }
  if (row.length > 0) rows.push(row)
  return rows.map((r) => lineOf(r, height))
}
