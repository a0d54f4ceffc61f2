import { amount, deviation } from '../../../derive/numbers.ts'
import { placeKey } from '../../../derive/place.ts'
import { VIEWS, verdictOf } from '../../../derive/verdict.ts'
import { CONVENTIONS, type Pair, type Reading, type Verdict } from '../../../model/pair.ts'
import type { Content } from './content.ts'
import { fill, type Html, html } from './html.ts'
import { factLine, inChinese, labelOf, placeName, resultText, targetText } from './readings.ts'

export const badge = (verdict: Verdict, c: Content, all = ''): Html =>
  html`<span class="b v-${verdict}"${all ? html` data-v="${all}"` : ''}>${c.words.verdict[verdict]}</span>`

/** Verdicts under every view in the order of `VIEWS`, for the switch; one where they agree. */
export const verdictsOf = (p: Pair): string => {
  const all = VIEWS.map((v) => verdictOf(p, v))
  return new Set(all).size === 1 ? p.verdict : all.join(' ')
}

const numberOf = (r: Reading, c: Content): string => amount(r, c.language) || r.subject

const inText = (r: Reading, c: Content) => {
  const text = c.textAnchor(r.sha256)
  return text !== undefined && html` · <a href="#${text}" data-at="${r.start} ${r.end}">${c.words.inReport}</a>`
}

/** The words a number was read from; a row of a facts file is put into words first and then given as it stands. */
const quote = (r: Reading, c: Content): Html => {
  const fact = c.factAt(r)
  const words = fact
    ? html`<blockquote${inChinese(c)}>${factLine(fact, c)}<br><code>${r.quote}</code></blockquote>`
    : html`<blockquote${inChinese(c)}>${r.quote}</blockquote>`
  const link = /^https?:/.test(r.url ?? '') ? html` · <a href="${r.url}">${c.words.address}</a>` : ''
  return html`${words}<p class="s">${r.document || r.report}${r.issuer ? ` · ${r.issuer}` : ''} · ${fill(c.words.offsets, { start: r.start, end: r.end })}${link}${inText(r, c)}${r.note ? html`<br>${r.note}` : ''}</p>`
}

const others = (p: Pair, c: Content) =>
  p.others.length > 0 &&
  html`<h5>${c.words.others}</h5>${p.others.map((o) => html`<p><b>${numberOf(o, c)}</b> (${c.words.resultSource[o.source]})</p>${quote(o, c)}`)}`

const derivation = (p: Pair, c: Content) =>
  p.derivation.length > 0 &&
  html`<h5>${c.words.derivation}</h5><ol>${p.derivation.map((s) => html`<li>${s.text}${s.caveat ? html` <i>${s.caveat}</i>` : ''}</li>`)}</ol>`

const perConvention = (p: Pair, c: Content) =>
  new Set(Object.values(p.conventions)).size > 1 && html` · ${CONVENTIONS.map((v) => html`${c.words[v]} ${badge(p.conventions[v], c)} `)}`

const reasons = (p: Pair, c: Content): Html =>
  html`<p class="s" id="${c.anchor(p)}w">${c.words.reason}: ${c.words.because[p.because]} · ${c.words.rule} ${p.rule}${perConvention(p, c)}${
    p.flags.length > 0 && html`<br>${c.words.flags}: ${p.flags.map((f) => c.words.flag[f]).join('; ')}`
  }</p>`

const evidence = (p: Pair, c: Content): Html =>
  html`<details><summary>${c.words.evidence}</summary><h5 id="${c.anchor(p)}t">${c.words.targetQuote}</h5>${quote(p.target, c)}<h5 id="${c.anchor(p)}r">${c.words.resultQuote}</h5>${
    p.result ? quote(p.result, c) : html`<p>${c.words.none}</p>`
  }${derivation(p, c)}${others(p, c)}${reasons(p, c)}</details>`

const hedged = (r: Reading, c: Content) => r.hedge && html`<span class="s">${c.words.hedge[r.hedge]}</span> `

/** Target, result, distance and verdict, each leading to the words it rests on. */
const numbers = (p: Pair, c: Content): Html => {
  const [result, gap] = [resultText(p, c), p.deviation !== null && p.deviationUnit !== null ? deviation(p.deviation, p.deviationUnit, c.language) : '']
  const to = (part: string, words: string) => html`<a href="#${c.anchor(p)}${part}">${words}</a>`
  return html`<td class="n">${hedged(p.target, c)}${to('t', targetText(p, c))}</td><td class="n">${p.result && hedged(p.result, c)}${result === '' ? '—' : to('r', result)}</td><td class="n">${
    gap && to('w', gap)
  }</td><td>${badge(verdictOf(p, c.view), c, verdictsOf(p))}</td>`
}

const measured = (p: Pair, c: Content) => p.measure !== 'level' && html` <span class="s">${c.words.measure[p.measure]}</span>`

/** One target: a row of numbers and a row with its quotes. */
const rowsOf = (p: Pair, c: Content): Html =>
  html`<tbody class="p" id="${c.anchor(p)}" data-v="${verdictsOf(p)}" data-k="${placeKey(p)}|${p.year}"><tr><td class="y">${p.year}</td><th scope="row">${labelOf(p, c)}${measured(p, c)}</th>${numbers(p, c)}</tr><tr class="e"><td colspan="6">${evidence(p, c)}</td></tr></tbody>`

/** Heads of what `numbers` gives. */
export const numberHeads = ({ words: w }: Content): Html =>
  html`${[w.target, w.result, w.deviation].map((h) => html`<th scope="col" class="n">${h}</th>`)}<th scope="col">${w.judged}</th>`

/** Targets as a table, quotes under each row. */
export const pairTable = (pairs: readonly Pair[], c: Content, caption: Html): Html => {
  const w = c.words
  return html`<div class="w"><table><caption class="off">${caption}</caption><thead><tr>${[w.year, w.subject].map((h) => html`<th scope="col">${h}</th>`)}${numberHeads(c)}</tr></thead>${pairs.map((p) => rowsOf(p, c))}</table></div>`
}

/** One row of an indicator's table: it points at the target's own row. */
export const shortRow = (p: Pair, c: Content): Html =>
  html`<tr><th scope="row">${placeName(p, c)}${measured(p, c)}</th><td class="y">${p.year}</td>${numbers(p, c)}</tr>`
