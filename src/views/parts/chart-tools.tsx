import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { FigureSpec } from '../../figure/spec.ts'
import { useRoot } from '../app/use-root.ts'
import { useWords } from '../words/use-words.ts'

interface ChartToolsProps {
  /** File name without ending. */
  readonly name: string
  readonly spec: () => FigureSpec
}

/** Saves the chart at hand, with title, legend and source inside, as PNG or SVG. */
export const ChartTools = ({ name, spec }: ChartToolsProps) => {
  const { t } = useWords()
  const root = useRoot()
  const [busy, setBusy] = useState(false)
  const save = async (kind: 'png' | 'svg') => {
    setBusy(true)
    try {
      const { saveFigure } = await import('./save-figure.ts')
      const drawn = spec()
      await saveFigure({ ...drawn, texts: { ...drawn.texts, root } }, kind, name)
      notifications.show({ message: t('chart.saved', { name: `${name}.${kind}` }) })
    } catch {
      notifications.show({ message: t('chart.failed'), color: 'red' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <span className="tools">
      <Button size="compact-xs" variant="default" loading={busy} onClick={() => save('png')}>
        {t('chart.png')}
      </Button>
      <Button size="compact-xs" variant="default" disabled={busy} onClick={() => save('svg')}>
        {t('chart.svg')}
      </Button>
    </span>
  )
}
