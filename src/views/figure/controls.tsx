import { Group, MultiSelect, NumberInput, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { labelsOf } from '../../figure/choose.ts'
import { type FigureSpec, type FigureTexts, THEMES } from '../../figure/spec.ts'
import { useWords } from '../words/use-words.ts'
import { type Draft, PRESETS } from './draft.ts'

interface ControlsProps {
  readonly base: FigureSpec
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** Whether the figure can be made in the other language. */
  readonly bilingual: boolean
}

const Frame = ({ draft, change, bilingual }: ControlsProps) => {
  const { t } = useWords()
  return (
    <>
      <Select
        label={t('figureEditor.size')}
        data={PRESETS.map((p) => ({ value: p, label: t(`figureEditor.sizes.${p}`) }))}
        value={draft.preset}
        allowDeselect={false}
        onChange={(v) => change({ preset: PRESETS.find((p) => p === v) ?? 'article' })}
      />
      {draft.preset === 'custom' && (
        <Group grow>
          <NumberInput label={t('figureEditor.width')} min={240} max={4000} value={draft.width} onChange={(v) => change({ width: Number(v) })} />
          <NumberInput label={t('figureEditor.height')} min={240} max={4000} value={draft.height} onChange={(v) => change({ height: Number(v) })} />
        </Group>
      )}
      <SegmentedControl
        aria-label={t('figureEditor.theme')}
        data={THEMES.map((v) => ({ value: v, label: t(`figureEditor.themes.${v}`) }))}
        value={draft.theme}
        onChange={(v) => change({ theme: THEMES.find((x) => x === v) ?? 'light' })}
      />
      {bilingual && (
        <SegmentedControl
          aria-label={t('figureEditor.language')}
          data={(['zh', 'en'] as const).map((v) => ({ value: v, label: t(`figureEditor.languages.${v}`) }))}
          value={draft.lang}
          onChange={(v) => change({ lang: v === 'zh' ? 'zh' : 'en', texts: {}, highlight: [], chosen: [] })}
        />
      )}
    </>
  )
}

const LINES = ['title', 'subtitle', 'source', 'convention', 'credit'] as const

const Texts = ({ base, draft, change }: ControlsProps) => {
  const { t } = useWords()
  const texts: FigureTexts = { ...base.texts, ...draft.texts }
  const set = (part: Partial<FigureTexts>) => change({ texts: { ...draft.texts, ...part } })
  return (
    <>
      {LINES.map((key) =>
        key === 'credit' ? (
          <TextInput key={key} label={t(`figureEditor.${key}`)} value={texts[key]} onChange={(e) => set({ [key]: e.currentTarget.value })} />
        ) : (
          <Textarea
            key={key}
            label={t(`figureEditor.${key}`)}
            autosize
            minRows={1}
            maxRows={4}
            value={texts[key]}
            onChange={(e) => set({ [key]: e.currentTarget.value })}
          />
        ),
      )}
      <Textarea
        label={t('figureEditor.notes')}
        autosize
        minRows={1}
        maxRows={5}
        value={texts.notes.join('\n')}
        onChange={(e) => set({ notes: e.currentTarget.value.split('\n') })}
      />
    </>
  )
}

/** Everything about the figure that can be changed. */
export const Controls = (props: ControlsProps) => {
  const { t } = useWords()
  const { base, draft, change } = props
  const labels = labelsOf(base)
  return (
    <Stack gap="xs">
      <Frame {...props} />
      {labels.length > 0 && (
        <MultiSelect
          label={t('figureEditor.choose')}
          placeholder={draft.chosen.length === 0 ? t('figureEditor.all') : ''}
          searchable
          clearable
          data={[...labels]}
          value={[...draft.chosen]}
          onChange={(chosen) => change({ chosen })}
        />
      )}
      {labels.length > 0 && (
        <MultiSelect
          label={t('figureEditor.highlight')}
          searchable
          clearable
          data={[...labels]}
          value={draft.highlight.filter((h) => labels.includes(h))}
          onChange={(highlight) => change({ highlight })}
        />
      )}
      <Texts {...props} />
    </Stack>
  )
}
