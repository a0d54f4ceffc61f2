import { placeLabel } from '../../derive/place.ts'
import type { Report } from '../../model/report.ts'
import { useLibrary } from '../app/library-context.tsx'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { reportFigures } from '../place/place-figures.ts'
import { ChartTools } from '../ui/chart-tools.tsx'
import { issueText } from '../ui/labels.ts'
import { To } from '../ui/link.tsx'

/** The report's own targets and what became of them, as a figure. */
const Scorecard = ({ report }: { readonly report: Report }) => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const mine = judgement.pairs.filter((p) => p.target.sha256 === report.sha256)
  if (mine.length === 0) return null
  return (
    <p className="note">
      {`${t('figureEditor.kinds.scorecard')} `}
      <ChartTools name={`outturn-scorecard-${report.identity.planYear?.value ?? ''}`} at={{ r: report.sha256 }} figures={() => reportFigures(mine)} />
    </p>
  )
}

/** What is known of a report, and what it did not say plainly. */
export const ReportHeading = ({ report }: { readonly report: Report }) => {
  const { t, language } = useWords()
  const { identity } = report
  const place = identity.place?.value
  const known = [
    place && placeLabel({ adcode: place.adcode, place: place.name }, language),
    identity.planYear?.value,
    identity.delivered?.value,
    identity.speaker?.value,
    report.file.split('/').at(-1),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <PageTitle lang="zh-CN">{identity.title || report.file}</PageTitle>
      <p className="lead num">
        {place ? (
          <To path="/place" search={{ p: place.adcode || place.name }}>
            {known}
          </To>
        ) : (
          known
        )}
      </p>
      <Scorecard report={report} />
      {report.meta.source && <p className="note">{`${t('reader.address')}: ${report.meta.source}`}</p>}
      {report.issues.map((issue) => (
        <p key={JSON.stringify(issue)} className="alert mark">
          {issueText(issue, t).text}
        </p>
      ))}
    </>
  )
}
