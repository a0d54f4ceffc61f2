import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { ShelfEntry } from '../../store/shelf.ts'
import { issueText } from '../parts/labels.ts'
import { To } from '../parts/link.tsx'
import { useWords } from '../words/use-words.ts'
import { useRemove } from './use-remove.ts'

const ROW = 58

const ShelfRow = ({ entry }: { readonly entry: ShelfEntry }) => {
  const { t } = useWords()
  const remove = useRemove()
  return (
    <div className="shelf-row num">
      <div>
        <To path="/place" search={{ p: entry.adcode || entry.place }}>
          {entry.place || t('place.unknown')}
        </To>
        <span className="sub">{entry.parents.join(' ')}</span>
      </div>
      <div>
        {entry.planYear ?? t('place.unknown')}
        <span className="sub">{entry.delivered}</span>
      </div>
      <div className="wide">
        <To path="/reader" search={{ r: entry.sha256 }}>
          {entry.file.split('/').at(-1)}
        </To>
        <span className="sub">{entry.issues.map((i) => issueText(i, t).text).join(' · ')}</span>
      </div>
      <div className="r" data-label={t('library.targets')}>
        {entry.targets}
      </div>
      <div className="r" data-label={t('library.results')}>
        {entry.results}
      </div>
      <div className="r" data-label={t('library.doubtful')}>
        {entry.doubtful}
      </div>
      <div className="r">
        <Button
          size="compact-xs"
          variant="subtle"
          color="red"
          aria-label={`${t('library.remove')} ${entry.file}`}
          onClick={() => remove(entry.sha256, entry.file)}
        >
          {t('library.remove')}
        </Button>
      </div>
    </div>
  )
}

/** Reports by place and year; only the rows in sight are drawn. */
export const ShelfTable = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }) => {
  const { t } = useWords()
  const box = useRef<HTMLElement>(null)
  const sorted = useMemo(() => [...shelf].sort((a, b) => (a.adcode || '9').localeCompare(b.adcode || '9') || (a.planYear ?? 0) - (b.planYear ?? 0)), [shelf])
  const rows = useVirtualizer({ count: sorted.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 6 })
  const heads = ['place', 'plan', 'file', 'targets', 'results', 'doubtful'] as const
  return (
    <div className="shelf">
      <div className="shelf-row head" aria-hidden="true">
        {heads.map((h) => (
          <div key={h} className={h === 'file' ? 'wide' : h === 'place' || h === 'plan' ? '' : 'r'}>
            {t(`library.${h}`)}
          </div>
        ))}
        <div />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={box} className="shelf-box" tabIndex={0} aria-label={t('library.reports')}>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((v) => {
            const entry = sorted[v.index]
            return entry ? (
              <div
                key={entry.sha256}
                data-index={v.index}
                ref={rows.measureElement}
                style={{ position: 'absolute', left: 0, right: 0, transform: `translateY(${v.start}px)` }}
              >
                <ShelfRow entry={entry} />
              </div>
            ) : null
          })}
        </div>
      </section>
    </div>
  )
}
