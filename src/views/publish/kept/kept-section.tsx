import './kept.css'
import { lazy, Suspense, useRef, useState } from 'react'
import type { SavedFigure } from '../../../figure/edit/saved.ts'
import type { KeptChart } from '../../../store/db.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Empty, Section } from '../../ui/section.tsx'
import { KeptItem } from './kept-item.tsx'
import { openedOf, type Standing } from './standing.ts'
import { useDelete, useKept } from './use-kept.ts'

const FigureEditor = lazy(() => import('../../figure/figure-editor.tsx').then((m) => ({ default: m.FigureEditor })))

interface Open {
  readonly chart: KeptChart
  readonly saved: SavedFigure
  readonly standing: Standing
}

const Editor = ({ of: { chart, saved, standing }, close }: { readonly of: Open; readonly close: () => void }) => {
  const { t } = useWords()
  const news = standing.kind === 'same' ? '' : t(`publish.kept.news.${standing.kind}`)
  const [opened] = useState(() => openedOf(chart, saved, standing, news))
  return (
    <Suspense fallback={null}>
      <FigureEditor figures={standing.figures} wanted={standing.wanted} lang={saved.edits.lang} name={saved.name} opened={opened} onClose={close} />
    </Suspense>
  )
}

/** The charts that were kept: opened in the editor, renamed, deleted. */
export const KeptSection = () => {
  const { t } = useWords()
  const kept = useKept()
  const remove = useDelete()
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Open | undefined>()
  const take = (id: string) => void remove(id).then(() => list.current?.focus())
  return (
    <Section title={t('publish.kept.title')} hint={t('publish.kept.hint')}>
      <div ref={list} tabIndex={-1} className="kept" data-loading={kept === undefined || undefined}>
        {kept?.length === 0 && <Empty>{t('publish.kept.empty')}</Empty>}
        {kept !== undefined && kept.length > 0 && (
          <ul className="kept-list">
            {kept.map((k) => (
              <KeptItem
                key={k.chart.id}
                kept={k}
                open={(standing) => k.saved && setOpen({ chart: k.chart, saved: k.saved, standing })}
                remove={() => take(k.chart.id)}
              />
            ))}
          </ul>
        )}
      </div>
      {open && <Editor of={open} close={() => setOpen(undefined)} />}
    </Section>
  )
}
