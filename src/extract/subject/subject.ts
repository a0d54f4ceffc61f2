import { FINISHING_VERBS } from '../../lexicon/subjects.ts'
import type { Mention } from '../phrase/mention.ts'
import { trimSubject } from '../phrase/trim.ts'
import { clip, fromAfter, type Named, nounAfter, shareOf } from './after.ts'
import { allParts, isPart, owner, verbAtHead } from './parts.ts'

const finishing = new Set(FINISHING_VERBS)
const BARE = /^(?:计划)?(?:投入|投资|安排|统筹|整合|筹集|筹措|拿出|用好|争取|下达|拨付|落实)(?:各类|各级|财政|专项|补助|中央|上级)?(?:资金|经费)?$/

/** 新开工1万套、建成8千套: a verb alone counts the thing that the verb before it counted. */
const bareVerb = (m: Mention, previous: string): string => {
  const first = verbAtHead(previous)
  const last =
    finishing.has(m.before) && nounAfter(m.after) === '' ? FINISHING_VERBS.find((v) => previous.endsWith(v) && previous.length > v.length + 1) : undefined
  if (last) return previous.slice(0, -last.length) + m.before
  return first && finishing.has(m.before) && nounAfter(m.after) === '' && previous.length > first.length + 1 ? m.before + previous.slice(first.length) : ''
}

const sharedVerb = (m: Mention, previous: string): string => {
  if (m.mark !== '、' || m.quantity.class === 'ratio' || m.light) return ''
  const verb = verbAtHead(previous)
  return verb && !verbAtHead(m.before) && !isPart(m.before) ? verb : ''
}

/** 是前十年总和的5.3倍: the words before a multiple may only say of when. */
const OTHER_TIME = /(?:总和|同期|去年|上年|年初|之前|以前|之和|平均水平|平均值|[\d]年|时期|期末)$/

const PLACED =
  /^(?:建市以来|首次|历史性|连续\d{1,2}年|均|双双|继续|仍|稳|总量|增速|增幅|数量|规模|总数|产量|占比|位次|和){0,4}(?:位居|名列|位列|跃居|跃升|升至|排名|排在|排|居|列)?(?:全[国省区市州疆县盟]|兵团|自治区|中部|西部|东部|东北|省会城市)?[^，]{0,6}$/

/** 居全省第二: a rank without a noun of its own ranks what was spoken of. */
const isRanked = (m: Mention): boolean => (m.quantity.class === 'rank' || (m.quantity.class === 'none' && m.before.endsWith('第'))) && PLACED.test(m.before)

/** Names what a number measures: the words before it, the noun after it, or what the sentence was speaking of. */
export const nameSubject = (m: Mention, previous: string, anchor: string): Named => {
  const after = fromAfter(m) ?? shareOf(m)
  if (after) {
    const verb = m.before === '' && m.mark === '、' ? verbAtHead(previous) : ''
    return verb ? { subject: verb + after.subject, rule: 'shared-verb', inferred: true } : after
  }
  if (m.before === '') return { subject: previous || anchor || m.lead, rule: 'elided', inferred: true }
  if (m.quantity.class === 'fold' && OTHER_TIME.test(m.before) && (previous || anchor)) return { subject: previous || anchor, rule: 'elided', inferred: true }
  if (isRanked(m))
    return { subject: `${previous || anchor}${m.before.replace(/第$|^(?:和|均|稳)?(?:位居|名列|位列|居|列|排名?)/g, '')}排名`, rule: 'elided', inferred: true }
  if (/^占/.test(m.before)) return { subject: (previous || anchor) + m.before, rule: 'part', inferred: true }
  const again = bareVerb(m, previous)
  if (again) return { subject: again, rule: 'shared-verb', inferred: true }
  if (allParts(m.before) && (anchor || previous)) {
    if (/^(?:拉动|带动).{4}/.test(m.before)) return { subject: m.before, rule: 'before', inferred: false }
    if (/^(?:拉动|带动)/.test(m.before)) return { subject: (anchor || previous) + m.before, rule: 'part', inferred: true }
    const of = owner(anchor || previous)
    return { subject: of.endsWith(m.before) ? of : of + m.before, rule: 'part', inferred: true }
  }
  if (m.ahead !== '' && BARE.test(m.before) && m.after === '') return { subject: m.ahead + m.before, rule: 'ahead', inferred: true }
  if (isPart(m.before)) return { subject: m.lead + m.before, rule: 'part', inferred: true }
  const verb = sharedVerb(m, previous)
  return verb ? { subject: verb + m.before, rule: 'shared-verb', inferred: true } : { subject: clip(m.before), rule: 'before', inferred: false }
}

/** Subject words of a comma segment without numbers, for a sentence that names its subject first. */
export const segmentSubject = (text: string, start: number, end: number): string => {
  const span = trimSubject(text, start, end)
  return text.slice(span.start, span.end)
}
