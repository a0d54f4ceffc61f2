import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { amount } from '../../derive/numbers.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { useWords } from '../words/use-words.ts'

const ROW = 52

const Item = ({ s, on, onPick }: { readonly s: Statement; readonly on: boolean; readonly onPick: (s: Statement) => void }) => {
  const { t, language } = useWords()
  const value = s.relation
    ? t(`relation.${s.relation}`, { other: s.other ?? '' })
    : amount({ value: s.value ?? null, upper: s.upper ?? null, unit: s.unit, bound: s.bound }, language)
  return (
    <button type="button" className="stat" aria-current={on} onClick={() => onPick(s)}>
      <span className="val">{value}</span>
      <mark className={s.role}>{t(`role.${s.role}`)}</mark> <span lang="zh-CN">{s.subject}</span>
      <div className="note num">{`${s.year} · ${t(`measure.${s.measure}`)}${s.doubts?.length ? ` · ${s.doubts.map((d) => t(`doubt.${d}`)).join(', ')}` : ''}`}</div>
    </button>
  )
}

/** Every statement of the report in order; picking one marks it in the text. Only the rows in sight are drawn. */
export const StatementList = ({ report, on, onPick }: { readonly report: Report; readonly on: Span | null; readonly onPick: (s: Statement) => void }) => {
  const { t } = useWords()
  const box = useRef<HTMLElement>(null)
  const list = useMemo(() => [...report.statements].sort((a, b) => a.start - b.start), [report.statements])
  const rows = useVirtualizer({ count: list.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 })
  const current = on ? list.findIndex((s) => s.start === on.start && s.end === on.end) : -1
  useEffect(() => {
    if (current >= 0) rows.scrollToIndex(current, { align: 'center' })
  }, [current, rows])
  const counts = `${t('reader.targets')} ${list.filter((s) => s.role === 'target').length} · ${t('reader.results')} ${list.filter((s) => s.role === 'result').length}`
  return (
    <aside className="statements panel" ref={box} aria-label={t('reader.statements')}>
      <h2>{t('reader.statements')}</h2>
      <p className="note num">{counts}</p>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((v) => {
          const s = list[v.index]
          return s ? (
            <div
              key={v.key}
              data-index={v.index}
              ref={rows.measureElement}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${v.start}px)` }}
            >
              <Item s={s} on={v.index === current} onPick={onPick} />
            </div>
          ) : null
        })}
      </div>
    </aside>
  )
}
