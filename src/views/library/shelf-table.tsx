import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { parentLabels, placeLabel } from '../../derive/place.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import { useWords, type Words } from '../i18n/use-words.ts'
import { issueText } from '../ui/labels.ts'
import { To } from '../ui/link.tsx'
import { type ShelfLine, shelfLines, variantIssue } from './shelf-order.ts'
import { useRemove } from './use-remove.ts'
import { VariantNote } from './variant-note.tsx'

const ROW = 58

/** A bulletin plans nothing: it has the year it reports on. */
const yearOf = ({ planYear, reviewYear }: ShelfEntry, t: Words): string =>
  planYear !== null ? String(planYear) : reviewYear !== null ? t('library.reportsOn', { year: reviewYear }) : t('place.unknown')

const ShelfRow = ({ line: { entry, of } }: { readonly line: ShelfLine }) => {
  const { t, language } = useWords()
  const remove = useRemove()
  return (
    <div className="shelf-row num" data-variant={of ? '' : undefined}>
      <div>
        <To path="/place" search={{ p: entry.adcode || entry.place }}>
          {entry.place ? placeLabel(entry, language) : t('place.unknown')}
        </To>
        <span className="sub">{parentLabels(entry, language).join(' ')}</span>
      </div>
      <div>
        {yearOf(entry, t)}
        <span className="sub">{entry.delivered}</span>
      </div>
      <div className="wide">
        <To path="/reader" search={{ r: entry.sha256 }}>
          {entry.file.split('/').at(-1)}
        </To>
        <span className="sub">
          {entry.issues
            .filter((i) => i !== variantIssue(entry))
            .map((i) => issueText(i, t).text)
            .join(' · ')}
        </span>
        <VariantNote entry={entry} of={of} />
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

/** Reports by place and year, further texts of one below it; only the rows in sight are drawn. */
export const ShelfTable = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }) => {
  const { t } = useWords()
  const box = useRef<HTMLElement>(null)
  const lines = useMemo(() => shelfLines(shelf), [shelf])
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (i) => lines[i]?.entry.sha256 ?? i,
    overscan: 6,
  })
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
            const line = lines[v.index]
            return line ? (
              <div
                key={line.entry.sha256}
                data-index={v.index}
                ref={rows.measureElement}
                style={{ position: 'absolute', left: 0, right: 0, transform: `translateY(${v.start}px)` }}
              >
                <ShelfRow line={line} />
              </div>
            ) : null
          })}
        </div>
      </section>
    </div>
  )
}
