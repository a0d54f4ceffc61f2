import { Button, Checkbox, MultiSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { facetValues } from '../../derive/filter.ts'
import { indicatorName } from '../../derive/indicator.ts'
import { placeKey } from '../../derive/place.ts'
import { RULES_VERSION } from '../../extract/version.ts'
import { merkleRoot } from '../../pipeline/casefile/merkle.ts'
import { factFiles, reports } from '../../store/library.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { download } from '../parts/download.ts'
import { Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'
import { CHARTS, type Imprint } from './snapshot/imprint.ts'
import { useImprint } from './use-imprint.ts'

const useMake = () => {
  const { judgement, corrections } = useLibrary()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const make = async (imprint: Imprint) => {
    setState('busy')
    try {
      const [{ renderSnapshot }, response, r, f] = await Promise.all([
        import('./snapshot/snapshot.ts'),
        fetch('./snapshot-template.html'),
        reports(),
        factFiles(),
      ])
      if (!response.ok) return setState('failed')
      const root = await merkleRoot(
        [...r, ...f].map((x) => x.sha256),
        corrections,
      )
      const page = renderSnapshot(await response.text(), imprint, { reports: r, facts: f, judgement, corrections, rules: RULES_VERSION, root })
      download('outturn-snapshot.html', new Blob([page], { type: 'text/html' }))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return { state, make }
}

const useChoices = () => {
  const { judgement } = useLibrary()
  const { view } = useLocationState()
  const { language } = useWords()
  return useMemo(() => {
    const names = new Map(judgement.pairs.map((p) => [placeKey(p), p.place]))
    const values = (name: 'place' | 'year' | 'indicator') => facetValues(judgement.pairs, name, view).filter((v) => v.value !== '')
    return {
      places: values('place').map((v) => ({ value: v.value, label: names.get(v.value) ?? v.value })),
      years: values('year')
        .map((v) => v.value)
        .sort(),
      indicators: values('indicator').map((v) => ({ value: v.value, label: indicatorName(v.value, language) })),
    }
  }, [judgement.pairs, view, language])
}

/** The words and choices of a snapshot, and the button that makes it. */
export const SnapshotSection = () => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const { ready } = useLibrary()
  const choices = useChoices()
  const { state, make } = useMake()
  const today = useMemo(() => new Date().toISOString().slice(0, 10), [])
  const { own, set } = useImprint()
  const blank = {
    language,
    title: t('overview.title'),
    authors: '',
    date: today,
    note: '',
    about: '',
    reply: '',
    texts: false,
    places: [],
    years: [],
    indicators: [],
    charts: CHARTS,
  }
  const imprint: Imprint = { ...blank, ...own, view }
  return (
    <Section title={t('publish.snapshot')} hint={t('publish.snapshotHint')}>
      <div className="publish-form">
        <TextInput label={t('publish.name')} value={imprint.title} onChange={(e) => set({ title: e.currentTarget.value })} />
        <TextInput label={t('publish.authors')} value={imprint.authors} onChange={(e) => set({ authors: e.currentTarget.value })} />
        <TextInput label={t('snapshot.date')} type="date" value={imprint.date} onChange={(e) => set({ date: e.currentTarget.value })} />
        <MultiSelect
          label={t('publish.places')}
          placeholder={t('publish.anything')}
          data={choices.places}
          value={[...imprint.places]}
          onChange={(places) => set({ places })}
          searchable
        />
        <MultiSelect
          label={t('publish.years')}
          placeholder={t('publish.anything')}
          data={choices.years}
          value={[...imprint.years]}
          onChange={(years) => set({ years })}
          searchable
        />
        <MultiSelect
          label={t('publish.indicators')}
          placeholder={t('publish.anything')}
          data={choices.indicators}
          value={[...imprint.indicators]}
          onChange={(indicators) => set({ indicators })}
          searchable
        />
        <MultiSelect
          className="two"
          label={t('publish.charts')}
          data={CHARTS.map((value) => ({ value, label: t(`publish.chart.${value}`) }))}
          value={[...imprint.charts]}
          onChange={(chosen) => set({ charts: CHARTS.filter((x) => chosen.includes(x)) })}
        />
      </div>
      <div className="publish-form words">
        <Textarea label={t('publish.note')} autosize minRows={3} value={imprint.note} onChange={(e) => set({ note: e.currentTarget.value })} />
        <Textarea label={t('publish.about')} autosize minRows={3} value={imprint.about} onChange={(e) => set({ about: e.currentTarget.value })} />
        <Textarea label={t('publish.reply')} autosize minRows={3} value={imprint.reply} onChange={(e) => set({ reply: e.currentTarget.value })} />
      </div>
      <div className="tools">
        <SegmentedControl
          aria-label={t('publish.language')}
          value={imprint.language}
          onChange={(value) => set({ language: value === 'en' ? 'en' : 'zh' })}
          data={[
            { value: 'zh', label: t('publish.chinese') },
            { value: 'en', label: t('publish.english') },
          ]}
        />
        <Checkbox checked={imprint.texts} onChange={(e) => set({ texts: e.currentTarget.checked })} label={t('publish.texts')} />
        <Button disabled={!ready || state === 'busy'} onClick={() => void make(imprint)}>
          {t('publish.make')}
        </Button>
        {state === 'failed' && (
          <span role="alert" className="note">
            {t('publish.failed')}
          </span>
        )}
      </div>
    </Section>
  )
}
