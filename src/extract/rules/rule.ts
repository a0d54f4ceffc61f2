import type { SkipReason } from '../../model/statement.ts'
import type { Quantity } from '../lexer/quantity.ts'
import type { RuleRecord } from './record.ts'

/** Sets a number aside by the characters around it. `through`: the number stays part of the words about it. */
export interface AsideRule extends RuleRecord {
  readonly name: string
  readonly skip: SkipReason
  readonly through: boolean
  readonly test: (text: string, q: Quantity) => boolean
}
