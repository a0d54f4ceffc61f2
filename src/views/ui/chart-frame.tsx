import type { ReactNode } from 'react'
import type { Search } from '../app/search.ts'
import type { Figures } from '../figure/figures.ts'
import { useWords } from '../i18n/use-words.ts'
import { ChartTools } from './chart-tools.tsx'

interface ChartFrameProps {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly name: string
  readonly at: Partial<Search>
  readonly figures: () => Promise<Figures>
  readonly table: ReactNode
  readonly children: ReactNode
}

/** A chart with its words: title, ways to save it, a summary in text and the numbers as a table. */
export const ChartFrame = ({ title, subtitle, summary, name, at, figures, table, children }: ChartFrameProps) => {
  const { t } = useWords()
  return (
    <figure className="chart" aria-label={title}>
      <figcaption>
        <h2>{title}</h2>
        <span className="note">{subtitle}</span>
        <ChartTools name={name} at={at} figures={figures} />
      </figcaption>
      {children}
      <p className="note">{summary}</p>
      <details open>
        <summary>{t('chart.table')}</summary>
        {table}
      </details>
    </figure>
  )
}
