import { NO_STAGE, STAGE_WORDS, type Stage, WORKS_UNIT } from '../../lexicon/stages.ts'
import { assertNever } from '../../model/assert.ts'
import type { Claim } from '../claim.ts'

/** Characters before and behind a number in which its clause may say how far the works are. */
const BEFORE = 40
const BEHIND = 30

/** What its clause says before a number. */
export const clauseBefore = (c: Claim, at: number): string =>
  c.origin.text
    .slice(Math.max(0, at - BEFORE), at)
    .split(/[，。；：\n]/)
    .at(-1) ?? ''

/** What is said behind a number of all that its clause lists: 3个小区改造、7条旧村改造完工. */
const clauseBehind = (c: Claim, at: number): string => {
  const [own = '', ...listed] = (c.origin.text.slice(at, at + BEHIND).split(/[，。；：\n]/)[0] ?? '').split('、')
  const more = listed.findIndex((member) => !/^[0-9]/.test(member))
  return [own, ...(more < 0 ? listed : listed.slice(0, more))].join('、')
}

interface Told {
  readonly stage: Stage
  readonly start: number
  readonly end: number
}

/** Every stage told in a text, in its order; the longer of two words that stand at one place. */
const stagesIn = (text: string): readonly Told[] => {
  const found: Told[] = []
  for (let at = 0; at < text.length; at++) {
    const hit = STAGE_WORDS.find(([word]) => text.startsWith(word, at))
    if (!hit) continue
    found.push({ stage: hit[1], start: at, end: at + hit[0].length })
    at += hit[0].length - 1
  }
  return found
}

/** The things listed right before a number, behind the verb of the clause; none where the list is only of examples. */
export const nounsBefore = (c: Claim, at: number): readonly string[] => {
  const clause = clauseBefore(c, at)
  const listed = clause.slice(stagesIn(clause).at(-1)?.end ?? 0)
  return listed.endsWith('等') || listed === '' ? [] : listed.split(/[、和]/)
}

/** Right behind a stage, where it closes what was listed before: 42个小区改造完工、 */
const CLOSES = /^[^，。；、0-9]{0,2}、/
/** Between two stages that share their numbers: 开工、竣工项目100个、90个. */
const SHARES = /^[^，。；0-9]{0,2}[、和与及][^，。；0-9]{0,2}$/

/** The stages that share the number behind the last of them. */
const sharing = (told: readonly Told[], text: string): readonly Told[] => {
  const [earlier, last] = told.slice(-2)
  if (!earlier || !last || !SHARES.test(text.slice(earlier.end, last.start))) return told.slice(-1)
  return [...sharing(told.slice(0, -1), text), last]
}

/** The stage said of a number that stands right behind a text; undefined where several are, or where it closes another number's clause. */
const stageAhead = (before: string): Stage | undefined => {
  const text = before.replace(NO_STAGE, '')
  const told = sharing(stagesIn(text), text)
  const last = told.at(-1)
  if (!last || (CLOSES.test(text.slice(last.end)) && /[0-9]/.test(text.slice(0, last.start)))) return undefined
  return told.some((t) => t.stage !== last.stage) ? undefined : last.stage
}

const stageBehind = (behind: string): Stage | undefined => stagesIn(behind.replace(NO_STAGE, '')).at(-1)?.stage

const read = (c: Claim): Stage | undefined => {
  if (c.fact || c.at === undefined || c.measure !== 'level' || !WORKS_UNIT.test(c.unit)) return undefined
  const ahead = stageAhead(clauseBefore(c, c.at))
  // 推动20个项目建成投产: what is said behind the number is how far they are to come.
  return ahead === undefined || ahead === 'going' || ahead === 'carried' ? (stageBehind(clauseBehind(c, c.at)) ?? ahead) : ahead
}

const seen = new WeakMap<Claim, { readonly stage: Stage | undefined }>()

/** How far the works a figure counts have come; undefined where its clause does not say. */
export const stageOf = (c: Claim): Stage | undefined => {
  const hit = seen.get(c) ?? { stage: read(c) }
  seen.set(c, hit)
  return hit.stage
}

/**
 * Begun on one side and fewer done, or others finished, on the other; or to be gone on with, and fewer told that were begun or finished.
 * What was carried out and what was done are the same of most works, not what was carried out and what stands.
 */
export const otherStage = (t: Claim, r: Claim, difference: number): boolean => {
  const [a, b] = [stageOf(t), stageOf(r)]
  if (a === undefined || b === undefined || a === b) return false
  const ended = b === 'done' || b === 'finished'
  switch (a) {
    case 'going':
      return difference < 0 && (b === 'begun' || ended)
    case 'carried':
      return difference < 0 && (b === 'begun' || b === 'finished')
    case 'begun':
      return b === 'finished' ? difference !== 0 : ended && difference < 0
    case 'done':
    case 'finished':
      return b === 'begun'
    default:
      return assertNever(a)
  }
}
