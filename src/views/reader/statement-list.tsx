import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { useWords } from '../i18n/use-words.ts'
import { statementText } from '../ui/amounts.tsx'

const ROW = 52

interface ItemProps {
  readonly s: Statement
  readonly index: number
  readonly on: boolean
  readonly hovered: boolean
  readonly corrected: boolean
  readonly onPick: (s: Statement) => void
  readonly onHover: (index: number | null) => void
}

const Item = memo(({ s, index, on, hovered, corrected, onPick, onHover }: ItemProps) => {
  const { t, language } = useWords()
  const named = language === 'en' && s.indicator ? indicatorName(s.indicator, language) : undefined
  const doubts = s.doubts?.map((d) => t(`doubt.${d}`)).join(', ')
  return (
    <button
      type="button"
      className={hovered ? 'stat hover' : 'stat'}
      aria-current={on}
      onClick={() => onPick(s)}
      onMouseEnter={() => onHover(index)}
      onFocus={() => onHover(index)}
      onBlur={() => onHover(null)}
      onMouseLeave={() => onHover(null)}
    >
      <span className="val">{statementText(s, t, language)}</span>
      <mark className={s.role}>{t(`role.${s.role}`)}</mark> {named ?? <span lang="zh-CN">{s.subject}</span>}
      <div className="note num">
        {named && <span lang="zh-CN">{`${s.subject} · `}</span>}
        {[s.year, t(`measure.${s.measure}`), doubts].filter(Boolean).join(' · ')} {corrected && <span className="tag">{t('desk.corrected')}</span>}
      </div>
    </button>
  )
})

interface ListProps extends Pick<ItemProps, 'onPick' | 'onHover'> {
  readonly report: Report
  readonly current: Statement | undefined
  readonly hovered: number | null
  readonly isCorrected: (s: Statement) => boolean
}

/** Every statement of the report in order; pointing at one or picking it marks it in the text. Only the rows in sight are drawn. */
export const StatementList = ({ report, current, hovered, isCorrected, onPick, onHover }: ListProps) => {
  const { t } = useWords()
  const box = useRef<HTMLElement>(null)
  const list = useMemo(() => report.statements.map((s, index) => ({ s, index })).sort((a, b) => a.s.start - b.s.start), [report.statements])
  const rows = useVirtualizer({
    count: list.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (i) => list[i]?.index ?? i,
    overscan: 8,
  })
  const at = current ? list.findIndex((x) => x.s === current) : -1
  const near = hovered === null ? -1 : list.findIndex((x) => x.index === hovered)
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'center' })
  }, [at, rows])
  const counts = `${t('reader.targets')} ${list.filter((x) => x.s.role === 'target').length} · ${t('reader.results')} ${list.filter((x) => x.s.role === 'result').length}`
  return (
    <aside className="statements panel" ref={box} aria-label={t('reader.statements')}>
      <h2>{t('reader.statements')}</h2>
      <p className="note num">{counts}</p>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((v) => {
          const x = list[v.index]
          return x ? (
            <div
              key={v.key}
              data-index={v.index}
              ref={rows.measureElement}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${v.start}px)` }}
            >
              <Item s={x.s} index={x.index} on={v.index === at} hovered={v.index === near} corrected={isCorrected(x.s)} onPick={onPick} onHover={onHover} />
            </div>
          ) : null
        })}
      </div>
    </aside>
  )
}
