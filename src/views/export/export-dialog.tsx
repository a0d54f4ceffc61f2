import { Button, Group, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { endingOf, FORMATS, type Format } from '../../derive/export/file.ts'
import { useFocusBack } from '../app/hooks/use-focus-back.ts'
import { useLibrary } from '../app/library-context.tsx'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'
import { download } from '../ui/download.ts'
import { runExport } from './client.ts'
import { WHATS, type What } from './request.ts'
import { EXTENTS, type Extent, useExtent } from './use-extent.ts'
import { useSimpleWords } from './use-simple.ts'

/** Saves one kind of row, in one format, of one extent; says how many rows went out. */
const useExport = (what: What, format: Format, extent: Extent) => {
  const { t, language } = useWords()
  const simple = useSimpleWords()
  const [busy, setBusy] = useState(false)
  const { scope, method } = useExtent(extent)
  const run = async () => {
    setBusy(true)
    const answer = await runExport({ what, format, scope, method, ...(what === 'simple' ? { simple: { language, words: simple() } } : {}) })
    setBusy(false)
    if (!answer.ok) {
      notify({ message: t('export.failed', { why: answer.why }), color: 'red' })
      return
    }
    const name = `outturn-${what}.${what === 'simple' || (what === 'dictionary' && format === 'xlsx') ? 'csv' : endingOf(format)}`
    download(name, answer.blob)
    notify({ message: t('export.saved', { name, n: answer.rows }) })
  }
  return { busy, run }
}

/** What is to be saved, of how much, as which file. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  useFocusBack()
  const { judging } = useLibrary()
  const [what, setWhat] = useState<What>('pairs')
  const [format, setFormat] = useState<Format>('csv')
  const { page, filtered } = useExtent('everything')
  const offered = EXTENTS.filter((e) => e === 'everything' || (e === 'page' ? page : filtered))
  const [extent, setExtent] = useState<Extent>(offered[0] ?? 'everything')
  const { busy, run } = useExport(what, format, extent)
  return (
    <Modal opened onClose={onClose} title={t('export.title')} closeButtonProps={{ 'aria-label': t('figureEditor.close') }}>
      <Stack gap="sm">
        <Select
          label={t('export.what')}
          allowDeselect={false}
          data={WHATS.map((w) => ({ value: w, label: t(`export.whats.${w}`) }))}
          value={what}
          onChange={(v) => setWhat(WHATS.find((w) => w === v) ?? 'pairs')}
        />
        {what !== 'dictionary' && offered.length > 1 && (
          <SegmentedControl
            aria-label={t('export.extent')}
            data={offered.map((e) => ({ value: e, label: t(`export.extents.${e}`) }))}
            value={extent}
            onChange={(v) => setExtent(EXTENTS.find((e) => e === v) ?? 'everything')}
          />
        )}
        {what === 'statements' && extent !== 'everything' && (
          <Text size="xs" c="dimmed">
            {t('export.statementsHint')}
          </Text>
        )}
        <Select
          label={t('export.format')}
          allowDeselect={false}
          data={FORMATS.map((f) => ({ value: f, label: t(`export.formats.${f}`) }))}
          value={format}
          onChange={(v) => setFormat(FORMATS.find((f) => f === v) ?? 'csv')}
        />
        <Text size="xs" c="dimmed">
          {t(what === 'dictionary' ? 'export.dictionaryHint' : what === 'simple' ? 'export.simpleHint' : `export.hints.${format}`)}
        </Text>
        <Group justify="flex-end">
          <Button loading={busy} disabled={judging} onClick={run}>
            {t('export.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
