import type { Verdict } from '../../model/pair.ts'
import type { Lang } from '../spec.ts'
import { WORDS } from '../words.ts'

export interface Judged {
  readonly verdict: Verdict
  /** What to call it when it is one of few: a year, a place. */
  readonly name: string
}

const NAMED = 3
const listed = (names: readonly string[], lang: Lang): string => {
  if (lang === 'zh') return names.join('、')
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Counts of every verdict that occurs, so that the headline never hides what could not be judged. */
export const countsZh = (items: readonly Judged[], named: (names: string) => string, chosen = false): string => {
  const of = (v: Verdict): readonly Judged[] => items.filter((i) => i.verdict === v)
  const [met, missed, depends, pending] = [of('met').length, of('missed'), of('depends').length, of('pending').length]
  const open = items.length - met - missed.length - depends - pending
  const which =
    missed.length > 0 && missed.length <= NAMED && items.length > missed.length
      ? `（${named(
          listed(
            missed.map((m) => m.name),
            'zh',
          ),
        )}）`
      : ''
  const parts = [
    met > 0 ? `${met}个完成` : '',
    missed.length > 0 ? `${missed.length}个未完成${which}` : '',
    depends > 0 ? `${depends}个临界` : '',
    pending > 0 ? `${pending}个${WORDS.zh.verdict.pending}` : '',
    open > 0 ? `${open}个${openWord(items, 'zh')}` : '',
  ]
  return `${chosen ? '选出的' : ''}${items.length}个目标中，${parts.filter((s) => s !== '').join('，')}`
}

const openWord = (items: readonly Judged[], lang: Lang): string => {
  const kinds = [...new Set(items.map((i) => i.verdict).filter((v) => v !== 'met' && v !== 'missed' && v !== 'depends' && v !== 'pending'))]
  const only = kinds.length === 1 ? kinds[0] : undefined
  return only === undefined ? (lang === 'zh' ? '无法判定' : 'could not be judged') : WORDS[lang].verdict[only]
}

export const countsEn = (items: readonly Judged[], named: (names: string) => string, chosen = false): string => {
  const of = (v: Verdict): readonly Judged[] => items.filter((i) => i.verdict === v)
  const [met, missed, depends, pending] = [of('met').length, of('missed'), of('depends').length, of('pending').length]
  const open = items.length - met - missed.length - depends - pending
  const which =
    missed.length > 0 && missed.length <= NAMED && items.length > missed.length
      ? ` (${named(
          listed(
            missed.map((m) => m.name),
            'en',
          ),
        )})`
      : ''
  const rest = [
    missed.length > 0 ? `${missed.length} missed${which}` : '',
    depends > 0 ? `${depends} borderline` : '',
    pending > 0 ? `${pending} not yet reported` : '',
    open > 0 ? `${open} ${openWord(items, 'en')}` : '',
  ].filter((s) => s !== '')
  return [`${met} of ${items.length} ${chosen ? 'selected ' : ''}targets met`, ...rest].join(', ')
}

/** The finding in words: what the counts say and no more. `chosen`: an editor's selection, and said to be one. */
export const countsOf = (items: readonly Judged[], lang: Lang, kind: 'years' | 'places' | 'items', chosen = false): string =>
  lang === 'zh' ? countsZh(items, (n) => (kind === 'years' ? `${n}年` : n), chosen) : countsEn(items, (n) => n, chosen)
