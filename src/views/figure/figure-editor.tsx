import '@mantine/core/styles/NumberInput.css'
import './figure.css'
import { Button, Modal, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Wanted } from '../../figure/build/build.ts'
import type { Lang } from '../../figure/spec.ts'
import { useWords } from '../words/use-words.ts'
import { Controls } from './controls.tsx'
import { applied, baseOf, type Draft, freshDraft } from './draft.ts'
import type { Figures } from './figures.ts'
import { OutputButtons } from './output-buttons.tsx'
import { Preview } from './preview.tsx'

interface FigureEditorProps {
  readonly figures: Figures
  readonly wanted: (lang: Lang) => Wanted
  readonly lang: Lang
  /** File name without ending. */
  readonly name: string
  readonly onClose: () => void
}

/** Edits a figure beside a preview that is the exported figure itself, and hands it out in every form. */
export const FigureEditor = ({ figures, wanted, lang, name, onClose }: FigureEditorProps) => {
  const { t } = useWords()
  const [draft, setDraft] = useState<Draft>(() => freshDraft(lang))
  const choice = figures[draft.index] ?? figures[0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the draft only the language makes other data and words
  const base = useMemo(() => baseOf(choice, draft, wanted), [choice, draft.lang, wanted])
  const shown = useMemo(() => applied(base, draft), [base, draft])
  const kinds = figures.map((f) => f.kind)
  return (
    <Modal opened onClose={onClose} size="90rem" title={t('figureEditor.heading')} closeButtonProps={{ 'aria-label': t('figureEditor.close') }}>
      <div className="figure-editor">
        <Stack gap="xs">
          <Preview spec={shown} />
          <OutputButtons spec={shown} name={draft.index === 0 ? name : `${name}-${choice.kind}`} />
          <Text size="xs" c="dimmed">
            {t('figureEditor.preview')}
          </Text>
        </Stack>
        <div>
          <Controls kinds={kinds} base={base} draft={draft} change={(part) => setDraft((now) => ({ ...now, ...part }))} />
          <Button mt="sm" variant="subtle" onClick={() => setDraft(freshDraft(lang))}>
            {t('figureEditor.reset')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
