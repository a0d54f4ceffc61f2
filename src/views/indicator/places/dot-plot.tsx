import { useState } from 'react'
import { amount, deviation, onAxis } from '../../../derive/numbers.ts'
import { placeLabel } from '../../../derive/place.ts'
import { hopedFor, type PlaceTarget } from '../../../derive/targets/one-per-place.ts'
import { DECIDED, verdictOf } from '../../../derive/verdict.ts'
import { linear, type Scale } from '../../../figure/scale.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Measured } from '../../ui/measured.tsx'
import { GapMark, ResultMark } from '../marks.tsx'
import { resultIn } from './dots.ts'
import { PlaceNote } from './place-note.tsx'

const [ROW, TOP, BOTTOM] = [26, 30, 26]
export const DOT_ROWS = 40

/** Right edges of the columns of numbers, from the plot's own edge: target, result and gap where there is room, else the result alone. */
interface Columns {
  readonly room: number
  readonly target: number | undefined
  readonly result: number
  readonly gap: number | undefined
}
const WIDE: Columns = { room: 286, target: 182, result: 106, gap: 4 }
const NARROW: Columns = { room: 96, target: undefined, result: 4, gap: undefined }

/** Room a letter of a place's name takes, and the most letters that fit left of the plot; the whole name is in the note. */
const PER_LETTER = { zh: 13, en: 7 } as const
const LETTERS = { wide: { zh: 10, en: 20 }, narrow: { zh: 6, en: 14 } } as const
const shortened = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name)

interface Layout {
  readonly scale: Scale
  readonly left: number
  readonly width: number
  readonly columns: Columns
  readonly letters: number
  readonly unit: string
}

interface RowProps {
  readonly of: PlaceTarget
  readonly y: number
  readonly at: Layout
  readonly onOver: () => void
}

const Numbers = ({ pair, y, at, result }: { readonly pair: Pair; readonly y: number; readonly at: Layout; readonly result: number | null }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const verdict = verdictOf(pair, view)
  const show = onAxis(at.unit, language)
  const { width, columns } = at
  const told = result === null ? t(`verdict.${verdict}`) : show(result)
  const gap = DECIDED.includes(verdict) && pair.deviation !== null && pair.deviationUnit ? deviation(pair.deviation, '%', language).replace(/%$/, '') : ''
  return (
    <>
      {columns.target !== undefined && (
        <text x={width - columns.target} y={y + 4} textAnchor="end">
          {amount({ ...pair.target, unit: at.unit === '%' ? '%' : '' }, language)}
        </text>
      )}
      {result === null && columns.gap !== undefined ? (
        <text x={width - columns.gap} y={y + 4} textAnchor="end">
          {told}
        </text>
      ) : (
        <text x={width - columns.result} y={y + 4} textAnchor="end" fontWeight={600}>
          {told}
        </text>
      )}
      {columns.gap !== undefined && result !== null && (
        <text className={`mark-label v-${verdict}`} x={width - columns.gap} y={y + 4} textAnchor="end">
          {gap}
        </text>
      )}
    </>
  )
}

const Row = ({ of, y, at, onOver }: RowProps) => {
  const { language } = useWords()
  const { view, go } = useLocationState()
  const { pair } = of
  const { left, width, unit, columns, letters } = at
  const x = at.scale.at
  const { value, upper } = pair.target
  const target = value ?? 0
  const result = resultIn(pair, unit, view)
  const verdict = verdictOf(pair, view)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
    <g className="hit" onMouseEnter={onOver} onClick={() => go('/pair', { id: pair.id })} data-place={pair.place}>
      <rect x={0} y={y - ROW / 2} width={width} height={ROW} fill="transparent" />
      <text x={left - 10} y={y + 4} textAnchor="end">
        {shortened(placeLabel(pair, language), letters)}
      </text>
      {upper !== null && <rect x={x(target)} y={y - 7} width={Math.max(2, x(upper) - x(target))} height={14} fill="var(--ink-3)" fillOpacity={0.28} />}
      {result !== null && <path d={`M${x(target)} ${y}H${x(result)}`} stroke="var(--rule-2)" strokeWidth={2} />}
      {hopedFor(of).map((h) => (
        <rect key={h} x={x(h) - 2.5} y={y - 7} width={5} height={14} fill="var(--sheet)" stroke="var(--ink)" strokeWidth={1.4} />
      ))}
      <path className="mark-target" d={`M${x(target)} ${y - 8}v16`} stroke="var(--ink)" strokeWidth={3} />
      {result === null ? <GapMark cx={width - columns.room + 18} cy={y} payload={{ verdict }} /> : <ResultMark cx={x(result)} cy={y} payload={{ verdict }} />}
      <Numbers pair={pair} y={y} at={at} result={result} />
    </g>
  )
}

