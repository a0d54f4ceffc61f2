import { filterFindings } from '../../../derive/findings/filter.ts'
import type { LeadKind } from '../../../derive/leads/lead.ts'
import { leadsOf } from '../../../derive/leads/leads.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLater } from '../../app/hooks/use-later.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { type Path, useLocationState } from '../../app/nav.ts'
import type { Search } from '../../app/search.ts'
import { usePairs } from '../../app/use-pairs.ts'
import { useWords } from '../../i18n/use-words.ts'
import { To } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { LeadList } from './lead-list.tsx'

const LIMIT = 7

const LISTS = [
  { title: 'overview.misses', kinds: ['miss', 'admission'], path: '/targets', search: { verdict: 'missed', sort: 'gap' } },
  { title: 'overview.lowered', kinds: ['lowered', 'dropped'], path: '/findings', search: { fk: 'lowered,dropped' } },
  { title: 'overview.silences', kinds: ['silence'], path: '/findings', search: { fk: 'silent' } },
  { title: 'overview.contradictions', kinds: ['contradiction'], path: '/findings', search: { fk: 'contradictory' } },
] as const satisfies readonly { readonly title: string; readonly kinds: readonly LeadKind[]; readonly path: Path; readonly search: Partial<Search> }[]

/** What to look at first. Worked out after the counts and the grid are on the page, so that it holds no click up. */
export const Rankings = ({ pairs: shown }: { readonly pairs: readonly Pair[] }) => {
  const { t } = useWords()
  const pairs = usePairs()
  const { judgement } = useLibrary()
  const { view, filters } = useLocationState()
  const leads = useLater(() => leadsOf(shown, filterFindings(judgement.findings, filters, pairs), view), [shown, pairs, judgement.findings, view])
  return (
    <div className="columns" aria-busy={!leads.current}>
      {LISTS.map(({ title, kinds, path, search }) => (
        <Section
          key={title}
          title={t(title)}
          tools={
            <To path={path} search={{ ...search, ...(path === '/targets' && shown.length < pairs.length ? { kind: 'main' } : {}) }}>
              {t('app.all')}
            </To>
          }
        >
          {leads.value && leads.current ? (
            <LeadList leads={leads.value.filter((l) => kinds.some((k) => k === l.kind)).slice(0, LIMIT)} />
          ) : (
            <p className="note" role="status">
              {t('front.stillLooking')}
            </p>
          )}
        </Section>
      ))}
    </div>
  )
}
