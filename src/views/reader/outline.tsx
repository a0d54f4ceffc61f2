import type { Report } from '../../model/report.ts'
import { useWords } from '../i18n/use-words.ts'

/** The report's headings; each leads to its place in the text. */
export const Outline = ({ report, onGo }: { readonly report: Report; readonly onGo: (start: number) => void }) => {
  const { t } = useWords()
  const headed = report.sections.filter((s) => s.heading !== '')
  return (
    <nav className="outline" aria-label={t('reader.outline')}>
      <h2>{t('reader.outline')}</h2>
      {headed.map((s) => (
        <button
          type="button"
          className="linkish block"
          key={s.start}
          style={{ paddingLeft: 4 + Math.max(0, s.depth - 1) * 12 }}
          title={`${t(`part.${s.part}`)} · ${t(`role.${s.period.role}`)} ${s.period.year}`}
          onClick={() => onGo(s.start)}
          lang="zh-CN"
        >
          {s.heading.slice(0, 40)}
        </button>
      ))}
    </nav>
  )
}
