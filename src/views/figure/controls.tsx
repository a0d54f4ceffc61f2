import { Group, NumberInput, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type FigureTexts, THEMES } from '../../figure/spec.ts'
import { useWords } from '../words/use-words.ts'
import { type ControlsProps, PRESETS, unedited } from './draft.ts'
import { Selection } from './selection.tsx'

const Frame = ({ kinds, draft, change }: ControlsProps) => {
  const { t } = useWords()
  return (
    <>
      {kinds.length > 1 && (
        <SegmentedControl
          aria-label={t('figureEditor.kind')}
          data={kinds.map((k, i) => ({ value: String(i), label: t(`figureEditor.kinds.${k}`) }))}
          value={String(draft.index)}
          onChange={(v) => change({ index: Number(v), ...unedited })}
        />
      )}
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
      <SegmentedControl
        aria-label={t('figureEditor.language')}
        data={(['zh', 'en'] as const).map((v) => ({ value: v, label: t(`figureEditor.languages.${v}`) }))}
        value={draft.lang}
        onChange={(v) => change({ lang: v === 'zh' ? 'zh' : 'en', ...unedited })}
      />
    </>
  )
}

const LINES = ['title', 'subtitle', 'source', 'convention'] as const

const Texts = ({ base, draft, change }: ControlsProps) => {
  const { t } = useWords()
  const texts: FigureTexts = { ...base.texts, ...draft.texts }
  const set = (part: Partial<FigureTexts>) => change({ texts: { ...draft.texts, ...part } })
  return (
    <>
      {LINES.map((key) => (
        <Textarea
          key={key}
          label={t(`figureEditor.${key}`)}
          autosize
          minRows={1}
          maxRows={4}
          value={texts[key]}
          onChange={(e) => set({ [key]: e.currentTarget.value })}
        />
      ))}
      <Textarea
        label={t('figureEditor.notes')}
        autosize
        minRows={1}
        maxRows={5}
        value={texts.notes.join('\n')}
        onChange={(e) => set({ notes: e.currentTarget.value.split('\n') })}
      />
      <TextInput label={t('figureEditor.credit')} value={texts.credit} onChange={(e) => set({ credit: e.currentTarget.value })} />
    </>
  )
}

/** Everything about the figure that can be changed. */
export const Controls = (props: ControlsProps) => (
  <Stack gap="xs">
    <Frame {...props} />
    <Selection {...props} />
    <Texts {...props} />
  </Stack>
)
