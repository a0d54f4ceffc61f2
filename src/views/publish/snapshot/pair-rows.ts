import { indicatorName } from '../../../derive/indicator.ts'
import { amount, deviation } from '../../../derive/numbers.ts'
import { placeKey } from '../../../derive/place.ts'
import { VIEWS, verdictOf } from '../../../derive/verdict.ts'
import { CONVENTIONS, type Pair, type Reading, type Verdict } from '../../../model/pair.ts'
import type { Content } from './content.ts'
import { fill, type Html, html } from './html.ts'

export const badge = (verdict: Verdict, c: Content, all = ''): Html =>
  html`<span class="b v-${verdict}"${all ? html` data-v="${all}"` : ''}>${c.words.verdict[verdict]}</span>`

/** Verdicts under every view in the order of `VIEWS`, for the switch. */
export const verdictsOf = (p: Pair): string => VIEWS.map((v) => verdictOf(p, v)).join(' ')

const numberOf = (r: Reading, c: Content): string => amount(r, c.language) || r.subject

/** The target as a table shows it: its number, or for relations and words the sentence itself. */
const targetCell = (p: Pair, c: Content): string => amount(p.target, c.language) || p.target.quote

const resultCell = (p: Pair, c: Content): string => (p.result ? amount(p.result, c.language) || p.result.quote : '—')

const quote = (r: Reading, c: Content): Html => html`<blockquote lang="zh-CN">${r.quote}</blockquote>
<p class="s">${r.document || r.report}${r.issuer ? ` · ${r.issuer}` : ''} · ${fill(c.words.offsets, { start: r.start, end: r.end })}${/^https?:/.test(r.url ?? '') ? html` · <a href="${r.url}" rel="noreferrer">${c.words.address}</a>` : ''}${
  c.imprint.texts && c.reports.some((x) => x.sha256 === r.sha256)
    ? html` · <a class="read" href="#reader" data-r="${r.sha256}" data-s="${r.start}" data-e="${r.end}">${c.words.inReport}</a>`
    : ''
}${r.note ? html`<br>${r.note}` : ''}</p>`

const others = (p: Pair, c: Content) =>
  p.others.length > 0 &&
  html`<h5>${c.words.others}</h5>${p.others.map((o) => html`<p><b>${numberOf(o, c)}</b> (${c.words.resultSource[o.source]})</p>${quote(o, c)}`)}`

const derivation = (p: Pair, c: Content) =>
  p.derivation.length > 0 &&
  html`<h5>${c.words.derivation}</h5><ol>${p.derivation.map((s) => html`<li>${s.text}${s.caveat ? html` <i>${s.caveat}</i>` : ''}</li>`)}</ol>`

const reasons = (p: Pair, c: Content): Html =>
  html`<p class="s">${c.words.reason}: ${c.words.because[p.because]} · ${c.words.rule} ${p.rule} · ${CONVENTIONS.map((v) => html`${c.words[v]} ${badge(p.conventions[v], c)} `)}${
    p.flags.length > 0 && html`<br>${c.words.flags}: ${p.flags.map((f) => c.words.flag[f]).join('; ')}`
  }</p>`

const evidence = (p: Pair, c: Content): Html =>
  html`<details><summary>${c.words.evidence}</summary><h5>${c.words.targetQuote}</h5>${quote(p.target, c)}<h5>${c.words.resultQuote}</h5>${
    p.result ? quote(p.result, c) : html`<p>${c.words.none}</p>`
  }${derivation(p, c)}${others(p, c)}${reasons(p, c)}</details>`

export const labelOf = (p: Pair, c: Content): string => {
  const name = p.indicator === '' ? p.subject : indicatorName(p.indicator, c.language)
  return p.indicator === '' || name === p.subject ? p.subject : `${name} · ${p.subject}`
}

/** One target: a row of numbers and a row with its quotes. */
const rowsOf = (p: Pair, c: Content): Html =>
  html`<tbody class="p" id="${c.anchor(p)}" data-v="${verdictsOf(p)}" data-k="${placeKey(p)}|${p.year}"><tr><td>${p.year}</td><th scope="row" lang="zh-CN">${labelOf(p, c)}</th><td class="n">${targetCell(p, c)}</td><td class="n">${resultCell(p, c)}</td><td class="n">${
    p.deviation !== null && p.deviationUnit !== null ? deviation(p.deviation, p.deviationUnit, c.language) : ''
  }</td><td>${badge(verdictOf(p, c.view), c, verdictsOf(p))}</td></tr><tr class="e"><td colspan="6">${evidence(p, c)}</td></tr></tbody>`

/** Targets as a table, quotes under each row. */
export const pairTable = (pairs: readonly Pair[], c: Content, caption: string): Html => {
  const w = c.words
  return html`<div class="w"><table><caption>${caption}</caption><thead><tr>${[w.year, w.subject, w.target, w.result, w.deviation, w.judged].map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>${pairs.map((p) => rowsOf(p, c))}</table></div>`
}

/** One row of an indicator's table: it points at the target's own row. */
export const shortRow = (p: Pair, c: Content): Html =>
  html`<tr><th scope="row">${p.place}</th><td>${p.year}</td><td class="n"><a href="#${c.anchor(p)}">${targetCell(p, c)}</a></td><td class="n">${resultCell(p, c)}</td><td class="n">${
    p.deviation !== null && p.deviationUnit !== null ? deviation(p.deviation, p.deviationUnit, c.language) : ''
  }</td><td>${badge(verdictOf(p, c.view), c, verdictsOf(p))}</td></tr>`
