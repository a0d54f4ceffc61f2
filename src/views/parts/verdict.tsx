import type { Verdict } from '../../model/pair.ts'
import { useWords } from '../words/use-words.ts'

const shapes: Readonly<Record<Verdict, string>> = {
  met: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM4.8 8.2l2.3 2.3 4.2-4.8',
  missed: 'M1 2.5h14L8 15z',
  depends: 'M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13',
  pending: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 5v3.5l2.5 1.5',
  not_reported: 'M2.5 2.5l11 11M13.5 2.5l-11 11',
  not_comparable: 'M2 5.5h12M2 10.5h12M11 2L5 14',
  not_checkable: 'M2 8h12',
  uncertain: 'M5 5.5a3 3 0 1 1 4.2 2.7c-.9.4-1.2.9-1.2 1.9M8 13v.5',
}
const filled: ReadonlySet<Verdict> = new Set(['missed'])

/** A verdict's own shape. Never alone: a word or an accessible name stands with it. */
export const Glyph = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg viewBox="0 0 16 16" className={`glyph v-${verdict}`} aria-hidden="true">
    <path d={shapes[verdict]} fill={filled.has(verdict) ? 'var(--v)' : 'none'} stroke="var(--v)" strokeWidth={2} strokeLinejoin="round" strokeLinecap="round" />
  </svg>
)

/** Shape and word. */
export const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => {
  const { t } = useWords()
  return (
    <span className={`verdict v-${verdict}`} title={t(`verdictHint.${verdict}`)}>
      <Glyph verdict={verdict} />
      {t(`verdict.${verdict}`)}
    </span>
  )
}
