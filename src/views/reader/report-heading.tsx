import type { Report } from '../../model/report.ts'
import { issueText } from '../parts/labels.ts'
import { To } from '../parts/link.tsx'
import { useWords } from '../words/use-words.ts'

/** What is known of a report, and what it did not say plainly. */
export const ReportHeading = ({ report }: { readonly report: Report }) => {
  const { t } = useWords()
  const { identity } = report
  const place = identity.place?.value
  const known = [place && `${place.name}`, identity.planYear?.value, identity.delivered?.value, identity.speaker?.value, report.file.split('/').at(-1)]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <h1 lang="zh-CN">{identity.title || report.file}</h1>
      <p className="lead num">
        {place ? (
          <To path="/place" search={{ p: place.adcode || place.name }}>
            {known}
          </To>
        ) : (
          known
        )}
      </p>
      {report.meta.source && <p className="note">{`${t('reader.address')}: ${report.meta.source}`}</p>}
      {report.issues.map((issue) => (
        <p key={JSON.stringify(issue)} className="alert mark">
          {issueText(issue, t).text}
        </p>
      ))}
    </>
  )
}
