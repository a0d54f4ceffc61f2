import { useEffect, useState } from 'react'
import { z } from 'zod'
import { countVerdicts } from '../../derive/scoreboard.ts'
import { VERDICTS } from '../../model/pair.ts'
import { keepSetting, setting } from '../../store/meta.ts'
import { useLibrary } from '../app/library-context.tsx'
import { Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'

const visitSchema = z.object({ targets: z.number(), counts: z.record(z.string(), z.number()) })
type Visit = z.output<typeof visitSchema>

/** What the visit before this one saw; read once, then replaced by what this one sees. */
let before: Promise<Visit | undefined> | undefined

/** What changed in the counts since the page was last opened. */
export const SinceLast = () => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const [last, setLast] = useState<Visit | undefined>()
  const counts = countVerdicts(judgement.pairs, 'all')
  const now = JSON.stringify({ targets: judgement.pairs.length, counts } satisfies Visit)
  useEffect(() => {
    before ??= setting('visit', visitSchema)
    void before.then((visit) => {
      setLast(visit)
      return keepSetting('visit', JSON.parse(now))
    })
  }, [now])
  if (!last) return null
  const changes = VERDICTS.filter((v) => counts[v] !== (last.counts[v] ?? 0)).map((v) => `${t(`verdict.${v}`)} ${last.counts[v] ?? 0} → ${counts[v]}`)
  const same = changes.length === 0 && last.targets === judgement.pairs.length
  return (
    <Section title={t('overview.since')}>
      <p className="lead num">
        {same ? t('overview.sinceNone') : t('overview.sinceChange', { before: last.targets, now: judgement.pairs.length, changes: changes.join(', ') })}
      </p>
    </Section>
  )
}
