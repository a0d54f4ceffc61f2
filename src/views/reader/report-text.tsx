import { memo } from 'react'
import type { Run } from '../../derive/marked.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { useWords } from '../words/use-words.ts'

interface TextProps {
  readonly text: string
  readonly runs: readonly Run[]
  readonly statements: readonly Statement[]
  readonly pages: Report['pages']
  readonly onPick: (s: Statement) => void
}

const classOf = ({ inks }: Run): string => ['target', 'result', 'aside', 'gone', 'on', 'hit'].filter((i) => [...inks].some((x) => x === i)).join(' ')

const RunText = ({
  run,
  text,
  statement,
  onPick,
}: {
  readonly run: Run
  readonly text: string
  readonly statement: Statement | undefined
  readonly onPick: (s: Statement) => void
}) => {
  const marked = run.inks.has('target') || run.inks.has('result') || run.inks.has('on') || run.inks.has('hit')
  const on = run.inks.has('on') ? { 'data-on': '' } : {}
  if (!marked) return run.inks.size === 0 ? text : <span className={classOf(run)}>{text}</span>
  const mark = (
    <mark className={classOf(run)} {...on}>
      {text}
    </mark>
  )
  return statement ? (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the list beside the text gives the same to the keyboard
    <span onClick={() => onPick(statement)} style={{ cursor: 'pointer' }} title={`${statement.subject} ${statement.year}`}>
      {mark}
    </span>
  ) : (
    mark
  )
}

/** The whole text in runs, each with its marks; offsets are the report's own. */
export const ReportText = memo(({ text, runs, statements, pages, onPick }: TextProps) => {
  const { t } = useWords()
  return runs.map((run) => {
    const page = pages.find((p) => p.start >= run.start && p.start < run.end)
    return (
      <span key={run.start}>
        {page && <span className="pageno">{t('reader.page', { n: page.page })}</span>}
        <RunText run={run} text={text.slice(run.start, run.end)} statement={statements[run.statements[0] ?? -1]} onPick={onPick} />
      </span>
    )
  })
})
