import { SHARED_IDS } from '../lexicon/indicators.ts'

/** An id as command output carries it: `indicator` holds ids of the shared list alone, `series` any further one. */
export const namedSeries = (id: string): { readonly indicator: string; readonly series?: string } =>
  id === '' || SHARED_IDS.has(id) ? { indicator: id } : { indicator: '', series: id }
