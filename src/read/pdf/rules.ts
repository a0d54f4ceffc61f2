/** A straight line printed level or upright: where it stands, and from where to where it goes. In points, y growing upwards. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}
export interface Rules {
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
}

export const NO_RULES: Rules = { level: [], upright: [] }

type Matrix = readonly [number, number, number, number, number, number]
const PLAIN: Matrix = [1, 0, 0, 1, 0, 0]
/** A bar this thin is a line. */
const THIN = 3
const SHORTEST = 4
const MOST = 4_000

const numbersOf = (x: unknown): readonly number[] =>
  Array.isArray(x) || x instanceof Float32Array ? Array.from(x, Number) : typeof x === 'object' && x !== null ? Object.values(x).map(Number) : []
const matrixOf = (x: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(x)
  return [a, b, c, d, e, f]
}
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

type Point = readonly [number, number]

/** Collects the lines and thin bars of paths. */
export class Ruler {
  private readonly level: Rule[] = []
  private readonly upright: Rule[] = []
  get rules(): Rules {
    return this.level.length + this.upright.length > MOST ? NO_RULES : { level: this.level, upright: this.upright }
  }
  line([x1, y1]: Point, [x2, y2]: Point): void {
    const [w, h] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (h < 0.8 && w >= SHORTEST) this.level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (w < 0.8 && h >= SHORTEST) this.upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
  /** A closed shape: a thin bar is one line, a frame four. */
  shape(points: readonly Point[], framed: boolean): void {
    const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])]
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const [w, h] = [right - left, high - low]
    if (h <= THIN && w > h) this.line([left, (low + high) / 2], [right, (low + high) / 2])
    else if (w <= THIN && h > w) this.line([(left + right) / 2, low], [(left + right) / 2, high])
    else if (framed) for (const [i, p] of points.entries()) this.line(p, points[(i + 1) % points.length] ?? p)
  }
}

/** pdf.js writes a path as steps: 0 and 1 go to a point, 2 and 3 along a curve, 4 closes. */
const STEPS = [2, 2, 6, 4, 0]

const draw = (ruler: Ruler, path: readonly number[], m: Matrix, stroked: boolean): void => {
  let points: Point[] = []
  let curved = false
  const end = (): void => {
    if (!curved && points.length > 3) ruler.shape(points, stroked)
    else if (!curved && stroked) for (let i = 1; i < points.length; i++) ruler.line(points[i - 1] ?? [0, 0], points[i] ?? [0, 0])
    points = []
    curved = false
  }
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? 4
    if (step === 0) end()
    if (step === 2 || step === 3) curved = true
    if (step === 0 || step === 1) {
      const [x = 0, y = 0] = [path[i + 1], path[i + 2]]
      points.push([m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]])
    }
    i += 1 + (STEPS[step] ?? 0)
  }
  end()
}

interface Operations {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
type Names = Readonly<Record<'save' | 'restore' | 'transform' | 'constructPath' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | 'endPath', number>>
/** Painting that draws a path's own line. */
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27])

/** Lines that a page draws: strokes, frames and thin bars. */
export const rulesOf = ({ fnArray, argsArray }: Operations, ops: Names): Rules => {
  const ruler = new Ruler()
  const stack: Matrix[] = []
  let m = PLAIN
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i]
    const at = (n: number): unknown => (Array.isArray(args) ? args[n] : undefined)
    if (op === ops.save) stack.push(m)
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) m = stack.pop() ?? PLAIN
    else if (op === ops.transform) m = times(m, matrixOf(args))
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(m)
      if (at(0)) m = times(m, matrixOf(at(0)))
    } else if (op === ops.constructPath && at(0) !== ops.endPath) {
      const inner = at(1)
      draw(ruler, numbersOf(Array.isArray(inner) ? inner[0] : undefined), m, STROKES.has(Number(at(0))))
    }
  }
  return ruler.rules
}
