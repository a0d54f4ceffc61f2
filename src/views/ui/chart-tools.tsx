import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { loadEnglishPlaces } from '../../derive/place.ts'
import type { Path } from '../app/nav.ts'
import type { Search } from '../app/search.ts'
import { notify } from '../empty/notify.ts'
import type { Figures } from '../figure/figures.ts'
import { useWanted } from '../figure/use-wanted.ts'
import { useWords } from '../i18n/use-words.ts'

const FigureEditor = lazy(() => import('../figure/figure-editor.tsx').then((m) => ({ default: m.FigureEditor })))

interface ChartToolsProps {
  /** File name without ending. */
  readonly name: string
  /** What the link leaves open about the chart: with it, the page's address leads back to it. */
  readonly at?: Partial<Search>
  /** The view that shows the chart by itself, where it is another than the page. */
  readonly path?: Path
  /** Names to bring forward at first. */
  readonly highlight?: readonly string[]
  readonly figures: () => Promise<Figures>
}

/** Saves the chart at hand as a finished image, or opens it in the editor. */
export const ChartTools = ({ name, at, path, highlight, figures }: ChartToolsProps) => {
  const { t, language } = useWords()
  const wanted = useWanted(highlight)
  const [busy, setBusy] = useState(false)
  const [edited, setEdited] = useState<Figures | null>(null)
  const ready = () => Promise.all([figures(), loadEnglishPlaces()]).then(([made]) => made)
  const failed = () => notify({ message: t('chart.failed'), color: 'red' })
  const save = async () => {
    setBusy(true)
    try {
      const [[first], { save: saveAs }] = await Promise.all([ready(), import('../figure/outputs.ts')])
      await saveAs(first.make(wanted(language)), 'png2', name)
      notify({ message: t('chart.saved', { name: `${name}.png` }) })
    } catch {
      failed()
    } finally {
      setBusy(false)
    }
  }
  return (
    <span className="tools">
      <Button size="compact-xs" variant="default" loading={busy} onClick={save}>
        {t('chart.png')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => ready().then(setEdited, failed)}>
        {t('figureEditor.open')}
      </Button>
      {edited && (
        <Suspense fallback={null}>
          <FigureEditor
            figures={edited}
            wanted={wanted}
            lang={language}
            name={name}
            {...(at ? { at } : {})}
            {...(path ? { path } : {})}
            onClose={() => setEdited(null)}
          />
        </Suspense>
      )}
    </span>
  )
}
