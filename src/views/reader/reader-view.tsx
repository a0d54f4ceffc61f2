import { useLiveQuery } from 'dexie-react-hooks'
import { placeLabel } from '../../derive/place.ts'
import { factFile, report } from '../../store/library.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { To } from '../parts/link.tsx'
import { Missing } from '../states/missing.tsx'
import { PageTitle } from '../words/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { FactRows } from './fact-rows.tsx'
import { ReportReader } from './report-reader.tsx'

const Choose = () => {
  const { t, language } = useWords()
  const { shelf } = useLibrary()
  return (
    <>
      <PageTitle>{t('reader.choose')}</PageTitle>
      <ul className="items">
        {shelf.map((e) => (
          <li key={e.sha256}>
            <To path="/reader" search={{ r: e.sha256 }}>{`${placeLabel(e, language)} ${e.planYear ?? ''} · ${e.title || e.file}`}</To>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The text a number was read from: a report, or a facts file with the row marked. */
export const ReaderView = () => {
  const { t } = useWords()
  const { search } = useLocationState()
  const sha = search.r ?? ''
  const found = useLiveQuery(async () => ({ report: await report(sha), facts: await factFile(sha) }), [sha])
  if (sha === '') return <Choose />
  if (!found) return <p className="note">{t('app.loading')}</p>
  if (found.report) return <ReportReader report={found.report} />
  if (found.facts) return <FactRows facts={found.facts} />
  return (
    <>
      <Missing what="report" />
      <Choose />
    </>
  )
}
