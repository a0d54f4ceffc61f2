import type { Pair } from '../../model/pair.ts'

/** So far below its target, in points, price growth is no plain success. */
const FAR = 1.5

/** An inflation target counts as a ceiling. A rate near zero, or falling prices, meets it, and that is worth a remark. */
export const isFarBelowCeiling = (p: Pair): boolean =>
  p.indicator === 'cpi' && p.verdict === 'met' && p.deviationUnit === 'pp' && p.deviation !== null && p.deviation >= FAR && (p.result?.value ?? FAR) < FAR
