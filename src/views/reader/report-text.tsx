import { memo } from 'react'
import type { Ink, Run } from '../../derive/review/marked.ts'
import type { Report } from '../../model/report.ts'
import type { DropReason } from '../../model/source.ts'
import type { SkipReason } from '../../model/statement.ts'
import { useWords } from '../i18n/use-words.ts'

interface TextProps {
  readonly text: string
  readonly runs: readonly Run[]
  readonly pages: Report['pages']
  /** Why a number was set aside, by its offset. */
  readonly skips: ReadonlyMap<number, SkipReason>
  readonly drops: ReadonlyMap<number, DropReason>
  readonly asides: boolean
}

const SHOWN = ['target', 'result', 'aside', 'gone', 'blank', 'on', 'hit'] as const satisfies readonly Ink[]
const MARKED = ['target', 'result', 'on', 'hit'] as const satisfies readonly Ink[]
const classOf = ({ inks }: Run): string => SHOWN.filter((i) => inks.has(i)).join(' ')

interface RunProps extends Pick<TextProps, 'skips' | 'drops' | 'asides'> {
  readonly run: Run
  readonly text: string
}

/** One run: its own text node begins at `data-start`, and `data-s` names the statements it belongs to. */
const RunText = ({ run, text, skips, drops, asides }: RunProps) => {
  const { t } = useWords()
  const data = { 'data-start': run.start, ...(run.statements.length > 0 ? { 'data-s': run.statements.join(' ') } : {}) }
  if (MARKED.some((i) => run.inks.has(i))) {
    return (
      <mark className={classOf(run)} {...data} {...(run.inks.has('on') ? { 'data-on': '' } : {})}>
        {text}
      </mark>
    )
  }
  const skip = skips.get(run.start)
  if (asides && skip && run.inks.has('aside')) {
    const why = t(`skip.${skip}`)
    return (
      <button type="button" className="say aside" title={why} aria-label={`${text} ${why}`} data-skip={skip} {...data}>
        {text}
      </button>
    )
  }
  const drop = drops.get(run.start)
  return (
    <span className={classOf(run) || undefined} title={drop && t(`desk.drop-${drop}`)} {...data}>
      {text}
    </span>
  )
}

/** The whole text in runs, each with its marks; offsets are the report's own. */
export const ReportText = memo(({ text, runs, pages, ...rest }: TextProps) => {
  const { t } = useWords()
  const tops = new Map(pages.map((p) => [p.start, p.page]))
  return runs.map((run) => (
    <span key={run.start}>
      {tops.has(run.start) && <span className="pageno">{t('reader.page', { n: tops.get(run.start) })}</span>}
      <RunText run={run} text={text.slice(run.start, run.end)} {...rest} />
    </span>
  ))
})
