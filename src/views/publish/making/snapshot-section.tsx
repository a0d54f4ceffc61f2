import { Button, Checkbox, MultiSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { FILTERS, facetValues } from '../../../derive/filter.ts'
import { indicatorName } from '../../../derive/indicator.ts'
import { bytes } from '../../../derive/numbers.ts'
import { placeKey } from '../../../derive/place.ts'
import { db } from '../../../store/db.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useLocationState } from '../../app/nav.ts'
import { usePairs } from '../../app/use-pairs.ts'
import { useWords } from '../../i18n/use-words.ts'
import { download } from '../../ui/download.ts'
import { Section } from '../../ui/section.tsx'
import { useKept } from '../kept/use-kept.ts'
import { CHARTS, type Imprint, publishedPairs } from '../snapshot/imprint.ts'
import { useImprint } from '../use-imprint.ts'
import { BYTES_A_PAGE, BYTES_A_TARGET, MOST_TARGETS, type SnapshotAnswer, type SnapshotRequest } from './request.ts'

/** Writes the snapshot on a thread of its own, which a stop ends. */
const useMake = () => {
  const { judgement, head } = useLibrary()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const running = useRef<Worker | undefined>(undefined)
  const stop = useCallback(() => {
    running.current?.terminate()
    running.current = undefined
    setState('idle')
  }, [])
  useEffect(() => () => running.current?.terminate(), [])
  const make = async (imprint: Imprint) => {
    setState('busy')
    const response = await fetch('./snapshot-template.html').catch(() => undefined)
    if (!response?.ok) return setState('failed')
    const template = await response.text()
    const worker = new Worker(new URL('./snapshot.worker.ts', import.meta.url), { type: 'module', name: db.name })
    running.current = worker
    const end = (answer: SnapshotAnswer) => {
      worker.terminate()
      if (answer.ok) download('outturn-snapshot.html', answer.blob)
      setState(answer.ok ? 'idle' : 'failed')
    }
    worker.onmessage = ({ data }: MessageEvent<SnapshotAnswer>) => end(data)
    worker.onerror = () => end({ ok: false })
    worker.postMessage({ template, imprint, ...(head ? {} : { judgement }) } satisfies SnapshotRequest)
  }
  return { state, make, stop }
}

/** How many targets were chosen, and about how large their page is. */
const useExtent = (imprint: Imprint): { readonly n: number; readonly size: string; readonly tooMany: boolean } => {
  const { judgement } = useLibrary()
  const { places, years, indicators, view, filters } = imprint
  const n = useMemo(
    () => publishedPairs(judgement.pairs, { places, years, indicators, view, ...(filters ? { filters } : {}) }).length,
    [judgement.pairs, places, years, indicators, view, filters],
  )
  return { n, size: bytes(BYTES_A_PAGE + n * BYTES_A_TARGET), tooMany: n > MOST_TARGETS }
}

const Make = ({ imprint }: { readonly imprint: Imprint }) => {
  const { t } = useWords()
  const { ready } = useLibrary()
  const { state, make, stop } = useMake()
  const { n, size, tooMany } = useExtent(imprint)
  return (
    <>
      <Button disabled={!ready || tooMany || state === 'busy'} onClick={() => void make(imprint)}>
        {t('publish.make')}
      </Button>
      {state === 'busy' && (
        <Button variant="default" onClick={stop}>
          {t('publish.stop')}
        </Button>
      )}
      <span role={tooMany || state === 'failed' ? 'alert' : 'status'} className="note num" data-extent="">
        {t(state === 'failed' ? 'publish.failed' : state === 'busy' ? 'publish.working' : tooMany ? 'publish.tooMany' : 'publish.extent', {
          n,
          size,
          most: MOST_TARGETS,
        })}
      </span>
    </>
  )
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

interface KeptChoiceProps {
  readonly value: readonly string[]
  readonly onChange: (kept: readonly string[]) => void
}

/** Which kept charts the page shows, in the order chosen. */
const KeptChoice = ({ value, onChange }: KeptChoiceProps) => {
  const { t } = useWords()
  const kept = useKept() ?? []
  const data = kept.flatMap(({ chart, saved }) => (saved ? [{ value: chart.id, label: chart.title }] : []))
  if (data.length === 0) return null
  const here = new Set(data.map((x) => x.value))
  return (
    <MultiSelect
      className="two"
      label={t('publish.kept.title')}
      placeholder={value.length === 0 ? t('publish.kept.none') : ''}
      data={data}
      value={value.filter((id) => here.has(id))}
      onChange={onChange}
      searchable
    />
  )
}

/** The words and choices of a snapshot, and the button that makes it. */
export const SnapshotSection = () => {
  const { t, language } = useWords()
  const { view, filters } = useLocationState()
  const [whole, setWhole] = useState(false)
  const shown = usePairs().length
  const filtered = FILTERS.some((name) => filters[name].length > 0)
  const choices = useChoices()
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
    kept: [],
  }
  const imprint: Imprint = { ...blank, ...own, view, ...(filtered && !whole ? { filters } : {}) }
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
        <KeptChoice value={imprint.kept} onChange={(kept) => set({ kept })} />
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
        {filtered && <Checkbox checked={!whole} onChange={(e) => setWhole(!e.currentTarget.checked)} label={t('publish.filtered', { n: shown })} />}
        <Checkbox checked={imprint.texts} onChange={(e) => set({ texts: e.currentTarget.checked })} label={t('publish.texts')} />
        <Make imprint={imprint} />
      </div>
    </Section>
  )
}
