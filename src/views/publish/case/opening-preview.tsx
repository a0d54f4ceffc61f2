import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Preview } from '../../../pipeline/casefile/merge.ts'
import { useWords } from '../../i18n/use-words.ts'

interface Props {
  readonly merge: Preview
  readonly replace: Preview
  readonly onApply: (mode: Preview['mode']) => void
  readonly onCancel: () => void
}

const Files = ({ words, names }: { readonly words: string; readonly names: readonly string[] }) => (
  <li>
    {names.length === 0 ? (
      words
    ) : (
      <details>
        <summary>{words}</summary>
        {names.join(', ')}
      </details>
    )}
  </li>
)

/** What opening will do, before it is done. */
export const OpeningPreview = ({ merge, replace, onApply, onCancel }: Props) => {
  const { t } = useWords()
  const [mode, setMode] = useState<Preview['mode']>('merge')
  const p = mode === 'merge' ? merge : replace
  const choose = (value: string) => setMode(value === 'replace' ? 'replace' : 'merge')
  return (
    <div className="panel">
      <SegmentedControl
        aria-label={t('publish.open')}
        value={mode}
        onChange={choose}
        data={[
          { value: 'merge', label: t('publish.merge') },
          { value: 'replace', label: t('publish.replace') },
        ]}
      />
      <ul>
        <Files words={t('publish.previewAdd', { n: p.add.length })} names={p.add.map((x) => x.name)} />
        <Files words={t('publish.previewKeep', { n: p.keep.length })} names={p.keep.map((x) => x.name)} />
        <Files words={t('publish.previewRemove', { n: p.remove.length })} names={p.remove.map((x) => x.name)} />
        <li>{t('publish.previewLog', { n: p.addCorrections.length, gone: p.removeCorrections.length })}</li>
        {p.addCharts.length + p.removeCharts.length > 0 && <li>{t('publish.previewCharts', { n: p.addCharts.length, gone: p.removeCharts.length })}</li>}
        {p.conflicts.length > 0 && <li>{t('publish.previewConflicts', { n: p.conflicts.length })}</li>}
      </ul>
      <div className="tools">
        <Button onClick={() => onApply(mode)}>{t('publish.apply')}</Button>
        <Button variant="default" onClick={onCancel}>
          {t('publish.cancel')}
        </Button>
      </div>
    </div>
  )
}
