import { expand } from '../extract/indicator/expand.ts'
import { isPartial } from '../extract/indicator/spell.ts'
import { trieOf } from '../extract/lexer/trie.ts'
import { INDICATORS } from '../lexicon/indicators.ts'
import { LIMITING, MENTIONED_AS, ZONE_WORDS } from '../lexicon/pairing.ts'
import { WORDINGS } from '../lexicon/wordings.ts'
import type { Claim } from './claim.ts'
import { comparableUnits, sizeOf } from './units.ts'

/** Shorter names (经济, 出口) stand inside too many others. */
const SHORTEST = 3
/** Characters before a figure's own words that may hold the name it belongs to. */
const REACH = 48

const names = function* (): Generator<readonly [string, string]> {
  for (const [id, words] of Object.entries(MENTIONED_AS)) for (const w of words) yield [w, id]
  for (const e of INDICATORS) for (const term of [e.zh, ...e.terms]) if (term.length >= SHORTEST) yield [term, e.id]
  for (const [id, templates] of Object.entries(WORDINGS))
    for (const template of templates) for (const term of expand(template)) if (term.length >= SHORTEST) yield [term, id]
}

let built: ReturnType<typeof trieOf<string>> | undefined
const trie = (): ReturnType<typeof trieOf<string>> => {
  built ??= trieOf(names())
  return built
}

/** Ids of the statistics a piece of text names for the whole place, in its order; longest names first: 工业投资 is no 投资. */
export const namedIn = (text: string): readonly string[] => {
  const found: string[] = []
  for (let at = 0; at < text.length; at++) {
    const hit = trie().longest(text, at)
    if (!hit) continue
    if (!LIMITING.test(text.slice(Math.max(0, at - 8), at))) found.push(hit.value)
    at = hit.end - 1
  }
  return found
}

const since = (text: string, stops: string): string => text.slice(Math.max(...[...stops].map((m) => text.lastIndexOf(m))) + 1)

/** The figure does not stand behind its subject: the words were carried over from further up. */
const isCarried = (c: Claim): boolean => c.subject === '' || !c.quote.includes(c.subject.slice(-2))

/** Statistics named in the subject and in the figure's own clause; for words carried over, the last one named in the sentence before. */
const namedAround = (c: Claim): ReadonlySet<string> => {
  const before = c.origin.text.slice(Math.max(0, c.start - REACH), c.start)
  const own = namedIn(`${c.subject}\n${since(before, '。；，\n')}${c.quote}`)
  return new Set(isCarried(c) ? [...own, ...namedIn(since(before, '。\n')).slice(-1)] : own)
}

const seen = new WeakMap<Claim, ReadonlySet<string>>()

const mentioned = (c: Claim): ReadonlySet<string> => {
  const hit = seen.get(c)
  if (hit) return hit
  const made: ReadonlySet<string> = isPartial(c.subject) || ZONE_WORDS.test(c.subject) ? new Set() : namedAround(c)
  seen.set(c, made)
  return made
}

const OWN_UNIT: ReadonlyMap<string, string> = new Map(INDICATORS.map((e) => [e.id, sizeOf(e.unit).base]))
const TOLD_AS: ReadonlySet<string> = new Set(['level', 'growth', 'average_growth'])

const answersInKind = (t: Claim, r: Claim): boolean => {
  const base = sizeOf(r.unit).base
  if (r.value === null) return r.against !== undefined
  if (r.measure === t.measure) return comparableUnits(r.unit, t.unit) || base === OWN_UNIT.get(t.indicator)
  return TOLD_AS.has(r.measure) && (r.measure !== 'level' || base === OWN_UNIT.get(t.indicator))
}

/** Whether a figure nobody claims may be what became of a target: the words around it name the statistic, and its unit is one it can have. */
export const mayAnswer = (t: Claim, r: Claim): boolean => r.indicator === '' && !r.narrow && answersInKind(t, r) && mentioned(r).has(t.indicator)
