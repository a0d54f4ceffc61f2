import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Edits } from '../../figure/edit/edits.ts'
import type { FigureSpec, Lang } from '../../figure/spec.ts'
import type { KeptChart } from '../../store/db.ts'
import { useWords } from '../i18n/use-words.ts'
import { useKeeping } from './use-keeping.ts'

interface KeepProps {
  /** The figure without edits, in a language. */
  readonly make: (lang: Lang) => FigureSpec
  readonly edits: Edits
  /** Its title as edited: the name it is kept under unless another is given. */
  readonly title: string
  /** File name without ending. */
  readonly file: string
  /** Address of the chart within the page. */
  readonly page: string
  /** The kept chart that was opened. */
  readonly kept: KeptChart | undefined
}

/** Keeps the figure with its edits under a name; one that was kept before is updated, or kept beside it as another. */
export const Keep = ({ kept, title, ...figure }: KeepProps) => {
  const { t } = useWords()
  const [own, setOwn] = useState(kept?.title)
  const { held, busy, keep } = useKeeping(kept)
  const name = own ?? title
  const run = (over: KeptChart | undefined) => keep({ ...figure, title: name.trim() || title }, over)
  return (
    <Group gap="xs" role="group" aria-label={t('figureEditor.keep.group')} align="end">
      <TextInput
        className="keep-name"
        size="xs"
        label={t('figureEditor.keep.name')}
        maxLength={400}
        value={name}
        onChange={(e) => setOwn(e.currentTarget.value)}
      />
      <Button size="compact-sm" loading={busy} onClick={() => run(held)}>
        {t(held ? 'figureEditor.keep.update' : 'figureEditor.keep.keep')}
      </Button>
      {held && (
        <Button size="compact-sm" variant="default" disabled={busy} onClick={() => run(undefined)}>
          {t('figureEditor.keep.another')}
        </Button>
      )}
    </Group>
  )
}
