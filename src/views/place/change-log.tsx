import { useMemo, useState } from 'react'
import { CHANGES, findingLog } from '../../derive/findings/ranking.ts'
import { placeKey } from '../../derive/place.ts'
import type { FindingKind } from '../../model/finding.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { FindingList } from '../ui/finding-list.tsx'
import { Section } from '../ui/section.tsx'

const STEP = 10

interface KindsProps {
  readonly counts: ReadonlyMap<FindingKind, number>
  readonly chosen: FindingKind | null
  readonly onChoose: (kind: FindingKind | null) => void
}

const Kinds = ({ counts, chosen, onChoose }: KindsProps) => {
  const { t } = useWords()
  return (
    <span className="kinds">
      {[...counts].map(([kind, n]) => (
        <button key={kind} type="button" className="tag" aria-pressed={chosen === kind} onClick={() => onChoose(chosen === kind ? null : kind)}>
          {`${t(`finding.${kind}`)} ${n}`}
        </button>
      ))}
    </span>
  )
}

/** Targets that were dropped, added, renamed, softened or copied, latest year first. */
export const ChangeLog = ({ place }: { readonly place: string }) => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const [kind, setKind] = useState<FindingKind | null>(null)
  const [shown, setShown] = useState(STEP)
  const all = useMemo(
    () =>
      findingLog(
        judgement.findings.filter((f) => placeKey(f) === place),
        CHANGES,
      ),
    [judgement.findings, place],
  )
  const counts = useMemo(() => new Map(CHANGES.map((k) => [k, all.filter((f) => f.kind === k).length] as const).filter(([, n]) => n > 0)), [all])
  const log = kind === null ? all : all.filter((f) => f.kind === kind)
  return (
    <Section title={t('place.log')}>
      {all.length === 0 ? (
        <p className="note">{t('place.noLog')}</p>
      ) : (
        <>
          <Kinds counts={counts} chosen={kind} onChoose={setKind} />
          <FindingList findings={log.slice(0, shown)} />
        </>
      )}
      {log.length > shown && (
        <button type="button" className="linkish" onClick={() => setShown(shown + 4 * STEP)}>
          {t('news.logMore', { n: log.length - shown })}
        </button>
      )}
    </Section>
  )
}
