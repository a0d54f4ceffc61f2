import type { Draft } from '../read/draft.ts'
import { splitSubject } from '../subject/split.ts'

const SAYS_BOTH = /^(?:均|都|双双|皆|均为|均达|均达到|均超过|均超|各)$/

const count = (subject: string): number => subject.split(/[、和与]/).filter((s) => s !== '').length

const partsOf = (d: Draft): readonly string[] => {
  const n = count(d.subject)
  if (n === 1 && d.subject.includes('城乡')) return splitSubject(d.subject, 2)
  return n > 1 && n < 7 ? splitSubject(d.subject, n) : [d.subject]
}

/** 医疗和养老保险参保率均达100%: one number said of each. */
export const both = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.flatMap((d): readonly Draft[] => {
    const said = d.mention.cues.some((c) => SAYS_BOTH.test(c.word))
    const rates = d.measure === 'share' && d.mention.before.includes('、') && /率[、和]/.test(d.mention.before)
    if ((!said && !rates) || d.rule.endsWith('list') || d.mention.quantity.class !== 'ratio' || d.mention.before === '') return [d]
    const parts = partsOf(d)
    return parts.length > 1 ? parts.map((subject): Draft => ({ ...d, subject, rule: `${d.rule.split('/')[0]}/both`, certainty: 'inferred' })) : [d]
  })
