import { LISTS } from '../resolve/order.ts'
import { EXCLUSIONS } from './exclusions.ts'
import type { RuleRecord } from './record.ts'

/** Every rule of reading, in the order they are asked. */
export const RULES: readonly RuleRecord[] = [...EXCLUSIONS, ...LISTS]
