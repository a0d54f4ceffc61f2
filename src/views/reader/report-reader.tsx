import { Switch, TextInput } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { findAll, runsOf } from '../../derive/marked.ts'
import type { Report } from '../../model/report.ts'
import { useLocationState } from '../app/nav.ts'
import { useShownScope } from '../export/page-scope.ts'
import { useWords } from '../words/use-words.ts'
import { ReportHeading } from './report-heading.tsx'
import { ReportText } from './report-text.tsx'
import { StatementList } from './statement-list.tsx'

const Outline = ({ report, onGo }: { readonly report: Report; readonly onGo: (start: number) => void }) => {
  const { t } = useWords()
  const headed = report.sections.filter((s) => s.heading !== '')
  return (
    <nav className="outline" aria-label={t('reader.outline')}>
      <h2>{t('reader.outline')}</h2>
      {headed.map((s) => (
        <button
          type="button"
          className="linkish block"
          key={s.start}
          style={{ paddingLeft: 4 + Math.max(0, s.depth - 1) * 12 }}
          title={`${t(`part.${s.part}`)} · ${t(`role.${s.period.role}`)} ${s.period.year}`}
          onClick={() => onGo(s.start)}
          lang="zh-CN"
        >
          {s.heading.slice(0, 40)}
        </button>
      ))}
    </nav>
  )
}

/** The run that covers an offset, brought into view. */
const useScroll = (at: number | undefined, key: string) => {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll again when another report is shown
  useEffect(() => {
    if (at !== undefined) box.current?.querySelector('[data-on]')?.scrollIntoView({ block: 'center' })
  }, [at, key])
  return box
}

/** A report's text with its outline, every statement marked, and the list of statements beside it. */
export const ReportReader = ({ report }: { readonly report: Report }) => {
  const { t } = useWords()
  const { search, set } = useLocationState()
  useShownScope('report', report.sha256)
  const [asides, setAsides] = useState(false)
  const [gone, setGone] = useState(false)
  const word = search.q ?? ''
  const hits = useMemo(() => findAll(report.text, word), [report.text, word])
  const on = useMemo(() => (search.at === undefined ? null : { start: search.at, end: search.to ?? search.at + 1 }), [search.at, search.to])
  const runs = useMemo(() => runsOf(report.text, report, on, hits), [report, on, hits])
  const box = useScroll(search.at, report.sha256)
  const goTo = (start: number, end = start + 1) => set({ at: start, to: end })
  return (
    <>
      <ReportHeading report={report} />
      <div className="pickers">
        <TextInput
          w={220}
          label={t('reader.find')}
          defaultValue={word}
          onChange={(e) => set({ q: e.currentTarget.value || undefined })}
          rightSectionWidth={70}
          rightSection={word ? <span className="note">{t('reader.hits', { n: hits.length })}</span> : null}
        />
        <Switch label={t('reader.asides')} checked={asides} onChange={(e) => setAsides(e.currentTarget.checked)} />
        <Switch label={t('reader.furniture')} checked={gone} onChange={(e) => setGone(e.currentTarget.checked)} />
      </div>
      <div className="reader">
        <Outline report={report} onGo={goTo} />
        <article ref={box} className={`text${asides ? ' with-asides' : ''}${gone ? ' with-gone' : ''}`} aria-label={t('reader.text')} lang="zh-CN">
          <ReportText text={report.text} runs={runs} statements={report.statements} pages={report.pages} onPick={(s) => goTo(s.start, s.end)} />
        </article>
        <StatementList report={report} on={on} onPick={(s) => goTo(s.start, s.end)} />
      </div>
    </>
  )
}
