import { contentOf } from './content.ts'
import { figureColours } from './drawing.ts'
import { figuresOf } from './figures.ts'
import { escapeHtml, html } from './html.ts'
import type { Imprint, Stock } from './imprint.ts'
import { keptSection } from './kept/section.ts'
import { lean } from './lean/lean.ts'
import { overview } from './overview.ts'
import { payload } from './payload.ts'
import { indicators, method, places, sources } from './sections.ts'

export type { Imprint, Stock } from './imprint.ts'

const MARKS = ['lang', 'title', 'body', 'data'] as const

/**
 * One HTML file from a library. Readable without a script; with one it filters and switches conventions. No network, no worker, no storage.
 * `template` is the built shell (style, script and their policy) with marks for language, title, body and data. Same input, same characters.
 */
export const renderSnapshot = (template: string, imprint: Imprint, stock: Stock): string => {
  const c = contentOf(imprint, stock)
  const { words: w } = c
  const figures = figuresOf(c)
  const views = [
    ['overview', w.overview],
    ...(c.kept.length > 0 ? [['kept', w.kept]] : []),
    ['places', w.places],
    ['indicators', w.indicators],
    ['sources', w.sources],
    ['method', w.method],
  ]
  const by = [imprint.authors && `${w.by} ${imprint.authors}`, imprint.date].filter(Boolean).join(' · ')
  const body = html`<header><h1>${imprint.title}</h1><p class="by">${by}</p><nav aria-label="${w.contents}">${views.map(([id, name]) => html`<a href="#${id}">${name}</a> `)}</nav><noscript><p class="s">${w.noScript}</p></noscript></header><main>${overview(c, figures.overview)}${keptSection(c)}${places(c, figures.places)}${indicators(c, figures.indicators)}${sources(c)}${method(c)}<dialog id="reader"><form method="dialog"><button>${w.close}</button></form><h2></h2><pre lang="zh-CN"></pre></dialog></main><footer class="s">${w.made}<br>${w.root}: <code>${c.root}</code></footer>`
  const page = lean(body.markup)
  const values = { lang: c.language === 'zh' ? 'zh-CN' : 'en', title: escapeHtml(imprint.title), body: page.markup, data: payload(c) } satisfies Record<
    (typeof MARKS)[number],
    string
  >
  return MARKS.reduce(
    (whole, mark) => whole.split(`<!--${mark}-->`).join(values[mark]),
    template.replace('__LANG__', '<!--lang-->').replace('__FIGURES__', () => figureColours() + page.rules),
  )
}
