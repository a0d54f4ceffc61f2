import { labelsOf } from '../../../../figure/edit/choose.ts'
import { finishedOf } from '../../../../figure/edit/saved.ts'
import type { FigureSpec } from '../../../../figure/spec.ts'
import { figureTable } from '../../../../figure/text/alt.ts'
import { chartStanding } from '../../../../pipeline/casefile/charts/check.ts'
import type { Content } from '../content.ts'
import { behind, svgOf, upright } from '../drawing.ts'
import { fill, type Html, html, raw } from '../html.ts'
import type { KeptFigure } from './chosen.ts'

const table = (spec: FigureSpec, c: Content): Html => {
  const { head, rows } = figureTable(spec)
  return html`<details><summary>${c.words.keptTable}</summary><div class="w"><table><thead><tr>${head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((x, i) => (i === 0 ? html`<th scope="row">${x}</th>` : html`<td>${x}</td>`))}</tr>`,
  )}</tbody></table></div></details>`
}

/** Whether its numbers are those of this page, and where each is quoted. */
const proof = ({ chart }: KeptFigure, c: Content): Html => {
  const standing = chartStanding(chart, c.library)
  const n = standing?.differences.length ?? 0
  const words = standing === undefined ? c.words.keptUnchecked : n > 0 ? fill(c.words.keptDiffers, { n }) : c.words.keptAgrees
  const here = (standing?.behind ?? []).filter((p) => c.anchor(p) !== '')
  return html`<p class="s" data-agrees="${standing === undefined ? '' : n === 0 ? 'yes' : 'no'}">${fill(c.words.keptOn, { date: chart.when.slice(0, 10) })} ${words}</p>${
    here.length > 0 && behind(here, c)
  }`
}

const figure = (k: KeptFigure, i: number, c: Content): Html => {
  const spec = finishedOf(k.saved)
  // As wide as a telephone: the chart as it was made would be too small to read there.
  const narrow = { ...spec, size: upright(Math.max(9, Math.min(40, labelsOf(spec).length))) }
  return html`<section id="k${i + 1}"><h3>${k.chart.title}</h3><figure class="kept" lang="${spec.lang === 'zh' ? 'zh-CN' : 'en'}">${raw(svgOf(spec, 'wide'))}${raw(svgOf(narrow, 'narrow'))}<figcaption>${proof(k, c)}${table(spec, c)}</figcaption></figure></section>`
}

/** Charts the publisher made and kept, as they were kept. */
export const keptSection = (c: Content): Html | false =>
  c.kept.length > 0 &&
  html`<section id="kept" class="view"><h2>${c.words.kept}</h2><p>${c.words.keptLead}</p>${c.kept.map((k, i) => figure(k, i, c))}</section>`
