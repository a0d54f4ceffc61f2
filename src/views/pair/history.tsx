import type { Correction } from '../../model/correction.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { LogEntries } from '../review/correction-log.tsx'
import { Section } from '../ui/section.tsx'

const atOf = (c: Correction): number | null => {
  const { change } = c
  if (change.kind === 'accept') return change.at
  if (change.kind === 'edit' || change.kind === 'reject') return change.at
  return change.kind === 'add' ? (change.after.at[0] ?? change.after.start) : null
}

/** Corrections that bear on this pair. */
export const History = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const ends = [pair.target, ...(pair.result ? [pair.result] : [])]
  const mine = corrections.filter((c) =>
    c.change.kind === 'pair' || c.change.kind === 'check'
      ? c.change.pair === pair.id
      : ends.some((r) => r.sha256 === c.sha256 && r.at !== undefined && r.at === atOf(c)),
  )
  if (mine.length === 0) return null
  return (
    <Section title={t('pair.history')}>
      <LogEntries entries={mine} />
    </Section>
  )
}
