import { deviation } from '../../../derive/numbers.ts'
import type { Outcome } from '../../../judge/judge.ts'
import { CONVENTIONS } from '../../../model/pair.ts'
import { useWords } from '../../i18n/use-words.ts'
import { VerdictMark } from '../../ui/verdict/verdict.tsx'

/** What a choice does to the verdict, under each convention, before it is made. */
export const VerdictPreview = ({ now, then }: { readonly now: Outcome; readonly then: Outcome | undefined }) => {
  const { t, language } = useWords()
  if (!then) return <p className="note">{t('app.loading')}</p>
  const gap = (o: Outcome): string => (o.deviation === null || o.deviationUnit === null ? '—' : deviation(o.deviation, o.deviationUnit, language))
  return (
    <table className="data preview" aria-label={t('answer.preview')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('answer.now')}</th>
          <th scope="col">{t('answer.after')}</th>
        </tr>
      </thead>
      <tbody>
        {CONVENTIONS.map((c) => (
          <tr key={c} data-convention={c}>
            <th scope="row">{t(`convention.${c}`)}</th>
            <td>
              <VerdictMark verdict={now.conventions[c]} />
            </td>
            <td>
              <VerdictMark verdict={then.conventions[c]} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('pair.deviation')}</th>
          <td className="num">{gap(now)}</td>
          <td className="num">{gap(then)}</td>
        </tr>
        <tr>
          <th scope="row">{t('pair.because')}</th>
          <td>{t(`because.${now.because}`)}</td>
          <td>{t(`because.${then.because}`)}</td>
        </tr>
      </tbody>
    </table>
  )
}
