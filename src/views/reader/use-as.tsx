import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { thingName } from '../../derive/indicator.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { readingText } from '../ui/amounts.tsx'
import { To } from '../ui/link.tsx'

const UseDialog = lazy(() => import('../review/answer/use-dialog.tsx').then((m) => ({ default: m.UseDialog })))

/** Makes the reading at hand the result of a target: of the one that is sought, or of one to be chosen. */
export const UseAs = ({ report, statement }: { readonly report: Report; readonly statement: Statement }) => {
  const { t } = useWords()
  const { search } = useLocationState()
  const [open, setOpen] = useState(false)
  if (statement.role !== 'result' && search.f === undefined) return null
  return (
    <>
      <Button size="compact-sm" variant={search.f === undefined ? 'default' : 'filled'} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t(search.f === undefined ? 'answer.use' : 'answer.useSought')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <UseDialog report={report} statement={statement} sought={search.f} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** The target whose result is sought in this report, where the reader came for one. */
export const Seeking = () => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const { search, set } = useLocationState()
  const pair = search.f === undefined ? undefined : judgement.pairs.find((p) => p.id === search.f)
  if (!pair) return null
  return (
    <p className="alert info num" role="status">
      {`${t('answer.seeking')} · `}
      <To path="/pair" search={{ id: pair.id }}>
        {`${placeLabel(pair, language)} ${pair.year} ${thingName(pair, language)} ${readingText(pair.target, t, language)}`}
      </To>{' '}
      <button type="button" className="linkish" onClick={() => set({ f: undefined })}>
        {t('answer.stop')}
      </button>
    </p>
  )
}
