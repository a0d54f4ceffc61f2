import { thingName } from '../../../derive/indicator.ts'
import { placeKey, placeLabel } from '../../../derive/place.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { readingText } from '../../ui/amounts.tsx'
import { To } from '../../ui/link.tsx'
import { Quote } from '../../ui/quote.tsx'
import type { Entry } from '../use-correct.ts'
import { AnswerDesk } from './answer-desk.tsx'
import { Frame } from './frame.tsx'
import { useWeighed } from './use-weighed.ts'

const NONE: readonly Entry[] = []

/** The target a result is sought for, in its own words. */
export const Sought = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  return (
    <>
      <p className="num">
        {`${placeLabel(pair, language)} ${pair.year} · ${thingName(pair, language)} · ${t('chart.target')} `}
        <strong>{readingText(pair.target, t, language)}</strong>
      </p>
      <Quote reading={pair.target} ink="target" />
    </>
  )
}

/** Later reports of the target's place: the answer may stand in one of them where nothing was read. */
const Reports = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  const { shelf } = useLibrary()
  const later = shelf.filter((e) => placeKey(e) === placeKey(pair) && (e.planYear ?? 0) > pair.year).sort((a, b) => (a.planYear ?? 0) - (b.planYear ?? 0))
  if (later.length === 0) return null
  return (
    <p className="note">
      {t('answer.inText')}{' '}
      {later.map((e) => (
        <To key={e.sha256} path="/reader" search={{ r: e.sha256, f: pair.id }} className="spaced num">
          {t('answer.reportOf', { year: e.planYear ?? '' })}
        </To>
      ))}
    </p>
  )
}

/** Finds what became of one target among everything its place told later, and says so with name and reason. */
export const AnswerDialog = ({ pair, onClose }: { readonly pair: Pair; readonly onClose: () => void }) => {
  const { t } = useWords()
  const { weighed, trouble } = useWeighed(pair, NONE)
  return (
    <Frame title={t('answer.title')} onClose={onClose}>
      <Sought pair={pair} />
      <Reports pair={pair} />
      {trouble && <p className="alert">{trouble}</p>}
      {weighed === null && <p className="alert">{t('pair.missing')}</p>}
      {weighed ? <AnswerDesk pair={pair} weighed={weighed} onDone={onClose} /> : !trouble && <p className="note">{t('app.loading')}</p>}
    </Frame>
  )
}
