import { WHOLES } from '../../lexicon/spellings.ts'
import { FIRMS_LEAD, OF_WHOLE, SECTORS, SHARE_WORDS } from '../../lexicon/whose.ts'
import { indicatorOf, isStatistic } from '../indicator/match.ts'
import type { Draft } from '../interpret/draft.ts'

/** Characters before a figure in which its owner may be named. */
const REACH = 140
/** Figures of one thing between its amount and its share: 58亿元，增长10%，占全县的26%. */
const NEAR = 3

const kindsOf = (place: string): readonly string[] => WHOLES.find(([end]) => place.endsWith(end))?.[1] ?? []

/** What a share of the whole place is a share of, '' where it only says 占全县; undefined for other shares. */
const wholeOf = (share: Draft, place: string): string | undefined => {
  const found = share.measure === 'share' ? OF_WHOLE.exec(share.mention.before) : null
  return found && kindsOf(place).includes(found[1] ?? '') ? share.mention.before.slice(found[0].length).replace(SHARE_WORDS, '') : undefined
}

const sameThing = (whole: string, subject: string): boolean =>
  whole === '' || subject.endsWith(whole) || (isStatistic(whole) && indicatorOf(whole, 'growth', '%', '') === indicatorOf(subject, 'growth', '%', ''))

const ownerBefore = (text: string, at: number): string => [...text.slice(Math.max(0, at - REACH), at).matchAll(SECTORS)].at(-1)?.[1] ?? ''

/** 民营经济…完成进出口额3亿美元，占全县的45%: a figure that is a share of the same figure of the whole place is a part's. `place`: the report's own. */
export const ofWhole = (drafts: readonly Draft[], text: string, place: string): readonly Draft[] => {
  const shares = drafts.map((d) => wholeOf(d, place))
  if (shares.every((w) => w === undefined)) return drafts
  return drafts.map((d, i) => {
    const at = shares.findIndex((w, k) => w !== undefined && k >= i && k <= i + NEAR && drafts[k]?.subject.startsWith(d.subject.split('占')[0] ?? ''))
    const own = d.subject.split('占')[0] ?? ''
    if (at < 0 || own === '' || !sameThing(shares[at] ?? '', own)) return d
    const owner = ownerBefore(text, d.start)
    if (own.includes(owner) && owner !== '') return d
    return owner === '' ? { ...d, doubts: [...d.doubts, 'subject-elided'] } : { ...d, subject: owner + d.subject, certainty: 'inferred' }
  })
}

/** 市管企业实现营业收入86亿元、研发投入2亿元: what one kind of firms did is theirs in every member of the list. */
export const ofFirms = (drafts: readonly Draft[]): readonly Draft[] => {
  let firms = ''
  let segment = -1
  return drafts.map((d) => {
    const lead = FIRMS_LEAD.exec(d.subject)?.[1]
    if (lead || d.mention.segment !== segment) firms = lead ?? ''
    segment = d.mention.segment
    return firms === '' || d.subject === '' || d.subject.includes(firms.slice(-4)) ? d : { ...d, subject: firms + d.subject, certainty: 'inferred' }
  })
}
