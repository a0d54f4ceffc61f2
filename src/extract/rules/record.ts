/** A sentence of an invented report (示例县, review of 2022, plan of 2023) with what has to be read from it. */
export interface Example {
  readonly part: 'review' | 'plan'
  readonly text: string
  /**
   * One line per reading, in text order: `role year part subject measure bound value basis against`, the year left out where it is
   * the part's own, the bound where it is exact, the rest where nothing is said; then one line per number set aside: `aside reason digits`.
   */
  readonly says: readonly string[]
}

export const inReview = (text: string, ...says: readonly string[]): Example => ({ part: 'review', text, says })
export const inPlan = (text: string, ...says: readonly string[]): Example => ({ part: 'plan', text, says })

/** What every rule of reading says of itself. */
export interface RuleRecord {
  /** `family/name`: stable, for traces, tests and the Method page. */
  readonly id: string
  /** What the rule does, one sentence, the same in both languages. */
  readonly en: string
  readonly zh: string
  /** Why it stands where it stands in the order. */
  readonly after?: string
  /** Sentences that are read so because of this rule: at least one of them is read otherwise without it. */
  readonly reads: readonly Example[]
  /** Sentences that look alike and are read the same with and without it. */
  readonly not: readonly Example[]
}

let off: string | undefined

/** Whether a rule is to be asked. Only tests switch one off. */
export const isOn = (rule: RuleRecord): boolean => rule.id !== off

/** Runs `work` with one rule switched off: how a test proves that the rule is needed. */
export const withoutRule = async <T>(id: string, work: () => Promise<T>): Promise<T> => {
  off = id
  try {
    return await work()
  } finally {
    off = undefined
  }
}
