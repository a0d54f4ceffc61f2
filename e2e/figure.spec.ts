import { parseHTML } from 'linkedom'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FigureEditor } from './pages/figure.ts'
import { decodePng, inkOf } from './pages/png.ts'

const NATION = '/indicator?i=gdp&p=100000&m=growth'
const svgOf = (text: string) => parseHTML(text).document
const numbers = (path: string): readonly number[] => (path.match(/-?[0-9]+(?:\.[0-9]+)?/g) ?? []).map(Number)

test('the image holds its words: every character of the title and the key is a glyph of its own', async ({ page }) => {
  const app = new App(page)
  await app.open(NATION)
  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  const svg = svgOf((await editor.save('SVG')).bytes.toString('utf8'))
  const png = decodePng((await editor.save('PNG 2×')).bytes)
  expect([png.width, png.height]).toEqual([2400, 1350])
  for (const mark of ['title', 'key']) {
    const drawn = new Map<string, string>()
    for (const text of svg.querySelectorAll(`text[data-mark=${mark}]`)) {
      const [x, y, size] = ['x', 'y', 'font-size'].map((a) => Number(text.getAttribute(a)) * 2)
      const chars = [...text.textContent]
      const lead = chars.findIndex((c) => !/\p{Script=Han}/u.test(c))
      chars.slice(0, lead < 0 ? chars.length : lead).forEach((c, i) => {
        drawn.set(c, inkOf(png, (x ?? 0) + i * (size ?? 0), (y ?? 0) - (size ?? 0) * 0.86, size ?? 0, size ?? 0))
      })
    }
    expect(drawn.size, mark).toBeGreaterThan(8)
    for (const [c, ink] of drawn) expect(ink.split('#').length - 1, c).toBeGreaterThan(30)
    expect(new Set(drawn.values()).size, `${mark}: a missing glyph looks like every other missing glyph`).toBe(drawn.size)
  }
})

test('SVG and PDF stand on their own: a bare page draws the same picture, and the text can be searched', async ({ page, context }) => {
  const app = new App(page)
  await app.open(NATION)
  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  const svg = (await editor.save('SVG')).bytes.toString('utf8')
  const png = decodePng((await editor.save('PNG 1×')).bytes)
  const { name, bytes } = await editor.save('PDF')
  expect(name).toBe('outturn-100000-gdp.pdf')
  const bare = await context.newPage()
  await bare.setViewportSize({ width: 1200, height: 675 })
  await bare.setContent(`<body style="margin:0"><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" style="display:block"></body>`)
  await bare.locator('img').evaluate((img) => (img instanceof HTMLImageElement ? img.decode() : undefined))
  const again = decodePng(await bare.screenshot({ clip: { x: 0, y: 0, width: 1200, height: 675 } }))
  const [a, b] = [inkOf(png, 0, 0, 1200, 675), inkOf(again, 0, 0, 1200, 675)]
  const differing = [...a].filter((dot, i) => dot !== b[i]).length
  expect(a.split('#').length).toBeGreaterThan(5000)
  expect(differing).toBeLessThan(a.length * 0.002)

  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise
  const first = await document.getPage(1)
  const text = (await first.getTextContent()).items.map((i) => ('str' in i ? i.str : '')).join('')
  for (const words of ['全国国内生产总值增速', '未完成', '统计公报', '判定标准', '来源']) expect(text).toContain(words)
  // Fingerprints stand in the file, not on the picture.
  expect(svg).toMatch(/<metadata>Outturn; data [0-9a-f]{16}; root [0-9a-f]{64}<\/metadata>/)
  expect(text).not.toContain('数据指纹')
  expect(JSON.stringify((await document.getMetadata()).info)).toMatch(/data [0-9a-f]{16}/)
  const operators = await first.getOperatorList()
  expect(operators.fnArray.length).toBeGreaterThan(200)
})

