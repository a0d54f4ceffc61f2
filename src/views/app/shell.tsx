import { Outlet } from '@tanstack/react-router'
import { useMemo } from 'react'
import { countVerdicts } from '../../derive/overview/scoreboard.ts'
import { Gate } from '../empty/gate.tsx'
import { Missing } from '../empty/missing.tsx'
import { useWords } from '../i18n/use-words.ts'
import { DropAnywhere } from '../library/drop-anywhere.tsx'
import { Notices } from '../publish/notices/notices.tsx'
import { ImprintLine } from '../publish/site/imprint-line.tsx'
import { useWholeQueue } from '../review/use-queue.ts'
import { To } from '../ui/link.tsx'
import { PageBar } from './filter-bar.tsx'
import { FirstVisit, TroubleNote } from './first-visit.tsx'
import { Guides } from './guide/asked.tsx'
import { PrintNote } from './guide/print-note.tsx'
import { Tour } from './guide/tour.tsx'
import { useLibrary } from './library-context.tsx'
import { Tools } from './tools.tsx'

const tabs = [
  ['/', 'overview'],
  ['/findings', 'findings'],
  ['/targets', 'targets'],
  ['/place', 'place'],
  ['/indicator', 'indicator'],
  ['/pending', 'pending'],
  ['/review', 'review'],
  ['/library', 'library'],
  ['/publish', 'publish'],
  ['/method', 'method'],
] as const

const Masthead = () => {
  const { t } = useWords()
  const { judgement, shelf } = useLibrary()
  const queue = useWholeQueue()
  const counts: Readonly<Record<string, number>> = useMemo(
    () => ({
      pending: countVerdicts(judgement.pairs, 'all').pending,
      review: queue?.length ?? 0,
      library: shelf.length,
    }),
    [judgement.pairs, shelf, queue],
  )
  return (
    <header className="masthead">
      <div className="masthead-in">
        <div className="masthead-top">
          <To path="/" className="brand">
            {t('app.name')}
          </To>
          <span className="brand-sub">{t('app.subtitle')}</span>
          <Tools />
        </div>
        <nav className="nav" aria-label={t('app.menu')}>
          {tabs.map(([path, name]) => (
            <To key={path} path={path}>
              {t(`nav.${name}`)}
              {counts[name] ? <sup>{counts[name]?.toLocaleString('en')}</sup> : null}
            </To>
          ))}
        </nav>
      </div>
    </header>
  )
}

export const Shell = () => {
  const { t } = useWords()
  const { ready, judging, importing, shelf, facts } = useLibrary()
  const full = ready && shelf.length + facts.length > 0
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      <Masthead />
      <ImprintLine />
      <main id="main" className="page" tabIndex={-1} aria-busy={!ready || judging || importing.running}>
        <Notices />
        <TroubleNote />
        <FirstVisit />
        {full && <PageBar />}
        <Gate>
          <Outlet />
        </Gate>
      </main>
      <PrintNote />
      <footer className="foot">{t('app.local')}</footer>
      <Guides />
      <DropAnywhere />
      <Tour />
    </>
  )
}

/** An address that names no view. */
export const NotFound = () => <Missing what="page" />
