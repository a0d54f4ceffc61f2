import { INDICATORS } from '../../lexicon/indicators.ts'
import { LIMITING_ENDS, PATTERNS, RESTART, RESTART_AT, SHARE_OF } from '../../lexicon/spellings.ts'
import { WORDINGS } from '../../lexicon/wordings.ts'
import type { Measure } from '../../model/statement.ts'
import { expand } from './expand.ts'
import { fitting } from './fits.ts'
import { peelEnd, peelFront } from './peel.ts'
import { isPartial, spell } from './spell.ts'

const build = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>()
  const add = (term: string, id: string) => {
    const key = spell(term)
    if (key.length > 1 && !table.has(key)) table.set(key, id)
  }
  for (const e of INDICATORS) for (const term of [e.zh, ...e.terms, ...(e.former ?? []).map((f) => f.term)]) add(term, e.id)
  for (const [id, templates] of Object.entries(WORDINGS)) for (const template of templates) for (const term of expand(template)) add(term, id)
  return table
}

const table = build()

const ends = (name: string): string | undefined => {
  let current = name
  for (let i = 0; i < 4; i++) {
    const hit = table.get(current)
    if (hit) return hit
    const next = peelEnd(current)
    if (next === current) break
    current = next
  }
  for (const [word, pattern, id] of PATTERNS) if (name.includes(word) && pattern.test(name)) return id
  return undefined
}

const peeled = (name: string, place: string): string | undefined => {
  let current = name
  for (let i = 0; i < 6; i++) {
    const hit = ends(current)
    if (hit) return hit
    const next = peelFront(current, place)
    if (next === current) return undefined
    current = next
  }
  return undefined
}

/** 高新技术企业新增 is 新增高新技术企业. */
const ADDED = '新增'

/** Looks a name up, then with its ends and its front taken off word by word. */
const lookUp = (name: string, place: string): string | undefined =>
  peeled(name, place) ?? (name.endsWith(ADDED) ? peeled(ADDED + name.slice(0, -ADDED.length), place) : undefined)

const shareOf = (name: string, place: string): string | undefined => {
  const at = name.indexOf('占')
  const whole = at > 1 ? lookUp(name.slice(0, at), place) : undefined
  return whole ? SHARE_OF[whole] : undefined
}

const LONG = 6

const restarts = [...RESTART.map((w) => [w, w.length] as const), ...RESTART_AT.map((w) => [w, 0] as const)]
const restartFirsts = new Set(restarts.map(([w]) => w[0]))

/** Where the name begins that a word at `at` opens; -1 where none does. */
const restartAt = (subject: string, at: number): number => {
  if (!restartFirsts.has(subject[at])) return -1
  const found = restarts.find(([w]) => subject.startsWith(w, at))
  return found ? at + found[1] : -1
}

const limiting = (before: string): boolean => LIMITING_ENDS.some((e) => before.endsWith(e))

/** In run-on text, the tail of a subject that names a statistic: 现代农业质效双增实现一产增加值. Undefined where nothing was glued on. */
export const gluedTail = (subject: string): string | undefined => {
  if (subject.length < LONG + 2) return undefined
  for (let i = LONG; i < subject.length - 1; i++) {
    const from = restartAt(subject, i)
    if (from < 0 || limiting(subject.slice(0, i))) continue
    const rest = subject.slice(from)
    if (lookUp(spell(rest), '')) return lookUp(spell(subject), '') ? undefined : rest
  }
  return undefined
}

/** True for a name some statistic has, whatever the place and the number beside it. */
export const isStatistic = (name: string): boolean => lookUp(spell(name), '') !== undefined

/** Id of the statistic a subject names for a place, '' when none fits exactly: a part of a place and another place have none. */
export const indicatorOf = (subject: string, measure: Measure, unit: string, place: string): string => {
  if (isPartial(subject)) return ''
  const name = spell(subject)
  const id = lookUp(name, place) ?? (measure === 'share' || measure === 'change' ? shareOf(name, place) : undefined)
  return id ? fitting(id, measure, unit) : ''
}