const Heads = ({ at: { width, columns }, pairs }: { readonly at: Layout; readonly pairs: readonly Pair[] }) => {
  const { t } = useWords()
  const points = pairs.some((p) => p.deviationUnit === 'pp')
  const head = (edge: number, word: string) => (
    <text className="head" x={width - edge} y={TOP - 12} textAnchor="end">
      {word}
    </text>
  )
  return (
    <>
      {columns.target !== undefined && head(columns.target, t('chart.target'))}
      {head(columns.result, t('chart.result'))}
      {columns.gap !== undefined && head(columns.gap, t(points ? 'indicator.gapPoints' : 'indicator.gapPercent'))}
    </>
  )
}

/** Target (bar) and result (point) of each place, worst deviation on top, on one axis; their numbers beside. */
export const DotPlot = ({ rows: all, unit, label }: { readonly rows: readonly PlaceTarget[]; readonly unit: string; readonly label: string }) => {
  const { language } = useWords()
  const { view } = useLocationState()
  const [overId, setOver] = useState<string | null>(null)
  const rows = all.slice(0, DOT_ROWS)
  const pairs = rows.map((r) => r.pair)
  const values = [...rows.flatMap(hopedFor), ...pairs.flatMap((p) => [p.target.value, p.target.upper, resultIn(p, unit, view)])].filter((v) => v !== null)
  const floor = rows.length * ROW + TOP
  const over = pairs.findIndex((p) => p.id === overId)
  const noted = pairs[over]
  const show = onAxis(unit, language)
  return (
    <Measured most={780}>
      {(width) => {
        const [columns, letters] = width < 560 ? [NARROW, LETTERS.narrow[language]] : [WIDE, LETTERS.wide[language]]
        const left = 24 + PER_LETTER[language] * Math.min(letters, Math.max(...pairs.map((p) => placeLabel(p, language).length)))
        const scale = linear(values, left + 12, width - columns.room - 8, width < 560 ? 3 : 4)
        const at = { scale, left, width, columns, letters, unit }
        return (
          <div className="hovered" style={{ width }}>
            <svg className="plot fixed" width={width} height={floor + BOTTOM} role="img" aria-label={label} onMouseLeave={() => setOver(null)}>
              <Heads at={at} pairs={pairs} />
              {scale.ticks.map((v) => (
                <g key={v}>
                  <path d={`M${scale.at(v)} ${TOP - 4}V${floor}`} stroke="var(--rule)" />
                  {[TOP - 12, floor + 18].map((y) => (
                    <text key={y} x={scale.at(v)} y={y} textAnchor="middle">
                      {show(v)}
                    </text>
                  ))}
                </g>
              ))}
              {rows.map((r, i) => (
                <Row key={r.pair.id} of={r} y={i * ROW + TOP + 13} at={at} onOver={() => setOver(r.pair.id)} />
              ))}
            </svg>
            {noted && (
              <div className="hover-note" style={{ top: (over + 1) * ROW + TOP + 2, right: columns.room }}>
                <PlaceNote pair={noted} />
              </div>
            )}
          </div>
        )
      }}
    </Measured>
  )
}
