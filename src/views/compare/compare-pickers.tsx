import { Button, MultiSelect, SegmentedControl, Select, Switch } from '@mantine/core'
import { useMemo } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { unitName } from '../../derive/numbers.ts'
import { placeLabels } from '../../derive/place.ts'
import { FORMS, MOST_COMPARED, withAbove } from '../../derive/targets/compare.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Comparison } from './use-comparison.ts'

/** The measure and unit of a statistic, in words. */
export const useKindLabel = () => {
  const { t, language } = useWords()
  return (k: { readonly measure: string; readonly unit: string }) => {
    const unit = unitName(k.unit, language)
    return `${t(`measure.${k.measure}`)}${unit ? ` (${unit})` : ''}`
  }
}

interface YearPickerProps {
  readonly label: string
  readonly value: number | undefined
  readonly years: readonly number[]
  readonly onChange: (year: number) => void
}

const YearPicker = ({ label, value, years, onChange }: YearPickerProps) => (
  <Select
    w={110}
    searchable
    label={label}
    allowDeselect={false}
    value={value === undefined ? null : String(value)}
    data={years.map(String)}
    onChange={(v) => v && onChange(Number(v))}
  />
)

/** How the places are set side by side, and for which years. */
const FormPickers = ({ of: { form, years, field } }: { readonly of: Comparison }) => {
  const { t } = useWords()
  const { search, set } = useLocationState()
  return (
    <>
      <SegmentedControl
        size="sm"
        aria-label={t('compare.form')}
        value={form}
        data={FORMS.map((v) => ({ value: v, label: t(`compare.forms.${v}`) }))}
        onChange={(v) => set({ form: v === 'slope' || v === 'dots' ? v : undefined, y: undefined, y0: undefined })}
      />
      {form === 'slope' && (
        <YearPicker label={t('compare.from')} value={years.from} years={years.all.filter((y) => y !== years.to)} onChange={(y0) => set({ y0, y: years.to })} />
      )}
      {form !== 'years' && (
        <YearPicker
          label={form === 'slope' ? t('compare.to') : t('table.year')}
          value={years.to}
          years={years.all.filter((y) => form === 'dots' || y !== years.from)}
          onChange={(y) => set({ y, y0: form === 'slope' ? years.from : undefined })}
        />
      )}
      {field && (
        <Switch
          className="band-switch"
          label={t('compare.band', { level: t(`front.level.${field.level}`) })}
          checked={search.band === 'on'}
          onChange={(e) => set({ band: e.currentTarget.checked ? 'on' : undefined })}
        />
      )}
    </>
  )
}

/** What is compared: places, statistic, measure, form. */
export const ComparePickers = ({ of }: { readonly of: Comparison }) => {
  const { t, language } = useWords()
  const { set } = useLocationState()
  const { pairs, basket, indicator, indicators, kinds, kind } = of
  const names = placeLabels(pairs, language)
  const label = useKindLabel()
  const above = useMemo(() => (basket[0] ? withAbove(pairs, basket[0]).filter((p) => !basket.includes(p)) : []), [pairs, basket])
  return (
    <div className="pickers">
      <MultiSelect
        className="compared"
        label={t('compare.places')}
        searchable
        hidePickedOptions
        maxValues={MOST_COMPARED}
        limit={100}
        value={[...basket]}
        data={[...names].map(([value, name]) => ({ value, label: name }))}
        onChange={(v) => set({ p: v.join(',') || undefined })}
      />
      <Select
        searchable
        limit={100}
        w={260}
        label={t('table.indicator')}
        allowDeselect={false}
        value={indicator}
        data={indicators.map((v) => ({ value: v.value, label: indicatorName(v.value, language) }))}
        onChange={(i) => i && set({ i, m: undefined, u: undefined })}
      />
      {kinds.length > 1 && kind && (
        <Select
          w={160}
          label={t('indicator.kind')}
          allowDeselect={false}
          value={`${kind.measure} ${kind.unit}`}
          data={kinds.map((k) => ({ value: `${k.measure} ${k.unit}`, label: label(k) }))}
          onChange={(v) => {
            const chosen = kinds.find((k) => `${k.measure} ${k.unit}` === v)
            if (chosen) set({ m: chosen.measure, u: chosen.unit })
          }}
        />
      )}
      <FormPickers of={of} />
      {above.length > 0 && basket.length < MOST_COMPARED && (
        <Button variant="default" onClick={() => set({ p: [...basket, ...above].slice(0, MOST_COMPARED).join(',') })}>
          {t('compare.above')}
        </Button>
      )}
    </div>
  )
}
