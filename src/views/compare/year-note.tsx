import { quantity } from '../../derive/numbers.ts'
import type { BandYear } from '../../derive/targets/band.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Line } from './lines.ts'

interface YearNoteProps {
  readonly year: number
  readonly lines: readonly Line[]
  readonly unit: string
  readonly band: readonly BandYear[]
}

/** What one year of a comparison says, place by place. */
export const YearNote = ({ year, lines, unit, band }: YearNoteProps) => {
  const { t, language } = useWords()
  const show = (v: number | null) => (v === null ? '–' : quantity(v, unit, language))
  const middle = band.find((b) => b.year === year)
  return (
    <div className="panel num compared-note">
      <strong>{year}</strong>
      {lines.map((l) => {
        const p = l.points.find((q) => q.year === year)
        return p ? (
          <div key={l.name}>
            <b style={{ color: l.colour }}>{l.name}</b> {`${show(p.target)} → ${show(p.result)} · ${t(`verdict.${p.verdict}`)}`}
          </div>
        ) : null
      })}
      {middle && (
        <div>{t('compare.bandNote', { n: middle.places, low: show(Number(middle.low.toPrecision(4))), high: show(Number(middle.high.toPrecision(4))) })}</div>
      )}
    </div>
  )
}
