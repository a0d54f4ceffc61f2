import { useLocation } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { useLibrary } from '../app/library-context.tsx'
import { usePairs } from '../app/use-pairs.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { EmptyLibrary } from './empty-library.tsx'
import { FilteredOut } from './filtered-out.tsx'

/** Views made of what is loaded, with their headings. */
const HEADINGS = {
  '/': 'overview.title',
  '/findings': 'front.leads',
  '/targets': 'targets.title',
  '/place': 'place.title',
  '/indicator': 'indicator.title',
  '/pending': 'pending.title',
  '/review': 'review.title',
  '/pair': 'pair.title',
  '/reader': 'reader.choose',
} as const

/** Views that show targets of all places and indicators at once: where the filters leave none, there is nothing else to show. */
const OF_ALL: ReadonlySet<string> = new Set(['/', '/targets', '/pending'])

/** The shape of a page to come; what is going on is said above it. */
const Outline = () => (
  <div className="outline-blocks" aria-hidden="true">
    <span />
    <span />
    <span />
  </div>
)

/** Shows a view when there is something for it to show, and otherwise says what is the matter. */
export const Gate = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useWords()
  const path = useLocation({ select: (l) => l.pathname })
  const { ready, judging, shelf, facts, importing, judgement, head } = useLibrary()
  const pairs = usePairs()
  const heading = Object.entries(HEADINGS).find(([at]) => at === path)?.[1]
  if (!heading || importing.running) return children
  // The overview has numbers of the last visit to show before all is there.
  if (!ready) return path === '/' && head ? children : <Outline />
  const headed = (state: ReactNode) => (
    <Fragment key={path}>
      <PageTitle>{t(heading)}</PageTitle>
      {state}
    </Fragment>
  )
  if (shelf.length + facts.length === 0) return headed(<EmptyLibrary />)
  if (!judging && OF_ALL.has(path) && pairs.length === 0 && judgement.pairs.length > 0) return headed(<FilteredOut />)
  return children
}
