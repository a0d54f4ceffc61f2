import { penFor, type Table } from '../frame/draw-context.ts'
import { bound } from '../kinds/dispatch.ts'
import type { FigureSpec } from '../spec.ts'
import { WORDS } from '../words.ts'

/** The figure's numbers as a table, in its language. */
export const figureTable = (spec: FigureSpec): Table => bound(spec).table(penFor(spec))

/** What the figure shows, for those who cannot see it: headline, what is drawn, and the rows while they are few. */
export const altText = (spec: FigureSpec): string => {
  const { head, rows } = figureTable(spec)
  const stop = spec.lang === 'zh' ? '。' : '. '
  const shown = rows.slice(0, 30).map((r) => r.join(' '))
  const rest = rows.length > 30 ? [WORDS[spec.lang].more(rows.length - 30)] : []
  return [
    spec.texts.title,
    spec.texts.subtitle,
    `${head.filter((h) => h !== '').join(spec.lang === 'zh' ? '、' : ', ')}${WORDS[spec.lang].colon}${shown.join('; ')}`,
    ...rest,
  ]
    .filter((s) => s !== '')
    .join(stop)
}
