import { TextInput } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { placeKey, placeLabel } from '../../derive/place.ts'
import { factFile, report } from '../../store/library.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { Missing } from '../empty/missing.tsx'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { FactRows } from './fact-rows.tsx'
import { ReportReader } from './report-reader.tsx'

/** Reports by place and year, the latest first; a few letters of place, year or title narrow them. */
const Choose = () => {
  const { t, language } = useWords()
  const { shelf } = useLibrary()
  const [sought, setSought] = useState('')
  const named = shelf.map((e) => ({ e, name: `${placeLabel(e, language)} ${e.planYear ?? ''} · ${e.title || e.file}` }))
  const words = sought.toLowerCase().split(/\s+/)
  const found = named
    .filter(({ name }) => words.every((w) => name.toLowerCase().includes(w)))
    .sort((a, b) => (placeKey(a.e) < placeKey(b.e) ? -1 : placeKey(a.e) > placeKey(b.e) ? 1 : (b.e.planYear ?? 0) - (a.e.planYear ?? 0)))
  return (
    <>
      <PageTitle>{t('reader.choose')}</PageTitle>
      <TextInput type="search" maw={360} label={t('reader.seek')} value={sought} onChange={(e) => setSought(e.currentTarget.value)} />
      <ul className="items">
        {found.map(({ e, name }) => (
          <li key={e.sha256}>
            <To path="/reader" search={{ r: e.sha256 }}>
              {name}
            </To>
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
