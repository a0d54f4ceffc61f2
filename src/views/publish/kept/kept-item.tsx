import { Button, TextInput } from '@mantine/core'
import { useInViewport } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { finishedOf, type SavedFigure } from '../../../figure/edit/saved.ts'
import { renameChart } from '../../../store/charts.ts'
import type { KeptChart } from '../../../store/db.ts'
import { Preview } from '../../figure/preview.tsx'
import { useWords } from '../../i18n/use-words.ts'
import type { Standing } from './standing.ts'
import type { Kept } from './use-kept.ts'
import { useStanding } from './use-standing.ts'

const Rename = ({ chart, close }: { readonly chart: KeptChart; readonly close: () => void }) => {
  const { t } = useWords()
  const [name, setName] = useState(chart.title)
  const save = async () => {
    if (name.trim() !== '') await renameChart(chart.id, name.trim())
    close()
  }
  return (
    <form
      className="tools"
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <TextInput
        size="xs"
        data-autofocus
        autoFocus
        maxLength={400}
        aria-label={t('publish.kept.newName')}
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
        onKeyDown={(e) => e.key === 'Escape' && close()}
      />
      <Button type="submit" size="compact-sm" disabled={name.trim() === ''}>
        {t('publish.kept.saveName')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={close}>
        {t('publish.cancel')}
      </Button>
    </form>
  )
}

/** What became of the numbers since the chart was kept. */
const News = ({ standing }: { readonly standing: Standing | undefined }) => {
  const { t } = useWords()
  const kind = standing?.kind ?? 'checking'
  return (
    <p className={kind === 'changed' || kind === 'gone' ? 'alert mark' : 'note'} data-standing={kind}>
      {t(`publish.kept.${kind}`)}
    </p>
  )
}

const Thumb = ({ saved }: { readonly saved: SavedFigure }) => {
  const spec = useMemo(() => finishedOf(saved), [saved])
  return <Preview spec={spec} />
}

interface Props {
  readonly kept: Kept
  readonly open: (standing: Standing) => void
  readonly remove: () => void
}

/** One kept chart: how it looks, what it is, whether its numbers still hold, and what can be done with it. */
export const KeptItem = ({ kept: { chart, saved }, open, remove }: Props) => {
  const { t } = useWords()
  const { ref, inViewport } = useInViewport<HTMLLIElement>()
  const [seen, setSeen] = useState(false)
  if (inViewport && !seen) setSeen(true)
  const standing = useStanding(saved, seen)
  const [renaming, setRenaming] = useState(false)
  const about = { name: chart.title }
  return (
    <li ref={ref} data-kept={chart.id}>
      <div className="kept-thumb">{saved && seen && <Thumb saved={saved} />}</div>
      <h3>{chart.title}</h3>
      <p className="note num">
        {saved && `${t(`figureEditor.kinds.${saved.kind}`)} · `}
        <time dateTime={chart.when}>{new Date(chart.when).toLocaleDateString('sv')}</time>
        {saved && (
          <>
            {' · '}
            <a href={`#${saved.page}`}>{t('publish.kept.page')}</a>
          </>
        )}
      </p>
      {saved ? <News standing={standing} /> : <p className="alert mark">{t('publish.kept.unreadable')}</p>}
      {renaming ? (
        <Rename chart={chart} close={() => setRenaming(false)} />
      ) : (
        <div className="tools">
          <Button size="compact-sm" disabled={!standing} onClick={() => standing && open(standing)} aria-label={t('publish.kept.openNamed', about)}>
            {t('publish.kept.open')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setRenaming(true)} aria-label={t('publish.kept.renameNamed', about)}>
            {t('publish.kept.rename')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={remove} aria-label={t('publish.kept.removeNamed', about)}>
            {t('publish.kept.remove')}
          </Button>
        </div>
      )}
    </li>
  )
}
