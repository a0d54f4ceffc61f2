import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Comparison, Difference, Label } from '../../../derive/export/opened/compare.ts'
import type { Change } from '../../../derive/export/opened/values.ts'
import { indicatorName } from '../../../derive/indicator.ts'
import { placeLabel } from '../../../derive/place.ts'
import { useWords } from '../../i18n/use-words.ts'
import { download } from '../../ui/download.ts'
import { To } from '../../ui/link.tsx'
import { MOST_SHOWN } from './answer.ts'

const STEP = 100
const COLUMNS = 8
const CHANGES = 12

const Name = ({ label: { place, year, subject, indicator, pair, at } }: { readonly label: Label }) => {
  const { language } = useWords()
  const words = [placeLabel({ place, adcode: '' }, language), year, indicator === '' ? subject : indicatorName(indicator, language)].filter(Boolean).join(' ')
  if (pair)
    return (
      <To path="/pair" search={{ id: pair }}>
        {words}
      </To>
    )
  if (at)
    return (
      <To path="/reader" search={{ r: at.sha256, at: at.start, to: at.end }}>
        {words}
      </To>
    )
  return <strong>{words}</strong>
}

const Value = ({ of }: { readonly of: Change['here'] }) => {
  const { t } = useWords()
  return of === null || of === '' ? <span className="note">{t('opened.nothing')}</span> : <span className="num">{of}</span>
}

const Row = ({ difference: d }: { readonly difference: Difference }) => {
  const { t } = useWords()
  return (
    <li data-difference={d.kind}>
      <Name label={d.label} /> {d.row !== null && <span className="note">{t('opened.row', { n: d.row })}</span>}
      {d.kind === 'file' && <div className="note">{t('opened.fileOnly')}</div>}
      {d.kind === 'here' && <div className="note">{t('opened.hereOnly')}</div>}
      {d.changes.slice(0, CHANGES).map(({ column, here, file }) => (
        <div key={column} className="opened-change">
          <code>{column}</code> {t('opened.here')} <Value of={here} /> → {t('opened.file')} <Value of={file} />
        </div>
      ))}
      {d.changes.length > CHANGES && <div className="note">… {d.changes.length - CHANGES}</div>}
    </li>
  )
}

const Differences = ({ all }: { readonly all: readonly Difference[] }) => {
  const { t } = useWords()
  const [shown, setShown] = useState(STEP)
  return (
    <section aria-label={t('opened.differences')}>
      <h3>{t('opened.differences')}</h3>
      <ul className="items">
        {all.slice(0, shown).map((d) => (
          <Row key={`${d.kind} ${d.row ?? ''} ${d.id}`} difference={d} />
        ))}
      </ul>
      {all.length > shown && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + STEP)}>
          {t('opened.more', { n: Math.min(STEP, all.length - shown) })}
        </Button>
      )}
    </section>
  )
}

interface Props {
  readonly comparison: Comparison
  readonly csv: Blob
  readonly name: string
}

/** An export held against the library: how much is the same, what differs, and where. */
export const Compared = ({ comparison: c, csv, name }: Props) => {
  const { t } = useWords()
  const total = c.changed + c.onlyFile + c.onlyHere
  if (total === 0) return <p data-opened="same">{t('opened.sameAll', { n: c.same })}</p>
  return (
    <>
      <dl className="opened-counts num" data-opened="compared">
        {(['same', 'changed', 'onlyFile', 'onlyHere'] as const).map((key) => (
          <div key={key} data-count={key}>
            <dt>{t(`opened.counts.${key}`)}</dt>
            <dd>{c[key]}</dd>
          </div>
        ))}
      </dl>
      {c.onlyHere > 0 && <p className="note">{t('opened.onlyHereHint')}</p>}
      {c.columns.length > 0 && (
        <p className="note">
          {t('opened.columns')}:{' '}
          {c.columns
            .slice(0, COLUMNS)
            .map(({ column, rows }) => `${column} (${t('opened.columnRows', { n: rows })})`)
            .join(' · ')}
        </p>
      )}
      <div className="tools">
        <Button size="compact-sm" variant="default" onClick={() => download(`${name.replace(/\.[^.]+$/, '')}-differences.csv`, csv)}>
          {t('opened.saveDifferences')}
        </Button>
        {total > MOST_SHOWN && <span className="note">{t('opened.beyond', { n: MOST_SHOWN })}</span>}
      </div>
      <Differences all={c.differences} />
    </>
  )
}
