import type { Mention } from '../phrase/mention.ts'
import { trimSubject } from '../phrase/trim.ts'
import { isPart, owner, verbAtEnd, verbAtHead } from './parts.ts'

export interface Named {
  readonly subject: string
  readonly rule: 'before' | 'after' | 'elided' | 'part' | 'shared-verb'
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
  if (m.before === '') return m.cues.some((c) => c.kind === 'up' || c.kind === 'down') ? undefined : { subject: noun, rule: 'after', inferred: false }
  const verb = verbAtEnd(m.before)
  if (!verb) return undefined
  return { subject: m.before + noun, rule: 'after', inferred: false }
}

const clip = (text: string): string => (text.length > LIMIT ? text.slice(-LIMIT) : text)

const sharedVerb = (m: Mention, previous: string): string => {
  if (m.mark !== '、' || m.quantity.class === 'ratio') return ''
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
  if (m.before === '') return { subject: previous || anchor, rule: 'elided', inferred: true }
  if (isPart(m.before) && (anchor || previous)) {
    const of = owner(anchor || previous)
    return { subject: of.endsWith(m.before) ? of : of + m.before, rule: 'part', inferred: true }
  }
  const verb = sharedVerb(m, previous)
  return verb ? { subject: verb + m.before, rule: 'shared-verb', inferred: true } : { subject: clip(m.before), rule: 'before', inferred: false }
}

/** Subject words of a comma segment without numbers, for a sentence that names its subject first. */
export const segmentSubject = (text: string, start: number, end: number): string => {
  const span = trimSubject(text, start, end)
  return text.slice(span.start, span.end)
}
