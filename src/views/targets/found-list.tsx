import { useState } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Found } from '../../derive/search/index.ts'
import { Mixed } from '../i18n/mixed.tsx'
import { useWords } from '../i18n/use-words.ts'
import { NumberLink } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'

const STEP = 20
/** Letters of a quote around the words found. */
const AROUND = 60

/** The quote with the first word found in it marked, cut to what stands around it. */
const Marked = ({ quote, words }: { readonly quote: string; readonly words: readonly string[] }) => {
  const low = quote.toLowerCase()
  const [at, length] = words.map((w) => [low.indexOf(w), w.length] as const).find(([i]) => i >= 0) ?? [0, 0]
  const [from, to] = [Math.max(0, at - AROUND), Math.min(quote.length, at + length + AROUND)]
  return (
    <span lang="zh-CN">
      {`${from > 0 ? '…' : ''}${quote.slice(from, at)}`}
      <mark className="found-words">{quote.slice(at, at + length)}</mark>
      {`${quote.slice(at + length, to)}${to < quote.length ? '…' : ''}`}
    </span>
  )
}

/** What stands in the reports beside the targets of the table: results nobody promised, admissions, rows of data files. */
export const FoundList = ({ rows, words, more }: { readonly rows: readonly Found[]; readonly words: readonly string[]; readonly more: number }) => {
  const { t, language } = useWords()
  const [shown, setShown] = useState(STEP)
  if (rows.length === 0) return null
  return (
    <Section title={t('targets.others')} hint={t('targets.othersHint')}>
      <ul className="items" data-found="">
        {rows.slice(0, shown).map((f) => (
          <li key={`${f.kind}-${f.sha256}-${f.start}`}>
            <span className="tag">{t(`targets.kind.${f.kind}`)}</span>{' '}
            <strong className="num">
              <Mixed>{[placeLabel(f, language), f.year, f.indicator ? indicatorName(f.indicator, language) : f.subject].filter(Boolean).join(' · ')}</Mixed>
            </strong>{' '}
            <NumberLink of={f}>
              <Marked quote={f.quote} words={words} />
            </NumberLink>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" className="linkish" onClick={() => setShown(shown + 4 * STEP)}>
          {t('table.more', { n: rows.length - shown })}
        </button>
      )}
      {rows.length <= shown && more > 0 && <p className="note num">{t('targets.beyond', { n: more })}</p>}
    </Section>
  )
}
