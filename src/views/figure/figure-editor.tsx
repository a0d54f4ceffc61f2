import '@mantine/core/styles/NumberInput.css'
import './figure.css'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useMemo, useReducer, useState } from 'react'
import type { Wanted } from '../../figure/build/build.ts'
import { applied, type Edits, freshEdits } from '../../figure/edit/edits.ts'
import type { Lang } from '../../figure/spec.ts'
import type { KeptChart } from '../../store/db.ts'
import { useFocusBack } from '../app/hooks/use-focus-back.ts'
import { type Path, useLocationState } from '../app/nav.ts'
import type { Search } from '../app/search.ts'
import { useWords } from '../i18n/use-words.ts'
import { Frame, Kind } from './controls.tsx'
import { draftOf, keepDraft } from './editing/drafts.ts'
import { type ControlsProps, type Editing, edited, editsOf, startEditing } from './editing/editing.ts'
import type { Figures } from './figures.ts'
import { Keep } from './keep.tsx'
import { OutputButtons } from './output-buttons.tsx'
import { Preview } from './preview.tsx'
import { Room } from './room.tsx'
import { Selection } from './selection.tsx'
import { pageOf } from './use-keeping.ts'
import { Labels, PlotWords, Texts } from './wording.tsx'

/** A kept chart that was opened: the first of the figures is its kind. */
export interface OpenedChart {
  readonly chart: KeptChart
  /** Its edits, as they apply to the figure as it is now. */
  readonly edits: Edits
  /** Address of the chart within the page. */
  readonly page: string
  /** What became of its data since it was kept; '' where nothing did. */
  readonly news: string
}

interface FigureEditorProps {
  readonly figures: Figures
  readonly wanted: (lang: Lang) => Wanted
  readonly lang: Lang
  /** File name without ending. */
  readonly name: string
  /** What the page's link leaves open about the chart. */
  readonly at?: Partial<Search>
  /** The view that shows the chart by itself, where it is another than the page. */
  readonly path?: Path
  readonly opened?: OpenedChart
  readonly onClose: () => void
}

/** What was edited when this chart's editor was last closed; null until that is known. */
const useDraft = (chart: string, lang: Lang, opened: OpenedChart | undefined): Editing | null => {
  const [start, setStart] = useState<Editing | null>(null)
  useEffect(() => {
    const plain: Editing = { index: 0, edits: { 0: opened?.edits ?? freshEdits(lang) } }
    void draftOf(chart, opened?.chart.when).then((draft) => setStart(draft ?? plain))
  }, [chart, lang, opened])
  return start
}

const useEditing = (figures: Figures, wanted: (lang: Lang) => Wanted, start: Editing, chart: string) => {
  const [history, dispatch] = useReducer(edited, start, startEditing)
  const { lang } = editsOf(history.now)
  const changed = history.past.length + history.future.length > 0
  useEffect(() => {
    if (changed) void keepDraft(chart, history.now, lang)
  }, [chart, history.now, lang, changed])
  const { now } = history
  const choice = figures[now.index] ?? figures[0]
  const edits = editsOf(now)
  const base = useMemo(() => choice.make(wanted(edits.lang)), [choice, wanted, edits.lang])
  const shown = useMemo(() => applied(base, edits), [base, edits])
  return { history, dispatch, choice, edits, base, shown }
}

/** Edits a figure beside a preview that is the exported figure itself, and hands it out in every form. Closing it loses nothing. */
export const FigureEditor = (props: FigureEditorProps) => {
  const { search } = useLocationState()
  const [chart] = useState(() => (props.opened ? `kept:${props.opened.chart.id}` : `${pageOf(search, props.at, props.path)} ${props.name}`))
  const start = useDraft(chart, props.lang, props.opened)
  useFocusBack()
  return start && <Editor {...props} start={start} chart={chart} />
}

interface EditorProps extends Omit<FigureEditorProps, 'lang'> {
  readonly start: Editing
  /** Names the chart among the drafts. */
  readonly chart: string
}

const Editor = ({ figures, wanted, name, at, path, opened, onClose, start, chart }: EditorProps) => {
  const { t } = useWords()
  const { history, dispatch, choice, edits, base, shown } = useEditing(figures, wanted, start, chart)
  const { search } = useLocationState()
  const first = history.now.index === 0
  const file = first ? name : `${name}-${choice.kind}`
  const props: ControlsProps = { base, edits, change: (part, what) => dispatch({ kind: 'edit', part, what }) }
  useHotkeys([
    ['mod+Z', () => dispatch({ kind: 'undo' })],
    ['mod+shift+Z', () => dispatch({ kind: 'redo' })],
  ])
  const step = (kind: 'undo' | 'redo', can: boolean) => (
    <Button variant="default" size="compact-sm" disabled={!can} onClick={() => dispatch({ kind })}>
      {t(`figureEditor.${kind}`)}
    </Button>
  )
  return (
    <Modal opened onClose={onClose} size="90rem" title={t('figureEditor.heading')} closeButtonProps={{ 'aria-label': t('figureEditor.close') }}>
      {opened && (
        <p className="note" role="note">
          {t('figureEditor.keep.opened', { name: opened.chart.title })}
        </p>
      )}
      {opened?.news && <p className="alert mark">{opened.news}</p>}
      <div className="figure-editor">
        <Stack gap="xs">
          <Preview spec={shown} />
          <Room spec={shown} change={props.change} />
          <OutputButtons spec={shown} name={file} />
          <Keep
            key={history.now.index}
            make={(l) => choice.make(wanted(l))}
            edits={edits}
            title={shown.texts.title}
            file={file}
            page={opened?.page ?? pageOf(search, at, path)}
            kept={first ? opened?.chart : undefined}
          />
          <p className="note">{t('figureEditor.preview')}</p>
        </Stack>
        <Stack gap="xs">
          <Group gap="xs" role="group" aria-label={t('figureEditor.steps')}>
            {step('undo', history.past.length > 0)}
            {step('redo', history.future.length > 0)}
            <Button variant="default" size="compact-sm" onClick={() => dispatch({ kind: 'reset', lang: edits.lang })}>
              {t('figureEditor.reset')}
            </Button>
          </Group>
          <Kind kinds={figures.map((f) => f.kind)} index={history.now.index} choose={(index) => dispatch({ kind: 'figure', index })} />
          <Frame {...props} />
          <Selection {...props} />
          <Texts {...props} />
          <PlotWords {...props} />
          <Labels {...props} />
        </Stack>
      </div>
    </Modal>
  )
}
