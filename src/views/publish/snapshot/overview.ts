import { feedOf } from '../../../derive/findings/feed.ts'
import { countVerdicts, shareMet } from '../../../derive/overview/scoreboard.ts'
import { placeKey } from '../../../derive/place.ts'
import { VIEWS } from '../../../derive/verdict.ts'
import type { Finding } from '../../../model/finding.ts'
import { type Pair, VERDICTS } from '../../../model/pair.ts'
import type { Content } from './content.ts'
import { groupBy } from './group.ts'
import { fill, type Html, html } from './html.ts'
import { factLine, inChinese, placeName } from './readings.ts'

const scoreboard = (c: Content): Html => {
  const counts = countVerdicts(c.pairs, c.view)
  return html`<ul class="score">${VERDICTS.map((v) => html`<li class="v-${v}" data-verdict="${v}"><a href="#places" data-pick="${v}"><b>${counts[v]}</b> <span>${c.words.verdict[v]}</span></a></li>`)}</ul>`
}

const bar = (c: Content): Html => {
  const counts = countVerdicts(c.pairs, c.view)
  const total = Math.max(1, c.pairs.length)
  let x = 0
  const parts = VERDICTS.map((v) => {
    const width = (counts[v] / total) * 1000
    x += width
    return html`<rect class="v-${v}" x="${(x - width).toFixed(1)}" width="${width.toFixed(1)}" height="20"><title>${c.words.verdict[v]} ${counts[v]}</title></rect>`
  })
  return html`<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** A target of each place by the place's key, in the order of their codes. */
export const placesOf = (pairs: readonly Pair[]): ReadonlyMap<string, Pair> => new Map(pairs.map((p) => [placeKey(p), p]))

const cell = (pairs: readonly Pair[], key: string, c: Content): Html => {
  if (pairs.length === 0) return html`<td></td>`
  const { met } = countVerdicts(pairs, c.view)
  return html`<td class="n" data-cell="${key}"><a href="#place-${key.split('|')[0] ?? ''}">${fill(c.words.cell, { met, total: pairs.length })}</a></td>`
}

const matrix = (c: Content): Html => {
  const years = [...distinct(c.pairs.map((p) => p.year))].sort((a, b) => b - a)
  const cells = groupBy(c.pairs, (p) => `${placeKey(p)}|${p.year}`)
  return html`<div class="w"><table class="m"><caption>${c.words.matrix} (${c.words.cellHint})</caption><thead><tr><th scope="col">${c.words.place}</th>${years.map((y) => html`<th scope="col" class="n">${y}</th>`)}</tr></thead><tbody>${[
    ...placesOf(c.pairs),
  ].map(
    ([key, one]) =>
      html`<tr><th scope="row"><a href="#place-${key}">${placeName(one, c)}</a></th>${years.map((y) => cell(cells.get(`${key}|${y}`) ?? [], `${key}|${y}`, c))}</tr>`,
  )}</tbody></table></div>`
}

const switcher = (c: Content): Html =>
  html`<p class="js tools"><label>${c.words.convention} <select id="view">${VIEWS.map((v) => html`<option value="${VIEWS.indexOf(v)}"${v === c.view ? html` selected` : ''}>${c.words[v]}</option>`)}</select></label></p>`

const SHOWN = 20

const finding = (f: Finding, c: Content): Html =>
  html`<li><b>${c.words.finding[f.kind]}</b> · ${placeName(f, c)} ${f.year}<br>${f.sentence[c.language]}<details><summary>${c.words.evidence}</summary>${f.quotes.map(
    (q) => {
      const fact = c.factAt(q)
      return html`<blockquote${inChinese(c)}>${fact && html`${factLine(fact, c)}<br>`}${fact ? html`<code>${q.quote}</code>` : q.quote}</blockquote><p class="s">${q.report} · ${fill(c.words.offsets, { start: q.start, end: q.end })}</p>`
    },
  )}</details></li>`

const findings = (c: Content): Html => {
  const all = feedOf(c.findings, [], c.leads)
  const rest = all.slice(SHOWN)
  return html`<ol class="findings">${all.slice(0, SHOWN).map((f) => finding(f, c))}</ol>${
    rest.length > 0 &&
    html`<details><summary>${fill(c.words.moreFindings, { n: rest.length })}</summary><ol class="findings" start="${SHOWN + 1}">${rest.map((f) => finding(f, c))}</ol></details>`
  }`
}

/** Scoreboard, matrix and what is worth a look. */
export const overview = (c: Content, figures: readonly Html[]): Html => {
  const share = shareMet(countVerdicts(c.pairs, c.view))
  const w = c.words
  return html`<section id="overview" class="view"><h2>${w.overview}</h2><p>${fill(w.lead, { reports: c.reports.length, facts: c.facts.length, targets: c.pairs.length })}</p>${switcher(c)}${scoreboard(c)}${bar(c)}<p id="rate" data-words="${w.rate}">${fill(w.rate, { met: share.met, decided: share.decided, left: share.leftOut })}</p>${figures}${matrix(c)}${
    c.findings.length > 0 && html`<h3 id="findings">${w.findings}</h3>${findings(c)}`
  }</section>`
}