test('what is exported agrees with the chart on screen: same years, same places, missing results drawn', async ({ page }) => {
  const app = new App(page)
  await app.open(NATION)
  await expect(page.locator('figure [role=img] .mark-result').first()).toBeVisible()
  const onScreen = (what: string) =>
    page.locator(`figure [role=img] .mark-${what}`).evaluateAll((marks) =>
      marks.map((m) => {
        const box = (m.querySelector('path') ?? m).getBoundingClientRect()
        return { year: Number(m.getAttribute('data-year')), x: box.x + box.width / 2, y: box.y + box.height / 2, verdict: m.getAttribute('class') ?? '' }
      }),
    )
  const [targets, results, gaps] = await Promise.all([onScreen('target'), onScreen('result'), onScreen('gap')])
  expect(targets.length).toBeGreaterThan(15)
  expect(results.length).toBeGreaterThan(15)
  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  const svg = svgOf((await editor.save('SVG')).bytes.toString('utf8'))
  const inFigure = (what: string) => [...svg.querySelectorAll(`[data-mark^="${what}:"]`)].map((m) => Number(m.getAttribute('data-mark')?.split(':')[1]))
  const judged = (years: readonly { readonly year: number }[]) => years.map((m) => m.year).sort((a, b) => a - b)
  const lone = await page.locator('figure [role=img] .mark-lone').count()
  expect([...inFigure('target')].sort((a, b) => a - b)).toEqual(judged(targets))
  expect(inFigure('result').length).toBe(results.length + lone)
  expect([...inFigure('missing')].sort((a, b) => a - b)).toEqual(judged(gaps))

  // The circles of met targets have their centre in both: figure = scale × screen + shift, to a pixel.
  const met = results.filter((r) => r.verdict.includes('v-met'))
  const pairs = met.map((r) => {
    const mark = svg.querySelector(`circle[data-mark="result:${r.year}"]`)
    return { sx: r.x, sy: r.y, fx: Number(mark?.getAttribute('cx')), fy: Number(mark?.getAttribute('cy')) }
  })
  expect(pairs.length).toBeGreaterThan(10)
  for (const [s, f] of [
    ['sx', 'fx'],
    ['sy', 'fy'],
  ] as const) {
    const low = pairs.reduce((m, p) => (p[s] < m[s] ? p : m))
    const high = pairs.reduce((m, p) => (p[s] > m[s] ? p : m))
    expect(high[s] - low[s]).toBeGreaterThan(50)
    const k = (high[f] - low[f]) / (high[s] - low[s])
    for (const p of pairs) expect(Math.abs(low[f] + k * (p[s] - low[s]) - p[f])).toBeLessThan(1)
  }
  const labels = [...svg.querySelectorAll('text[data-mark^="label:"]')].map((t) => `${t.getAttribute('data-mark')?.split(':')[1]} ${t.textContent}`)
  expect(labels).toContain('2022 3')
  const bottom = Math.max(...[...svg.querySelectorAll('text[data-mark^="tick:"]')].map((t) => Number(t.getAttribute('y'))))
  const miss = Math.max(...numbers(svg.querySelector('[data-mark="result:2022"]')?.getAttribute('d') ?? '').filter((_, i) => i % 2 === 1))
  expect(miss).toBeLessThan(bottom)
})

test('what is edited is what is saved: words, size, theme, language, choice', async ({ page }) => {
  const app = new App(page)
  await app.open(NATION)
  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  await editor.dialog.getByRole('textbox', { name: '标题', exact: true }).fill('示例标题：二〇二二年差了二点五个百分点')
  await editor.dialog.getByRole('textbox', { name: '署名' }).fill('制图：示例报')
  await editor.dialog.getByText('黑白印刷').click()
  await editor.choose('尺寸', '单栏 85毫米')
  await expect.poll(() => editor.alt()).toContain('示例标题')
  await expect.poll(() => editor.ratio()).toBeCloseTo(1 / 1.15, 2)
  const { bytes } = await editor.save('SVG')
  expect(bytes.toString('utf8')).toContain('制图：示例报')
  expect(bytes.toString('utf8')).toContain('width="85mm"')
  const svg = svgOf(bytes.toString('utf8'))
  expect(svg.querySelector('title')?.textContent).toBe('示例标题：二〇二二年差了二点五个百分点')
  expect(svg.querySelector('desc')?.textContent).toContain('2022')
  const png = decodePng((await editor.save('PNG 1×')).bytes)
  expect(png.width).toBe(Math.round((85 / 25.4) * 300))
  expect(inkOf(await editor.preview(png.width, png.height), 0, 0, png.width, png.height)).toBe(inkOf(png, 0, 0, png.width, png.height))

  await editor.dialog.getByText('English', { exact: true }).click()
  await expect.poll(() => editor.alt()).toContain('of 21 targets met')
  await editor.dialog.getByRole('combobox', { name: '画哪些年份' }).click()
  await page.getByRole('option', { name: '2021' }).click()
  await page.getByRole('option', { name: '2022' }).click()
  const two = svgOf((await editor.save('SVG')).bytes.toString('utf8'))
  expect(two.documentElement.textContent).toContain('2 of 23 chosen by the editor')
  expect(two.querySelectorAll('[data-mark^="target:"]').length).toBe(2)
})

test('the clipboard takes the figure as image, SVG, table, sentence and embed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = new App(page)
  await app.open(NATION)
  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  const text = () => page.evaluate(() => navigator.clipboard.readText())
  await editor.copy('数据表')
  expect(
    (await text())
      .split('\n')
      .find((l) => l.startsWith('2022'))
      ?.split('\t'),
  ).toEqual(['2022', '≈5.5%', '3%', '未完成'])
  await editor.copy('一句话')
  expect(await text()).toContain('1个未完成（2022年）')
  await editor.copy('SVG 代码')
  expect(await text()).toContain('<svg')
  await editor.copy('HTML 嵌入')
  const embed = svgOf(`<body>${await text()}</body>`)
  expect(embed.querySelectorAll('figure svg, figure figcaption, figure table tbody tr').length).toBeGreaterThan(20)
  expect(embed.querySelector('script')).toBeNull()
  await editor.copy('图片')
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((i) => i.types))
  expect(types).toContain('image/png')
  const side = (await editor.save('说明文字')).bytes.toString('utf8')
  for (const words of ['2022', '判定标准', '国务院']) expect(side).toContain(words)
})
