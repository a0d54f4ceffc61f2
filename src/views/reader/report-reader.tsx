import { Switch } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { statementByHand } from '../../derive/review/corrected.ts'
import { findAll, runsOf } from '../../derive/review/marked.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { useLocationState } from '../app/nav.ts'
import { useShownScope } from '../export/page-scope.ts'
import { useWords } from '../i18n/use-words.ts'
import { LogEntries } from '../review/correction-log.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { Find } from './find.tsx'
import { Outline } from './outline.tsx'
import { ReportHeading } from './report-heading.tsx'
import { ReportText } from './report-text.tsx'
import { StatementList } from './statement-list.tsx'
import { Seeking } from './use-as.tsx'
import { type Standing, useStanding } from './use-report.ts'
import { useHoverMark, useTextEvents } from './use-text-events.ts'

/** The run that covers an offset, brought into view. */
const useScroll = (at: number | undefined, key: string) => {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll again when another report is shown
  useEffect(() => {
    if (at !== undefined) box.current?.querySelector('[data-on]')?.scrollIntoView({ block: 'center' })
  }, [at, key])
  return box
}

/** The statement the link points at: the one read from those words, or from a number among them. */
const currentOf = (statements: readonly Statement[], on: Span | null): Statement | undefined =>
  on === null
    ? undefined
    : (statements.find((s) => s.start === on.start && s.end === on.end) ?? statements.find((s) => s.at.some((a) => a >= on.start && a < on.end)))

const reasons = <T extends { readonly start?: number; readonly at?: number }, R>(list: readonly T[], of: (x: T) => R): ReadonlyMap<number, R> =>
  new Map(list.map((x) => [x.at ?? x.start ?? 0, of(x)]))

const useDraft = (report: Report) => {
  const [draft, setDraft] = useState<Statement | null | undefined>()
  const from = useCallback(
    ({ start, end }: Span) => {
      const section = report.sections.findLast((s) => s.start <= start && start < s.end)
      const period = section?.period ?? { role: 'result', year: String(report.identity.reviewYear?.value ?? '') }
      setDraft(statementByHand(report.text, start, end, period))
    },
    [report],
  )
  return { draft, from, drop: useCallback(() => setDraft(undefined), []) }
}

/** The words around a number set aside, to begin a reading with: up to the clause's ends. */
const clauseAt = (text: string, at: number): Span => {
  const stops = /[，。；！？：\n]/
  let [start, end] = [at, at]
  while (start > 0 && at - start < 40 && !stops.test(text[start - 1] ?? '')) start--
  while (end < text.length && end - at < 40 && !stops.test(text[end] ?? '')) end++
  return { start, end }
}

const Body = ({
  standing,
  asides,
  gone,
  hits,
}: {
  readonly standing: Standing
  readonly asides: boolean
  readonly gone: boolean
  readonly hits: readonly Span[]
}) => {
  const { t } = useWords()
  const { search, set } = useLocationState()
  const { report, log, isCorrected } = standing
  const on = useMemo(() => (search.at === undefined ? null : { start: search.at, end: search.to ?? search.at + 1 }), [search.at, search.to])
  const runs = useMemo(() => runsOf(report.text, report, on, hits), [report, on, hits])
  const skips = useMemo(() => reasons(report.asides, (a) => a.skip), [report])
  const drops = useMemo(() => reasons(report.dropped, (d) => d.reason), [report])
  const box = useScroll(search.at, report.sha256)
  const [hovered, setHovered] = useState<number | null>(null)
  const { draft, from, drop } = useDraft(report)
  const current = useMemo(() => currentOf(report.statements, on), [report.statements, on])
  const goTo = useCallback(
    (start: number, end = start + 1) => {
      drop()
      set({ at: start, to: end })
    },
    [set, drop],
  )
  const pick = useCallback((s: Statement) => goTo(s.start, s.end), [goTo])
  useHoverMark(box, hovered)
  const events = useTextEvents(box, {
    onPick: useCallback(
      (found) => {
        const list = found.flatMap((i) => report.statements[i] ?? [])
        const next = list[(list.findIndex((s) => s === current) + 1) % list.length]
        if (next) pick(next)
      },
      [report.statements, current, pick],
    ),
    onHover: setHovered,
    onAside: useCallback((at) => from(clauseAt(report.text, at)), [from, report.text]),
    onSelect: from,
  })
  return (
    <div className="reader">
      <Outline report={report} onGo={goTo} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useKeyWithMouseEvents lint/a11y/noNoninteractiveElementInteractions: the list beside the text gives the same to the keyboard */}
      <article
        ref={box}
        className={`text${asides ? ' with-asides' : ''}${gone ? ' with-gone' : ''}`}
        aria-label={t('reader.text')}
        lang="zh-CN"
        onClick={events.onClick}
        onMouseOver={events.onMouseOver}
        onMouseLeave={events.onMouseLeave}
        onMouseUp={events.onMouseUp}
      >
        <ReportText text={report.text} runs={runs} pages={report.pages} skips={skips} drops={drops} asides={asides} />
      </article>
      <div className="beside">
        <DeskPanel report={report} current={current} draft={draft} corrected={current !== undefined && isCorrected(current)} onDone={drop} onAdded={pick} />
        {log.length > 0 && (
          <section className="panel" aria-label={t('desk.corrections')}>
            <h2>{t('desk.corrections')}</h2>
            <LogEntries entries={log} />
          </section>
        )}
        <StatementList report={report} current={current} hovered={hovered} isCorrected={isCorrected} onPick={pick} onHover={setHovered} />
      </div>
    </div>
  )
}

/** A report's text with its outline, every statement marked, and the list of statements beside it; corrections in force. */
export const ReportReader = ({ report: machine }: { readonly report: Report }) => {
  const { t } = useWords()
  const { search, set } = useLocationState()
  useShownScope('report', machine.sha256)
  const standing = useStanding(machine)
  const [asides, setAsides] = useState(false)
  const [gone, setGone] = useState(false)
  const word = search.q ?? ''
  const hits = useMemo(() => findAll(machine.text, word), [machine.text, word])
  const { report } = standing
  return (
    <>
      <ReportHeading report={report} />
      <Seeking />
      <div className="pickers">
        <Find word={word} hits={hits} onWord={(w) => set({ q: w || undefined })} onGo={(h) => set({ at: h.start, to: h.end })} />
        <Switch label={`${t('reader.asides')} (${report.asides.length})`} checked={asides} onChange={(e) => setAsides(e.currentTarget.checked)} />
        <Switch label={`${t('reader.furniture')} (${report.dropped.length})`} checked={gone} onChange={(e) => setGone(e.currentTarget.checked)} />
      </div>
      <Body standing={standing} asides={asides} gone={gone} hits={hits} />
    </>
  )
}
