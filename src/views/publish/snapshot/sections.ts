import { indicatorName } from '../../../derive/indicator.ts'
import { placeKey } from '../../../derive/place.ts'
import { CONVENTIONS, VERDICTS } from '../../../model/pair.ts'
import { canonical } from '../../../pipeline/casefile/canonical.ts'
import type { Content } from './content.ts'
import { groupBy } from './group.ts'
import { escapeHtml, type Html, html, raw } from './html.ts'
import { placesOf } from './overview.ts'
import { badge, numberHeads, pairTable, shortRow } from './pair-rows.ts'
import { inChinese, placeName } from './readings.ts'

const filterBar = (c: Content): Html =>
  html`<p class="js tools"><label>${c.words.search} <input id="q" type="search"></label> <label>${c.words.judged} <select id="v"><option value="">${c.words.anyVerdict}</option>${VERDICTS.map((v) => html`<option value="${v}">${c.words.verdict[v]}</option>`)}</select></label> <button id="toggle" type="button" data-close="${c.words.closeAll}">${c.words.openAll}</button> <output id="shown" data-words="${c.words.shown}"></output></p>`

/** Every place with its targets, newest year first. */
export const places = (c: Content, figures: ReadonlyMap<string, readonly Html[]>): Html => {
  const groups = groupBy(c.pairs, placeKey)
  return html`<section id="places" class="view"><h2>${c.words.places}</h2>${filterBar(c)}${[...placesOf(c.pairs)].map(
    ([key, one]) =>
      html`<section class="place" id="place-${key}"><h3>${placeName(one, c)}</h3>${figures.get(key) ?? []}${pairTable(groups.get(key) ?? [], c, placeName(one, c))}</section>`,
  )}</section>`
}

/** Every indicator across places and years. */
export const indicators = (c: Content, figures: ReadonlyMap<string, readonly Html[]>): Html => {
  const groups = groupBy(
    c.pairs.filter((p) => p.indicator !== ''),
    (p) => p.indicator,
  )
  const w = c.words
  const byNumber = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return html`<section id="indicators" class="view"><h2>${w.indicators}</h2><p class="toc">${byNumber.map(([id, list]) => html`<a href="#i-${id}">${indicatorName(id, c.language)} (${list.length})</a> `)}</p>${byNumber.map(
    ([id, list]) =>
      html`<section id="i-${id}"><h3>${indicatorName(id, c.language)}</h3>${figures.get(id) ?? []}<div class="w"><table><caption class="off">${indicatorName(id, c.language)}</caption><thead><tr>${[w.place, w.year].map((h) => html`<th scope="col">${h}</th>`)}${numberHeads(c)}</tr></thead><tbody>${list.map((p) => shortRow(p, c))}</tbody></table></div></section>`,
  )}</section>`
}

const link = (url: string, words: string) => (/^https?:/.test(url) ? html`<a href="${url}">${words}</a>` : url)

/** Whole texts where they travel along. Carriage returns are kept by reference: offsets count them. */
const texts = (c: Content) =>
  c.imprint.texts &&
  html`<h3>${c.words.texts}</h3>${[...c.reports, ...c.facts].map(
    (r) =>
      html`<details class="text"><summary>${r.file}</summary><pre id="${c.textAnchor(r.sha256)}"${inChinese(c)}>${raw(`\n${escapeHtml(r.text).replaceAll('\r', '&#13;')}`)}</pre></details>`,
  )}`

/** Every file the page rests on, with its hash. */
export const sources = (c: Content): Html => {
  const w = c.words
  const heads = [w.file, w.title, w.place, w.year, w.delivered, w.address, w.hash]
  const rows = c.reports.map(({ identity: i, ...r }) => [
    r.file,
    i.title,
    i.place?.value.name ?? '',
    i.planYear?.value ?? '',
    i.delivered?.value ?? '',
    link(r.meta.source ?? '', w.address),
    html`<code>${r.sha256}</code>`,
  ])
  const facts = c.facts.map((f) => [
    f.file,
    [...new Set(f.facts.map((x) => x.issuer))].join('、'),
    [...new Set(f.facts.map((x) => x.place))].join('、'),
    '',
    '',
    `${f.facts.length} ${w.rows}`,
    html`<code>${f.sha256}</code>`,
  ])
  return html`<section id="sources" class="view"><h2>${w.sources}</h2><div class="w"><table class="src"><thead><tr>${heads.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody${inChinese(c)}>${[...rows, ...facts].map((r) => html`<tr>${r.map((x) => html`<td>${x}</td>`)}</tr>`)}</tbody></table></div><p class="s">${w.root}: <code>${c.root}</code><br>${w.rules}: ${c.rules}</p><p class="js"><button id="download" type="button">${w.download}</button></p>${texts(c)}</section>`
}

const corrections = (c: Content): Html => {
  const w = c.words
  if (c.corrections.length === 0) return html`<p>${w.noCorrections}</p>`
  return html`<div class="w"><table><thead><tr>${[w.when, w.who, w.why, w.change].map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${c.corrections.map(
    (x) =>
      html`<tr><td>${x.when}</td><td>${x.who}</td><td>${x.why}</td><td>${w.kind[x.change.kind]}<details><summary>${w.evidence}</summary><code>${canonical(x.change)}</code></details></td></tr>`,
  )}</tbody></table></div>`
}

const paragraphs = (text: string): readonly Html[] =>
  text
    .split(/\n+/)
    .filter((p) => p.trim() !== '')
    .map((p) => html`<p>${p}</p>`)

/** How it was done, what people changed, who made it, and what those reported on say. */
export const method = (c: Content): Html => {
  const { words: w, imprint } = c
  return html`<section id="method" class="view"><h2>${w.method}</h2><p>${w.methodText}</p>${paragraphs(imprint.note)}<dl>${CONVENTIONS.map((v) => html`<dt>${w[v]}</dt><dd>${w[`${v}Hint`]}</dd>`)}</dl><h3>${w.verdictsMean}</h3><dl>${VERDICTS.map((v) => html`<dt>${badge(v, c)}</dt><dd>${w.verdictHint[v]}</dd>`)}</dl><h3 id="corrections">${w.corrections}</h3>${corrections(c)}${
    imprint.about && html`<h3 id="about">${w.about}</h3>${paragraphs(imprint.about)}`
  }${imprint.reply && html`<h3 id="reply">${w.reply}</h3>${paragraphs(imprint.reply)}`}</section>`
}
