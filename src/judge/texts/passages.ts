import { respell, spell } from '../../extract/indicator/spell.ts'
import { namedIn } from '../../pair/mention.ts'

/** A stretch of a report, cut into clauses, to be asked what it names. */
export interface Passage {
  readonly text: string
  readonly clauses: readonly Clause[]
  /** Clauses with a number that hold a pair of characters. */
  readonly holding: ReadonlyMap<number, readonly number[]>
}

interface Clause {
  readonly text: string
  /** A digit in it, or in the clause behind it of the same sentence. */
  readonly counted: boolean
}

const ENDS = /(?<=[，。；！\n])/
const DIGIT = /[0-9]/

const clausesOf = (text: string): readonly Clause[] => {
  const parts = text.split(ENDS)
  return parts.map((part, i) => ({ text: part, counted: DIGIT.test(part) || (/[，]$/.test(part) && DIGIT.test(parts[i + 1] ?? '')) }))
}

/** The pairs of neighbouring characters of a text, a number each. */
const pairsIn = (text: string): ReadonlySet<number> => {
  const pairs = new Set<number>()
  for (let i = 1; i < text.length; i++) pairs.add(text.charCodeAt(i - 1) * 0x10000 + text.charCodeAt(i))
  return pairs
}

const heldBy = (clauses: readonly Clause[]): ReadonlyMap<number, readonly number[]> => {
  const by = new Map<number, number[]>()
  clauses.forEach((c, i) => {
    if (!c.counted) return
    for (const pair of pairsIn(respell(c.text))) {
      const list = by.get(pair)
      if (list) list.push(i)
      else by.set(pair, [i])
    }
  })
  return by
}

/** Text → passage. Linear in its length. */
export const passageOf = (text: string): Passage => {
  const clauses = clausesOf(text)
  return { text, clauses, holding: heldBy(clauses) }
}

/** Share of a name's pairs of characters that one clause with a number has: the same thing in other words from here on. */
const REWORDED = 0.6
const SHORTEST = 3

/** Whether a clause with a number says a name in slightly other words: 应届高校毕业生当年就业率 for 应届高校毕业生就业率. */
export const rewords = (passage: Passage, name: string): boolean => {
  const pairs = pairsIn(spell(name))
  if (pairs.size < SHORTEST) return false
  const hits = new Map<number, number>()
  for (const pair of pairs) for (const at of passage.holding.get(pair) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
  return [...hits.values()].some((n) => n >= REWORDED * pairs.size)
}

/** Whether a clause with a number names a statistic by any wording known of it. */
export const idsCounted = (passage: Passage): ReadonlySet<string> => new Set(passage.clauses.flatMap((c) => (c.counted ? namedIn(c.text) : [])))

/** Whether a clause of a statistic's family has a number or a goal. */
export const speaksOf = (passage: Passage, family: RegExp, goals: RegExp): boolean =>
  passage.clauses.some((c) => family.test(c.text) && (c.counted || goals.test(c.text)))
