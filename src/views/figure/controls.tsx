import { Group, NumberInput, SegmentedControl, Select } from '@mantine/core'
import { PRESETS } from '../../figure/edit/edits.ts'
import { SIDE } from '../../figure/sizes.ts'
import { type FigureKind, THEMES } from '../../figure/spec.ts'
import { useWords } from '../i18n/use-words.ts'
import type { ControlsProps } from './editing/editing.ts'

interface KindProps {
  readonly kinds: readonly FigureKind[]
  readonly index: number
  readonly choose: (index: number) => void
}

/** Which of the chart's figures is edited. */
export const Kind = ({ kinds, index, choose }: KindProps) => {
  const { t } = useWords()
  if (kinds.length < 2) return null
  return (
    <SegmentedControl
      aria-label={t('figureEditor.kind')}
      data={kinds.map((k, i) => ({ value: String(i), label: t(`figureEditor.kinds.${k}`) }))}
      value={String(index)}
      onChange={(v) => choose(Number(v))}
    />
  )
}

/** Size, colours and language of the figure. */
export const Frame = ({ edits, change }: ControlsProps) => {
  const { t } = useWords()
  const side = (key: 'width' | 'height') => (
    <NumberInput
      label={t(`figureEditor.${key}`)}
      min={SIDE.least}
      max={SIDE.most}
      value={edits[key]}
      onChange={(v) => typeof v === 'number' && change({ [key]: v }, key)}
    />
  )
  return (
    <>
      <Select
        label={t('figureEditor.size')}
        data={PRESETS.map((p) => ({ value: p, label: t(`figureEditor.sizes.${p}`) }))}
        value={edits.preset}
        allowDeselect={false}
        onChange={(v) => change({ preset: PRESETS.find((p) => p === v) ?? 'article' }, '')}
      />
      {edits.preset === 'custom' && (
        <Group grow>
          {side('width')}
          {side('height')}
        </Group>
      )}
      <SegmentedControl
        aria-label={t('figureEditor.theme')}
        data={THEMES.map((v) => ({ value: v, label: t(`figureEditor.themes.${v}`) }))}
        value={edits.theme}
        onChange={(v) => change({ theme: THEMES.find((x) => x === v) ?? 'light' }, '')}
      />
      <SegmentedControl
        aria-label={t('figureEditor.language')}
        data={(['zh', 'en'] as const).map((v) => ({ value: v, label: t(`figureEditor.languages.${v}`) }))}
        value={edits.lang}
        onChange={(v) => change({ lang: v === 'zh' ? 'zh' : 'en' }, '')}
      />
    </>
  )
}
