import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { thingName } from '../../../derive/indicator.ts'
import { targetsFor } from '../../../derive/review/answers.ts'
import { verdictOf } from '../../../derive/verdict.ts'
import type { Possible, Weighed } from '../../../judge/judge.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Report } from '../../../model/report.ts'
import type { Statement } from '../../../model/statement.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { readingText, statementText } from '../../ui/amounts.tsx'
import type { Entry } from '../use-correct.ts'
import { Sought } from './answer-dialog.tsx'
import { Frame } from './frame.tsx'
import { useWeighed } from './use-weighed.ts'
import { Weighing } from './weighing.tsx'

const NONE: readonly Entry[] = []

interface UseProps {
  readonly report: Report
  readonly statement: Statement
  /** The target it was sought for, by id. */
  readonly sought?: string | undefined
  readonly onClose: () => void
}

const figureOf = (weighed: Weighed, { sha256 }: Report, s: Statement): Possible | undefined =>
  weighed.possible.find(
    (p) => p.ref.sha256 === sha256 && p.ref.at === (s.at[0] ?? s.start) && p.reading.subject === s.subject && p.reading.measure === s.measure,
  )

const useTargets = (report: Report, s: Statement): readonly Pair[] => {
  const { judgement } = useLibrary()
  const { place, planYear } = report.identity
  return useMemo(
    () =>
      targetsFor(judgement.pairs, {
        place: place?.value.name ?? '',
        adcode: place?.value.adcode ?? '',
        subject: s.subject,
        indicator: s.indicator,
        year: s.year,
        planYear: planYear?.value ?? Number.POSITIVE_INFINITY,
      }),
    [judgement.pairs, place, planYear, s],
  )
}

const Figure = ({
  report,
  statement,
  pair,
  onDone,
}: {
  readonly report: Report
  readonly statement: Statement
  readonly pair: Pair
  readonly onDone: () => void
}) => {
  const { t } = useWords()
  const { weighed, trouble } = useWeighed(pair, NONE)
  if (trouble) return <p className="alert">{trouble}</p>
  if (weighed === undefined) return <p className="note">{t('app.loading')}</p>
  const figure = weighed && figureOf(weighed, report, statement)
  if (!weighed || !figure) return <p className="alert">{t('answer.cannot')}</p>
  return <Weighing pair={pair} weighed={weighed} pick={figure} onDone={onDone} />
}

/** Says which target a figure of a report is the result of. */
export const UseDialog = ({ report, statement, sought, onClose }: UseProps) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const targets = useTargets(report, statement)
  const [id, setId] = useState<string | null>(sought ?? targets[0]?.id ?? null)
  const pair = targets.find((p) => p.id === id)
  const label = (p: Pair): string => `${p.year} ${thingName(p, language)} · ${readingText(p.target, t, language)} · ${t(`verdict.${verdictOf(p, view)}`)}`
  return (
    <Frame title={t('answer.useTitle')} onClose={onClose}>
      <p className="num">
        <strong>{statementText(statement, t, language)}</strong> · <span lang="zh-CN">{statement.subject}</span> · {statement.year}
      </p>
      {targets.length === 0 ? (
        <p className="empty">{t('answer.noTarget')}</p>
      ) : (
        <Select
          data-autofocus
          searchable
          limit={80}
          allowDeselect={false}
          label={t('answer.which')}
          nothingFoundMessage={t('overview.nothing')}
          value={pair?.id ?? null}
          data={targets.map((p) => ({ value: p.id, label: label(p) }))}
          onChange={setId}
        />
      )}
      {pair && (
        <>
          <Sought pair={pair} />
          <Figure key={pair.id} report={report} statement={statement} pair={pair} onDone={onClose} />
        </>
      )}
    </Frame>
  )
}
