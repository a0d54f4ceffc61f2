import { circumstanceRule, doubtRule } from './circumstance.ts'
import { dateRule } from './date.ts'
import { nameRule } from './name.ts'
import { itemRule, ordinalRule } from './ordinal.ts'
import { brokenRule, thresholdRule } from './pattern.ts'
import { paymentRule } from './payment.ts'
import { placesRule } from './places.ts'
import type { AsideRule } from './rule.ts'
import { spanRule } from './span.ts'
import { amongRule, formerRule, peopledRule, perUnitRule, stepsRule } from './standing.ts'

/** In the order they are asked; the first that fits sets the number aside. */
export const EXCLUSIONS: readonly AsideRule[] = [
  brokenRule,
  dateRule,
  itemRule,
  ordinalRule,
  nameRule,
  stepsRule,
  amongRule,
  peopledRule,
  formerRule,
  perUnitRule,
  circumstanceRule,
  doubtRule,
  paymentRule,
  placesRule,
  thresholdRule,
  spanRule,
]
