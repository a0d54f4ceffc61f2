import { otherName } from '../../derive/indicator.ts'
import { amount, deviation, workedBehind } from '../../derive/numbers.ts'
import type { Pair, Reading, TargetReading } from '../../model/pair.ts'
import type { Hedge, Statement } from '../../model/statement.ts'
import { useWords, type Words } from '../i18n/use-words.ts'
import type { Language } from '../i18n/words.ts'
import { NumberLink } from './link.tsx'

/** A reading in words: the number with its bound, a relation, or the quote where there is no number. */
export const readingText = (r: TargetReading | Reading, t: Words, language: Language): string => {
  if ('relation' in r && r.relation) return t(`relation.${r.relation}`, { other: otherName(r.other ?? '', language) })
  return amount(r, language) || (r.document === undefined ? r.quote : t('news.none_set'))
}

/** A statement's value in words: the number with its bound, or the relation. */
export const statementText = (s: Statement, t: Words, language: Language): string =>
  s.relation
    ? t(`relation.${s.relation}`, { other: otherName(s.other ?? '', language) })
    : amount({ value: s.value ?? null, upper: s.upper ?? null, unit: s.unit, bound: s.bound }, language)

/** 预计 or 初步核算 before a result that is not final, with a space after it; '' otherwise. */
export const tentative = (hedge: Hedge | undefined, t: Words): string =>
  hedge === 'expect' || hedge === 'preliminary' ? `${t(hedge === 'expect' ? 'news.expected' : 'news.preliminary')} ` : ''

/** 预期 and 计划 stand before almost every target and say nothing of it. */
const FIRM: ReadonlySet<Hedge | undefined> = new Set<Hedge | undefined>([undefined, 'expect', 'plan', 'preliminary'])

export const TargetLink = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  return (
    <NumberLink of={pair.target}>
      {FIRM.has(pair.target.hedge) ? '' : `${t(`hedge.${pair.target.hedge}`)} `}
      {readingText(pair.target, t, language)}
    </NumberLink>
  )
}

export const ResultLink = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  if (!pair.result) return <span className="note">{t('resultSource.none')}</span>
  return (
    <NumberLink of={pair.result}>
      {tentative(pair.result.hedge, t)}
      {readingText(pair.result, t, language)}
      {workedBehind(pair, language)}
    </NumberLink>
  )
}

export const Deviation = ({ pair }: { readonly pair: Pair }) => {
  const { language } = useWords()
  return (
    <span className="num nowrap">
      {pair.deviation === null || pair.deviationUnit === null || pair.verdict === 'not_comparable'
        ? ''
        : deviation(pair.deviation, pair.deviationUnit, language)}
    </span>
  )
}
