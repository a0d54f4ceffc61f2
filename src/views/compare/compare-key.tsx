import { DECIDED } from '../../derive/verdict.ts'
import type { Verdict } from '../../model/pair.ts'
import { useWords } from '../i18n/use-words.ts'
import { VerdictShape } from '../ui/verdict/verdict-shape.tsx'

interface CompareKeyProps {
  readonly seen: ReadonlySet<Verdict>
  readonly targets: boolean
  /** What the shade behind the lines is of, where there is one. */
  readonly band: string | undefined
}

/** The marks of a comparison, in words and in no place's colour: only those that are there. */
export const CompareKey = ({ seen, targets, band }: CompareKeyProps) => {
  const { t } = useWords()
  return (
    <ul className="legend key" aria-label={t('news.key')}>
      {targets && (
        <li>
          <svg viewBox="0 0 28 26" className="key-mark" aria-hidden="true">
            <path d="M5 13h18" stroke="var(--ink-2)" strokeWidth={2} />
          </svg>
          {t('chart.target')}
        </li>
      )}
      {DECIDED.filter((v) => seen.has(v)).map((v) => (
        <li key={v}>
          <svg viewBox="0 0 28 26" className="key-mark" aria-hidden="true" style={{ ['--v' as string]: 'var(--ink-2)' }}>
            <VerdictShape verdict={v} r={6} x={14} y={13} />
          </svg>
          {t(`verdict.${v}`)}
        </li>
      ))}
      {band !== undefined && (
        <li>
          <svg viewBox="0 0 28 26" className="key-mark" aria-hidden="true">
            <rect x={4} y={6} width={20} height={14} fill="var(--ink-3)" fillOpacity={0.28} />
          </svg>
          {band}
        </li>
      )}
    </ul>
  )
}
