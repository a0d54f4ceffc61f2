import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { columnsOf, labelsOf, type Names } from '../../figure/edit/choose.ts'
import { TEXTS } from '../../figure/edit/edits.ts'
import { wordsOf } from '../../figure/edit/words.ts'
import { useWords } from '../i18n/use-words.ts'
import { type ControlsProps, without, worded, wordingOf } from './editing/editing.ts'
import { Field, Fold } from './field.tsx'

/** Title, subtitle, source, convention, notes and credit. */
export const Texts = ({ base, edits, change }: ControlsProps) => {
  const { t } = useWords()
  const { texts, notes } = wordingOf(edits)
  return (
    <>
      {TEXTS.map((key) => (
        <Field
          key={key}
          label={t(`figureEditor.${key}`)}
          value={texts[key] ?? base.texts[key]}
          edited={texts[key] !== undefined}
          onChange={(v) => change(worded(edits, { texts: { ...texts, [key]: v } }), key)}
          onReset={() => change(worded(edits, { texts: without(texts, key) }), '')}
        />
      ))}
      <Field
        label={t('figureEditor.notes')}
        rows={2}
        value={(notes ?? base.texts.notes).join('\n')}
        edited={notes !== null}
        onChange={(v) => change(worded(edits, { notes: v.split('\n') }), 'notes')}
        onReset={() => change(worded(edits, { notes: null }), '')}
      />
    </>
  )
}

/** Axis titles, words of the key, words inside the plot. */
export const PlotWords = ({ base, edits, change }: ControlsProps) => {
  const { t } = useWords()
  const own = wordsOf(base)
  const { words } = wordingOf(edits)
  if (own.length === 0) return null
  return (
    <Fold title={t('figureEditor.plotWords')}>
      {own.map(({ key, text }) => (
        <Field
          key={key}
          label={key === 'axis.x' || key === 'axis.y' ? t(`figureEditor.${key}`) : t('figureEditor.word', { word: text })}
          value={words[key] ?? text}
          edited={words[key] !== undefined}
          onChange={(v) => change(worded(edits, { words: { ...words, [key]: v } }), key)}
          onReset={() => change(worded(edits, { words: without(words, key) }), '')}
        />
      ))}
    </Fold>
  )
}

/** Names shown at once; a library can have hundreds. */
const SHOWN = 40

interface NamesProps {
  readonly title: string
  readonly labels: readonly string[]
  readonly names: Names
  readonly set: (names: Names, what: string) => void
}

/** One field a name: each keeps to its own row, whatever is typed into it. */
const NameList = ({ title, labels, names, set }: NamesProps) => {
  const { t } = useWords()
  const [sought, setSought] = useState('')
  const id = useId()
  const found = labels.flatMap((label, i) => (label.includes(sought) ? [{ label, i }] : []))
  return (
    <Fold title={title}>
      {labels.length > 12 && <TextInput label={t('figureEditor.seek')} value={sought} onChange={(e) => setSought(e.currentTarget.value)} />}
      {found.slice(0, SHOWN).map(({ label, i }) => (
        <Field
          key={`${id}-${i}`}
          label={label}
          value={names[i] ?? label}
          edited={names[i] !== undefined}
          onChange={(v) => set({ ...names, [i]: v }, `${title}-${i}`)}
          onReset={() => set(without(names, String(i)), '')}
        />
      ))}
      {found.length > SHOWN && <p className="note num">{t('table.more', { n: found.length - SHOWN })}</p>}
    </Fold>
  )
}

/** Names of the figure's rows, points, panels or items, and of a matrix's columns. Years are not renamed. */
export const Labels = ({ base, edits, change }: ControlsProps) => {
  const { t } = useWords()
  const { labels, columns } = wordingOf(edits)
  const rows = base.kind === 'series' ? [] : labelsOf(base)
  const heads = base.kind === 'matrix' ? columnsOf(base) : []
  return (
    <>
      {rows.length > 0 && (
        <NameList title={t('figureEditor.labels')} labels={rows} names={labels} set={(n, what) => change(worded(edits, { labels: n }), what)} />
      )}
      {heads.length > 0 && (
        <NameList title={t('figureEditor.heads')} labels={heads} names={columns} set={(n, what) => change(worded(edits, { columns: n }), what)} />
      )}
    </>
  )
}
