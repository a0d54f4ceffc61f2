import type { Claim } from '../../pair/claim.ts'

const SENTENCE_ENDS = ['。', '；', '\n', '!', '！'] as const
const CLAUSE_ENDS = [...SENTENCE_ENDS, '，', ','] as const

const lastOf = (text: string, marks: readonly string[]): number => Math.max(...marks.map((m) => text.lastIndexOf(m)))
const firstOf = (text: string, marks: readonly string[]): number => {
  const found = marks.map((m) => text.indexOf(m)).filter((at) => at >= 0)
  return found.length > 0 ? Math.min(...found) : text.length
}

const REACH = 80

const before = (c: Claim, marks: readonly string[]): string => {
  const text = c.origin.text.slice(Math.max(0, c.start - REACH), c.start)
  return text.slice(lastOf(text, marks) + 1)
}

/** Words between the last 。 or ； and a claim, at most 80. */
export const leadOf = (c: Claim): string => before(c, SENTENCE_ENDS)

/** Words behind a claim up to the next 。 or ；, at most 80. */
export const tailOf = (c: Claim): string => {
  const text = c.origin.text.slice(c.end, c.end + REACH)
  return text.slice(0, firstOf(text, SENTENCE_ENDS))
}

/** A claim with the words around it between 。 and ；. */
export const aroundOf = (c: Claim): string => `${leadOf(c)}${c.quote}${tailOf(c)}`

/** A claim's own clause, with the clause before it and the one behind it. */
export const nearOf = (c: Claim): string => {
  const lead = leadOf(c)
  const tail = tailOf(c)
  const opening = lead.slice(0, Math.max(0, lastOf(lead, CLAUSE_ENDS)))
  const next = firstOf(tail.slice(1), CLAUSE_ENDS) + 1
  return `${lead.slice(lastOf(opening, CLAUSE_ENDS) + 1)}${c.quote}${tail.slice(0, next)}`
}

/** The last `n` characters before a claim, over all marks. */
export const backOf = (c: Claim, n: number): string => c.origin.text.slice(Math.max(0, c.start - n), c.start)
