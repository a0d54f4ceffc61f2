import type { Mention } from '../phrase/mention.ts'
import { trimSubject } from '../phrase/trim.ts'
import { isPart, isScope, owner, verbAtEnd, verbAtHead } from './parts.ts'

export interface Named {
  readonly subject: string
  readonly rule: 'before' | 'after' | 'elided' | 'part' | 'ahead' | 'shared-verb'
  readonly inferred: boolean
}

const LIMIT = 60
const AFTER_STOP = /(?:用于|惠及|同比|比上年|，|。|；|以上|左右|，其中)/

const nounAfter = (text: string): string => {
  const clean = text.replace(/^(?:的|以上|左右|多)/, '').replace(/^[”）]/, '')
  const cut = clean.search(AFTER_STOP)
  const noun = (cut > 0 ? clean.slice(0, cut) : clean).replace(/[和与及、，]$/, '').replace(/(?:达到?|为|共)$/, '')
  return noun.length > LIMIT ? '' : noun
}

const follows = (m: Mention): boolean => {
  if (m.quantity.class === 'ratio' || m.quantity.class === 'point' || m.quantity.class === 'fold' || m.quantity.class === 'rank') return false
  return nounAfter(m.after).length > 0 && !/^(?:增长|同比|下降|比|占|，|其中|元|和|与|及|以|左右|，|”|"|、)/.test(m.after)
}

const fromAfter = (m: Mention): Named | undefined => {
  if (!follows(m)) return undefined
  const noun = nounAfter(m.after)
  if (isScope(m.before)) return m.cues.some((c) => c.kind === 'up' || c.kind === 'down') ? undefined : { subject: noun, rule: 'after', inferred: false }
  if (/等$/.test(m.before) || /^第.批$|^首批$/.test(m.before)) return { subject: verbAtHead(m.before) + noun, rule: 'after', inferred: false }
  if (!verbAtEnd(m.before) && (m.before.length > 4 || /[率量额值]$/.test(m.before))) return undefined
  return { subject: m.before + noun, rule: 'after', inferred: false }
}

const BARE = /^(?:计划)?(?:投入|投资|安排|统筹|整合|筹集|筹措|拿出|用好|争取|下达|拨付|落实)(?:各类|各级|财政|专项|补助|中央|上级)?(?:资金|经费)?$/

const clip = (text: string): string => (text.length > LIMIT ? text.slice(-LIMIT) : text)

const sharedVerb = (m: Mention, previous: string): string => {
  if (m.mark !== '、' || m.quantity.class === 'ratio' || m.light) return ''
  const verb = verbAtHead(previous)
  return verb && !verbAtHead(m.before) && !isPart(m.before) ? verb : ''
}

/** Names what a number measures: the words before it, the noun after it, or what the sentence was speaking of. */
export const nameSubject = (m: Mention, previous: string, anchor: string): Named => {
  const after = fromAfter(m)
  if (after) {
    const verb = m.before === '' && m.mark === '、' ? verbAtHead(previous) : ''
    return verb ? { subject: verb + after.subject, rule: 'shared-verb', inferred: true } : after
  }
  if (m.before === '') return { subject: previous || anchor || m.lead, rule: 'elided', inferred: true }
  if (m.quantity.class === 'rank' && m.before.length < 6) return { subject: `${previous || anchor}${m.before}排名`, rule: 'elided', inferred: true }
  if (/^占/.test(m.before)) return { subject: (previous || anchor) + m.before, rule: 'part', inferred: true }
  if (isPart(m.before) && (anchor || previous)) {
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
