import { Button, FileButton, Modal, Textarea, TextInput } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { mayBeExport, mayBeSheet } from '../../derive/export/endings.ts'
import type { Incoming } from '../../worker/protocol.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { type Handed, onLeft } from './dropped.ts'

const SheetDialog = lazy(() => import('./sheet/sheet-dialog.tsx').then((m) => ({ default: m.SheetDialog })))
const OpenedDialog = lazy(() => import('../export/opened/opened-dialog.tsx').then((m) => ({ default: m.OpenedDialog })))

/** Files that were exported here stand apart from those to be imported. */
const parted = async (files: readonly Handed[]): Promise<{ readonly exported: readonly Handed[]; readonly rest: readonly Handed[] }> => {
  const may = files.filter((f) => mayBeExport(f.name))
  if (may.length === 0) return { exported: [], rest: files }
  const found = await (await import('../export/opened/client.ts')).exportsAmong(may)
  return { exported: files.filter((f) => found.has(f)), rest: files.filter((f) => !found.has(f)) }
}

/** A dropped folder's files carry their path in a field of the drop zone's own. */
const droppedPath = (file: File): string => ('path' in file && typeof file.path === 'string' ? file.path.replace(/^\.?\//, '') : '')

const named = (file: File): Handed => ({ name: file.webkitRelativePath || droppedPath(file) || file.name, blob: file })

const Paste = ({ onAdd }: { readonly onAdd: (file: Incoming) => void }) => {
  const { t } = useWords()
  const [opened, { open, close }] = useDisclosure(false)
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const add = () => {
    onAdd({ name: `${name.trim() || 'pasted'}.txt`, bytes: new TextEncoder().encode(text) })
    setText('')
    close()
  }
  return (
    <>
      <Button variant="default" size="sm" onClick={open}>
        {t('library.paste')}
      </Button>
      <Modal opened={opened} onClose={close} size="lg" title={t('library.pasteTitle')} closeButtonProps={{ 'aria-label': t('app.close') }}>
        <TextInput label={t('library.pasteName')} value={name} onChange={(e) => setName(e.currentTarget.value)} />
        <Textarea label={t('reader.text')} rows={14} value={text} onChange={(e) => setText(e.currentTarget.value)} />
        <Button mt="sm" disabled={text.trim() === ''} onClick={add}>
          {t('library.pasteAdd')}
        </Button>
      </Modal>
    </>
  )
}

/** Drop, file picker, folder, paste. Whatever the pipeline reads is taken, data exported here is checked against the library; the rest says why not. */
export const Drop = () => {
  const { t } = useWords()
  const { importFiles, importing } = useLibrary()
  const folder = useRef<HTMLInputElement>(null)
  const [exported, setExported] = useState<readonly Handed[]>([])
  const [tables, setTables] = useState<readonly Handed[]>([])
  const takeIn = useCallback(
    async (files: readonly Handed[]) => {
      const { exported, rest } = await parted(files)
      const sheets = rest.filter((f) => mayBeSheet(f.name))
      const tables = sheets.length > 0 ? await (await import('./sheet/tables.ts')).tablesAmong(sheets) : new Set<Handed>()
      setExported(exported)
      setTables([...tables])
      const reports = rest.filter((f) => !tables.has(f))
      if (reports.length > 0) await importFiles(reports)
    },
    [importFiles],
  )
  const take = (files: readonly File[]) => takeIn(files.map(named))
  useEffect(() => onLeft((files) => void takeIn(files)), [takeIn])
  const [first] = exported
  const [table] = tables
  return (
    <div className="section">
      <Dropzone onDrop={take} disabled={importing.running} inputProps={{ 'aria-label': t('library.drop') }}>
        <strong>{t('library.drop')}</strong>
        <div className="note">{t('library.dropHint')}</div>
      </Dropzone>
      <div className="pickers">
        <FileButton multiple onChange={take}>
          {(props) => (
            <Button {...props} size="sm">
              {t('library.choose')}
            </Button>
          )}
        </FileButton>
        <Button variant="default" size="sm" onClick={() => folder.current?.click()}>
          {t('library.folder')}
        </Button>
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          aria-label={t('library.folder')}
          {...{ webkitdirectory: '' }}
          onChange={(e) => take([...(e.currentTarget.files ?? [])])}
        />
        <Paste onAdd={(file) => void importFiles([file])} />
      </div>
      {!first && table && (
        <Suspense fallback={null}>
          <SheetDialog key={`${tables.length} ${table.name}`} file={table} onClose={() => setTables(tables.slice(1))} />
        </Suspense>
      )}
      {first && (
        <Suspense fallback={null}>
          <OpenedDialog key={`${exported.length} ${first.name}`} file={first} onClose={() => setExported(exported.slice(1))} />
        </Suspense>
      )}
    </div>
  )
}
