import i18next from 'i18next'
import { indicatorName } from '../../derive/indicator.ts'
import { assertNever } from '../../model/assert.ts'
import type { Change, ResultRef } from '../../model/correction.ts'
import type { Statement } from '../../model/statement.ts'
import type { Words } from '../i18n/use-words.ts'

/** `place:year:hash:offset:indicator or words`, as the pairs are named. */
const pairText = (id: string, to: string, t: Words): string => {
  const [, year = '', , , ...subject] = id.split(':')
  return t('desk.pairTo', { year, subject: indicatorName(subject.join(':'), i18next.language === 'zh' ? 'zh' : 'en'), to })
}

const checkedText = (id: string, t: Words): string => {
  const [, year = '', , , ...subject] = id.split(':')
  return t('evidence.ofTarget', { year, name: indicatorName(subject.join(':'), i18next.language === 'zh' ? 'zh' : 'en') })
}

const short = (s: Statement): string => `${s.subject} ${s.year} ${s.value ?? ''}${s.unit}`

/** A result as the log names it: its own words, or that there is none. */
const resultText = (ref: ResultRef | null, t: Words): string =>
  ref ? (ref.quote ? t('desk.quoted', { quote: ref.quote }) : t('desk.anotherResult')) : t('desk.noResult')

/** What a correction did, in one line. */
export const changeText = (change: Change, t: Words): string => {
  const kind = t(`review.kind-${change.kind}`)
  switch (change.kind) {
    case 'accept':
      return change.before ? `${kind}: ${short(change.before)}` : kind
    case 'edit':
      return `${kind}: ${short(change.before)} → ${short(change.after)}`
    case 'reject':
      return `${kind}: ${short(change.before)}`
    case 'add':
      return `${kind}: ${short(change.after)}`
    case 'identity':
      return `${kind}: ${change.before.place} ${change.before.planYear} → ${change.after.place} ${change.after.planYear}`
    case 'pair':
      return `${kind}: ${pairText(change.pair, `${resultText(change.before, t)} → ${change.unknown ? t('desk.unknownResult') : resultText(change.after, t)}`, t)}`
    case 'check':
      return `${kind}: ${checkedText(change.pair, t)}`
    default:
      return assertNever(change)
  }
}
