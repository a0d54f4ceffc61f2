import { strToU8, zipSync } from 'fflate'
import { asDocx, encodeAs } from '../src/read/samples/render.ts'
import { LONG } from '../src/read/samples/report.ts'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'

const TEXT = `${LONG.join('\n')}\n`
const NEWS = '示例县人大会议开幕\n本报讯（记者 李四）1月10日，示例县人民代表大会会议开幕，县长张三作政府工作报告。全县生产总值达到120.5亿元，增长6.1%。'

interface Stored {
  readonly file: string
  readonly said: readonly string[]
  readonly pages: number
  readonly dropped: readonly string[]
  readonly evidenced: boolean
}

/** Reports of the library as they are stored: what their statements say, and what was dropped. */
const stored = (page: App['page'], place: string): Promise<readonly Stored[]> =>
  page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('outturn'))
    const all = await done(db.transaction('reports').objectStore('reports').getAll())
    db.close()
    return all
      .filter((r) => r.text.includes(name))
      .map((r) => ({
        file: r.file,
        said: r.statements.map((s: Record<string, unknown>) => JSON.stringify([s.role, s.year, s.subject, s.measure, s.value, s.upper, s.unit, s.bound])),
        pages: r.pages.length,
        dropped: r.dropped.map((d: { reason: string; start: number; end: number }) => `${d.reason} ${r.text.slice(d.start, d.end)}`),
        evidenced: r.statements.every((s: { start: number; end: number; quote: string }) => r.text.slice(s.start, s.end) === s.quote),
      }))
  }, place)

test('a report printed to PDF by the browser gives the statements of its text, in one column and in two', async ({ page, browser }) => {
  const print = async (columns: number): Promise<Buffer> => {
    const sheet = await browser.newPage()
    const filler = '全县上下团结一心、真抓实干，各项事业稳步向前，群众生活不断改善，城乡面貌持续变化。'.repeat(30)
    const body = LONG.map((p, i) => `<p>${p}</p>${i === 7 || i === 13 ? `<p>${filler}</p>` : ''}`).join('')
    await sheet.setContent(
      `<!DOCTYPE html><html lang="zh"><style>body{font-size:16px;columns:${columns};column-gap:40px}p{text-indent:2em;text-align:justify;margin:0}</style><body>${body}`,
    )
    const frame = (inside: string): string => `<div style="font-size:9px;width:100%;text-align:center">${inside}</div>`
    const pdf = await sheet.pdf({
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: frame('示例县人民政府公报'),
      footerTemplate: frame('— <span class="pageNumber"></span> —'),
      margin: { top: '80px', bottom: '80px', left: '70px', right: '70px' },
    })
    await sheet.close()
    return pdf
  }
  const app = new App(page)
  await app.open()
  await app.bring([
    { name: '示例县.txt', text: TEXT },
    { name: '一栏.pdf', text: await print(1) },
    { name: '两栏.pdf', text: await print(2) },
  ])
  await expect(app.log).toContainText('添加 3 份')
  const reports = await stored(page, '示例县')
  const said = (file: string): Stored | undefined => reports.find((r) => r.file === file)
  expect(said('示例县.txt')?.said.length).toBeGreaterThan(25)
  for (const file of ['一栏.pdf', '两栏.pdf']) {
    expect(said(file)?.said).toEqual(said('示例县.txt')?.said)
    expect(said(file)?.evidenced).toBe(true)
    expect(said(file)?.pages).toBeGreaterThan(1)
    expect(said(file)?.dropped).toEqual([1, 2, 3].flatMap((n) => ['running_head 示例县人民政府公报', `page_number — ${n} —`]))
  }
})

test('every format and encoding gives the same statements in the page', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const rows = LONG.map((p) => `<p>${p}</p>`).join('')
  await app.bring([
    { name: '示例县.txt', text: TEXT },
    { name: 'gbk.txt', text: encodeAs(TEXT, 'gb18030') },
    { name: 'labelled.html', text: encodeAs(`<html><meta charset="utf-8"><body>${rows}`, 'gb18030') },
    { name: 'word.docx', text: asDocx(LONG) },
  ])
  const reports = await stored(page, '示例县')
  expect(reports).toHaveLength(4)
  for (const r of reports) expect(r.said).toEqual(reports[0]?.said)
})

test('what is no report is set aside with its reason, and imported if one insists', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([
    { name: '示例县.txt', text: TEXT },
    { name: '新闻.txt', text: NEWS },
    { name: '图.txt', text: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]) },
    { name: '表.xlsx', text: zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }) },
    { name: '旧.doc', text: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
    {
      name: '一包.zip',
      text: zipSync({
        '里层.zip': zipSync({ '样本县/2024.txt': strToU8(TEXT.replaceAll('示例县', '样本县').replaceAll('6.1%', '7.2%')) }),
        '照片.png': strToU8('x'),
      }),
    },
  ])
  const line = (name: string) => app.log.getByRole('listitem').filter({ hasText: name })
  await expect(app.log).toContainText('添加 2 份 · 3 份读取失败 · 1 份搁置 · 跳过 1 个')
  await expect(line('图.txt')).toContainText('这不是文字文件')
  await expect(line('表.xlsx')).toContainText('不支持这种格式：XLSX · 请另存为 .docx')
  await expect(line('旧.doc')).toContainText('文件损坏')
  await expect(line('照片.png')).toContainText('压缩包里的 .png 文件不读')
  await expect(line('新闻.txt')).toContainText('不像政府工作报告，先搁置：像是新闻报道')
  await page.getByRole('button', { name: '仍然导入 新闻.txt' }).click()
  await expect(line('新闻.txt')).toHaveAttribute('data-status', 'added')
  await expect(line('图.txt')).toHaveAttribute('data-status', 'refused')
})

test('two texts of one report stand together, with the figures that differ', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const other = TEXT.replace('312.6亿元', '321.6亿元')
  await app.bring([
    { name: '甲.txt', text: TEXT },
    { name: '乙.txt', text: `${other}\n（完）` },
  ])
  const row = page.locator('.shelf-row', { hasText: '甲.txt' }).and(page.locator('[data-variant]'))
  await expect(row).toContainText('另一文本 与 乙.txt 是同一份报告')
  await expect(row.getByRole('button', { name: /也算作/ })).toHaveCount(0)
  await row.getByText('处数字不同').click()
  await expect(row).toContainText('完成固定资产投资312.6亿元 / 321.6')
})

test('a text without its head is found to be the same report, and takes its place and year at a press', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([
    { name: '全文.txt', text: TEXT },
    { name: '节选.txt', text: LONG.slice(5).join('\n').replaceAll('示例县', '我县') },
  ])
  const row = page.locator('.shelf-row[data-variant]', { hasText: '节选.txt' })
  await row.getByRole('button', { name: '也算作 示例县 2024 年的报告' }).click()
  await expect(row.getByRole('link', { name: '示例县' })).toBeVisible()
  await expect(row.getByRole('button', { name: /也算作/ })).toHaveCount(0)
})
