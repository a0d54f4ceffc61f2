import type { Bound, Measure } from '../model/statement.ts'

/** Closed lists of the model as values, for doors that check input. */
export const MEASURES = ['level', 'growth', 'average_growth', 'change', 'share', 'multiple', 'rank'] as const satisfies readonly Measure[]
export const BOUNDS = ['eq', 'ge', 'le', 'about', 'range'] as const satisfies readonly Bound[]
