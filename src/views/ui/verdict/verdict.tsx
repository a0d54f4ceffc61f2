import type { Verdict } from '../../../model/pair.ts'
import { useWords } from '../../i18n/use-words.ts'
import { VerdictShape } from './verdict-shape.tsx'

/** A verdict's own shape. Never alone: a word or an accessible name stands with it. */
export const Glyph = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg viewBox="0 0 16 16" className={`glyph v-${verdict}`} aria-hidden="true">
    <VerdictShape verdict={verdict} r={6.6} x={8} y={8} />
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
