import { Button, Grid, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo, useState } from 'react'
import type { FigureSpec, Lang } from '../../figure/spec.ts'
import { useWords } from '../words/use-words.ts'
import { Controls } from './controls.tsx'
import { applied, type Draft, draftOf } from './draft.ts'
import { COPIES, copy, SAVES, save } from './outputs.ts'
import { Preview } from './preview.tsx'

interface FigureEditorProps {
  /** The chart on screen as a figure. */
  readonly spec: FigureSpec
  /** The same figure in another language, where it can be made. */
  readonly inLanguage?: (lang: Lang) => FigureSpec
  /** File name without ending. */
  readonly name: string
  readonly opened: boolean
  readonly onClose: () => void
}

const Outputs = ({ spec, name }: { readonly spec: FigureSpec; readonly name: string }) => {
  const { t } = useWords()
  const [busy, setBusy] = useState('')
  const run = async (what: string, task: () => Promise<void>) => {
    setBusy(what)
    const label = t(`figureEditor.outputs.${what}`)
    try {
      await task()
      notifications.show({ message: t('figureEditor.done', { what: label }) })
    } catch {
      notifications.show({ message: t('figureEditor.failed', { what: label }), color: 'red' })
    } finally {
      setBusy('')
    }
  }
  const button = (what: string, task: () => Promise<void>) => (
    <Button key={what} size="compact-sm" variant="default" loading={busy === what} disabled={busy !== '' && busy !== what} onClick={() => run(what, task)}>
      {t(`figureEditor.outputs.${what}`)}
    </Button>
  )
  return (
    <>
      <Group gap="xs">
        <Text size="sm">{t('figureEditor.save')}</Text>
        {SAVES.map((s) => button(s, () => save(spec, s, name)))}
      </Group>
      <Group gap="xs">
        <Text size="sm">{t('figureEditor.copy')}</Text>
        {COPIES.map((c) => button(c, () => copy(spec, c)))}
      </Group>
    </>
  )
}

/** Edits a figure beside a preview that is the exported figure itself, and hands it out in every form. */
export const FigureEditor = ({ spec, inLanguage, name, opened, onClose }: FigureEditorProps) => {
  const { t } = useWords()
  const [draft, setDraft] = useState<Draft>(() => draftOf(spec))
  const base = useMemo(() => (draft.lang === spec.lang || inLanguage === undefined ? spec : inLanguage(draft.lang)), [spec, inLanguage, draft.lang])
  const shown = useMemo(() => applied(base, draft), [base, draft])
  return (
    <Modal opened={opened} onClose={onClose} size="90rem" title={t('figureEditor.heading')}>
      <Grid>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="xs">
            <Preview spec={shown} />
            <Outputs spec={shown} name={name} />
            <Text size="xs" c="dimmed">
              {t('figureEditor.preview')}
            </Text>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Controls base={base} draft={draft} change={(part) => setDraft({ ...draft, ...part })} bilingual={inLanguage !== undefined} />
          <Button mt="sm" variant="subtle" onClick={() => setDraft(draftOf(spec))}>
            {t('figureEditor.reset')}
          </Button>
        </Grid.Col>
      </Grid>
    </Modal>
  )
}
