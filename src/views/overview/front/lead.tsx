import { indicatorName, nameInside } from '../../../derive/indicator.ts'
import { deviation } from '../../../derive/numbers.ts'
import { type LeadSentence, leadOf } from '../../../derive/overview/lead.ts'
import { placeKey, placeLabel } from '../../../derive/place.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLater } from '../../app/hooks/use-later.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useLocationState } from '../../app/nav.ts'
import type { Search } from '../../app/search.ts'
import { useWords } from '../../i18n/use-words.ts'
import { To } from '../../ui/link.tsx'

const useSentence = () => {
  const { t, language } = useWords()
  const name = (id: string) => (language === 'zh' ? indicatorName(id, 'zh') : id === 'gdp' ? 'GDP' : nameInside(id))
  return (s: LeadSentence): { readonly text: string; readonly path: '/indicator' | '/findings'; readonly search: Partial<Search> } => {
    switch (s.kind) {
      case 'standing':
      case 'most_missed': {
        const { indicator, measure, unit, year, level, judged, missed, worst, met } = s.of
        const gap = worst?.deviation != null && worst.deviationUnit ? deviation(worst.deviation, worst.deviationUnit, language).replace(/^[−-]/, '') : ''
        const words = { year, n: judged, missed, met, level: t(`front.level.${level}`), what: name(indicator), measure: t(`measure.${measure}`) }
        const first = t(missed === 0 ? 'front.allMet' : missed === judged ? 'front.allMissed' : 'front.standing', words)
        const rest = worst && gap ? t('front.worst', { place: placeLabel(worst, language), gap }) : ''
        return { text: first + rest, path: '/indicator', search: { i: indicator, m: measure, u: unit, y: year, tab: 'places', lv: level } }
      }
      case 'record': {
        const { pair, from, to, judged, met, missed } = s.of
        const words = { place: placeLabel(pair, language), from, to, n: judged, met, missed }
        return { text: t('front.record', words), path: '/indicator', search: { i: pair.indicator, m: pair.measure, u: pair.target.unit, p: placeKey(pair) } }
      }
      case 'findings':
        return {
          text: t(`front.found.${s.finding}`, {
            count: s.n,
            where: s.places === 1 ? t('front.inOne', { place: placeLabel(s.first, language) }) : t('front.inPlaces', { count: s.places }),
          }),
          path: '/findings',
          search: { fk: s.finding },
        }
      default:
        return s satisfies never
    }
  }
}

/** Three sentences made from what is loaded, each opening the chart or the list it was made from. */
export const Lead = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { judgement } = useLibrary()
  const { view } = useLocationState()
  const sentence = useSentence()
  const { t } = useWords()
  const lead = useLater(() => leadOf(pairs, judgement.findings, view), [pairs, judgement.findings, view])
  if (!lead.value || lead.value.length === 0) return null
  return (
    <section className="front-lead" aria-label={t('front.title')}>
      {lead.value.map((s) => {
        const { text, path, search } = sentence(s)
        return (
          <p key={text}>
            <To path={path} search={search}>
              {text}
            </To>
          </p>
        )
      })}
    </section>
  )
}
