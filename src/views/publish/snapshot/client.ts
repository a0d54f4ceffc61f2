// Makes the printed page lively where scripts run: one view at a time, filters, conventions, the data to download, quotes in their texts.
// It stands alone in the file, so it imports nothing.

const all = <T extends Element>(selector: string, type: new () => T): readonly T[] =>
  [...document.querySelectorAll(selector)].filter((e): e is T => e instanceof type)
const one = <T extends Element>(selector: string, type: new () => T): T | undefined => all(selector, type)[0]
const fill = (words: string, values: Readonly<Record<string, number>>) => words.replace(/\{\{([a-z]+)\}\}/g, (_, key: string) => String(values[key] ?? ''))

const rows = all('tbody.p', HTMLTableSectionElement)
const verdictAt = (e: HTMLElement, view: number) => {
  const of = (e.dataset.v ?? '').split(' ')
  return of[view] ?? of[0] ?? ''
}
const words = new Map(all('.score li', HTMLLIElement).map((li) => [li.dataset.verdict ?? '', li.querySelector('span')?.textContent ?? '']))
const viewNow = () => Number(one('#view', HTMLSelectElement)?.value ?? 0)

const show = (): void => {
  const id = decodeURIComponent(location.hash.slice(1)) || 'overview'
  const target = document.getElementById(id)
  const view = target?.closest('.view') ?? document.getElementById('overview')
  for (const section of all('.view', HTMLElement)) section.hidden = section !== view
  for (const a of all('nav a', HTMLAnchorElement)) a.toggleAttribute('aria-current', a.hash === `#${view?.id ?? ''}`)
  const row = target?.closest('tbody.p')
  if (row instanceof HTMLElement && row.hidden) pick('')
  const details = row ? row.querySelector('details') : target?.closest('details')
  if (details) details.open = true
  if (target && target !== view) target.scrollIntoView()
  else scrollTo(0, 0)
}

/** Shows the targets of one verdict, or all of them. */
const pick = (verdict: string): void => {
  const [q, v] = [one('#q', HTMLInputElement), one('#v', HTMLSelectElement)]
  if (q) q.value = ''
  if (v) v.value = verdict
  filter()
}

const decided = ['met', 'missed', 'depends']

const recount = (): void => {
  const view = viewNow()
  const counts = new Map<string, number>()
  const cells = new Map<string, { met: number; total: number }>()
  for (const row of rows) {
    const v = verdictAt(row, view)
    counts.set(v, (counts.get(v) ?? 0) + 1)
    const cell = cells.get(row.dataset.k ?? '') ?? { met: 0, total: 0 }
    cells.set(row.dataset.k ?? '', { met: cell.met + (v === 'met' ? 1 : 0), total: cell.total + 1 })
  }
  for (const badge of all('.b[data-v]', HTMLElement)) {
    const v = verdictAt(badge, view)
    badge.className = `b v-${v}`
    badge.textContent = words.get(v) ?? v
  }
  drawCounts(counts)
  for (const td of all('td[data-cell]', HTMLTableCellElement)) {
    const cell = cells.get(td.dataset.cell ?? '')
    const a = td.querySelector('a')
    if (cell && a) a.textContent = `${cell.met} / ${cell.total}`
  }
}

const drawCounts = (counts: ReadonlyMap<string, number>): void => {
  const of = (v: string) => counts.get(v) ?? 0
  for (const li of all('.score li', HTMLLIElement)) {
    const b = li.querySelector('b')
    if (b) b.textContent = String(of(li.dataset.verdict ?? ''))
  }
  let x = 0
  for (const rect of all('.bar rect', SVGRectElement)) {
    const width = (of(rect.getAttribute('class')?.slice(2) ?? '') / Math.max(1, rows.length)) * 1000
    rect.setAttribute('x', x.toFixed(1))
    rect.setAttribute('width', width.toFixed(1))
    x += width
  }
  const sum = decided.reduce((n, v) => n + of(v), 0)
  const rate = one('#rate', HTMLElement)
  if (rate) rate.textContent = fill(rate.dataset.words ?? '', { met: of('met'), decided: sum, left: rows.length - sum })
}

const filter = (): void => {
  const [q, v] = [one('#q', HTMLInputElement)?.value.trim().toLowerCase() ?? '', one('#v', HTMLSelectElement)?.value ?? '']
  let n = 0
  for (const row of rows) {
    row.hidden = !(
      (v === '' || verdictAt(row, viewNow()) === v) &&
      (q === '' || `${row.closest('.place')?.querySelector('h3')?.textContent ?? ''} ${row.textContent}`.toLowerCase().includes(q))
    )
    if (!row.hidden) n++
  }
  for (const place of all('.place', HTMLElement)) place.hidden = !place.querySelector('tbody.p:not([hidden])')
  const out = one('#shown', HTMLOutputElement)
  if (out) out.textContent = fill(out.dataset.words ?? '', { n, of: rows.length })
}

const data = async (): Promise<string> => {
  const packed = Uint8Array.from(atob(document.getElementById('data')?.textContent?.trim() ?? ''), (ch) => ch.charCodeAt(0))
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))).text()
}

const download = async (): Promise<void> => {
  const a = document.createElement('a')
  a.href = URL.createObjectURL(new Blob([await data()], { type: 'application/json' }))
  a.download = 'outturn-data.json'
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000)
}

const read = (a: HTMLAnchorElement): void => {
  const source = document.getElementById(a.hash.slice(1))
  const [dialog, pre, heading] = [one('#reader', HTMLDialogElement), one('#reader pre', HTMLElement), one('#reader h2', HTMLElement)]
  const text = source?.textContent ?? ''
  if (!source || !dialog || !pre || !heading) return
  const [start, end] = (a.dataset.at ?? '').split(' ').map(Number)
  const mark = document.createElement('mark')
  mark.textContent = text.slice(start, end)
  heading.textContent = source.closest('details')?.querySelector('summary')?.textContent ?? ''
  pre.replaceChildren(text.slice(0, start), mark, text.slice(end))
  dialog.showModal()
  mark.scrollIntoView({ block: 'center' })
}

const start = (): void => {
  document.documentElement.classList.add('js-on')
  addEventListener('hashchange', show)
  one('#view', HTMLSelectElement)?.addEventListener('change', () => {
    recount()
    filter()
  })
  one('#q', HTMLInputElement)?.addEventListener('input', filter)
  one('#v', HTMLSelectElement)?.addEventListener('change', filter)
  one('#download', HTMLButtonElement)?.addEventListener('click', () => void download())
  const toggle = one('#toggle', HTMLButtonElement)
  toggle?.addEventListener('click', () => {
    const open = toggle.getAttribute('aria-pressed') !== 'true'
    for (const d of all('tbody.p details', HTMLDetailsElement)) d.open = open
    toggle.setAttribute('aria-pressed', String(open))
    const label = toggle.textContent
    toggle.textContent = toggle.dataset.close ?? ''
    toggle.dataset.close = label ?? ''
  })
  document.addEventListener('click', (event) => {
    const a = event.target instanceof Element ? event.target.closest('a[data-at]') : null
    if (!(a instanceof HTMLAnchorElement)) return
    event.preventDefault()
    read(a)
  })
  for (const a of all('a[data-pick]', HTMLAnchorElement)) a.addEventListener('click', () => pick(a.dataset.pick ?? ''))
  addEventListener('beforeprint', () => {
    for (const section of all('.view', HTMLElement)) section.hidden = false
  })
  addEventListener('afterprint', show)
  show()
  filter()
}

start()
