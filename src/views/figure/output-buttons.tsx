import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { FigureSpec } from '../../figure/spec.ts'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'
import { COPIES, copy, SAVES, save } from './outputs.ts'

/** A button for every file and every form the clipboard takes. */
export const OutputButtons = ({ spec, name }: { readonly spec: FigureSpec; readonly name: string }) => {
  const { t } = useWords()
  const [busy, setBusy] = useState('')
  const run = async (what: string, task: () => Promise<void>) => {
    setBusy(what)
    const label = t(`figureEditor.outputs.${what}`)
    try {
      await task()
      notify({ message: t('figureEditor.done', { what: label }) })
    } catch {
      notify({ message: t('figureEditor.failed', { what: label }), color: 'red' })
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
      <Group gap="xs" role="group" aria-label={t('figureEditor.save')}>
        <Text size="sm">{t('figureEditor.save')}</Text>
        {SAVES.map((s) => button(s, () => save(spec, s, name)))}
      </Group>
      <Group gap="xs" role="group" aria-label={t('figureEditor.copy')}>
        <Text size="sm">{t('figureEditor.copy')}</Text>
        {COPIES.map((c) => button(c, () => copy(spec, c)))}
      </Group>
    </>
  )
}
