/** Maps numbers to positions; `ticks` are round numbers that cover the domain. */
export interface Scale {
  readonly at: (n: number) => number
  readonly ticks: readonly number[]
  readonly low: number
  readonly high: number
}

const STEPS = [1, 2, 2.5, 5, 10]

/** Round step that gives about `count` ticks over `span`. */
export const niceStep = (span: number, count: number): number => {
  const raw = span / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(raw))
  return (STEPS.find((s) => s * power >= raw * 0.999) ?? 10) * power
}

/** A linear scale from data ends to positions. Bars ask for `zero`; marks on a line need none, and would share their plot with nothing. */
export const linear = (values: readonly number[], from: number, to: number, count: number, zero = false): Scale => {
  let [min, max] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) [min, max] = [0, 1]
  if (zero) [min, max] = [Math.min(0, min), Math.max(0, max)]
  if (min === max) [min, max] = [min - Math.max(1, Math.abs(min) * 0.1), max + Math.max(1, Math.abs(max) * 0.1)]
  const step = niceStep(max - min, count)
  const [low, high] = [Math.floor(min / step + 1e-9) * step, Math.ceil(max / step - 1e-9) * step]
  const n = Math.round((high - low) / step)
  const ticks = Array.from({ length: n + 1 }, (_, i) => Math.round((low + i * step) * 1e9) / 1e9)
  return { at: (v) => from + ((v - low) / (high - low)) * (to - from), ticks, low, high }
}

/** A scale whose ticks stand at least `apart` from one another, with fewer of them where there is no room. */
export const roomy = (values: readonly number[], from: number, to: number, count: number, apart: number): Scale => {
  const scale = linear(values, from, to, count)
  const gap = Math.abs(to - from) / Math.max(1, scale.ticks.length - 1)
  return gap >= apart || count <= 1 ? scale : roomy(values, from, to, count - 1, apart)
}
