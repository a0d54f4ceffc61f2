import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { Desk } from './pages/desk.ts'
import { FigureEditor } from './pages/figure.ts'
import { FIRST, SECOND } from './pages/invented.ts'
import { KeptCharts } from './pages/kept.ts'
import { decodePng } from './pages/png.ts'

const NATION = '/indicator?i=gdp&p=100000&m=growth'

test('a chart of every view, and every kind, saves an image, and is found again as it was kept', async ({ page }) => {
  test.slow()
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await new Desk(page).settled()
  const [editor, kept] = [new FigureEditor(page), new KeptCharts(page)]
  const names: string[] = []
  const seen = new Set<string>()
  const views = [
    '/',
    '/?layer=coverage',
    '/?layer=coverage&shape=place-indicator',
    '/?shape=indicator-year&year=2023',
    NATION,
    '/place?p=示例县',
    '/pending?p=150825&y=2024',
  ]
  for (const path of [...views, '/indicator?i=gdp&m=growth&tab=places&y=2023', '/indicator?i=gdp&tab=spread&u=%25']) {
    await app.go(path)
    if (path.includes('spread') && (await page.getByRole('button', { name: '编辑图' }).count()) === 0) continue
    await editor.open(page.locator('#main'))
    const kinds = Math.max(1, await editor.kinds.count())
    for (let k = 0; k < kinds; k++) {
      const kind = kinds > 1 ? await editor.kinds.nth(k).innerText() : '矩阵'
      // A kind that another view had already: the first of each view is kept all the same.
      if (k > 0 && seen.has(kind)) continue
      if (kinds > 1) await editor.kinds.nth(k).click()
      if (!seen.has(kind)) {
        const { name, bytes } = await editor.save('PNG 1×')
        const image = decodePng(bytes)
        expect([image.width, image.height], name).toEqual([1200, 675])
        seen.add(kind)
      }
      names.push(await kept.keep(editor, `第${names.length + 1}张`))
    }
    await editor.close()
  }
  expect(names.length).toBeGreaterThan(views.length)
  for (const kind of ['矩阵', '逐年', '差距', '哑铃图', '散点图', '小图', '成绩单']) expect([...seen]).toContain(kind)
  await app.go('/publish')
  await expect(kept.items).toHaveCount(names.length)
  for (const name of names) {
    await kept.item(name).scrollIntoViewIfNeeded()
    await expect(kept.standing(name), name).toHaveAttribute('data-standing', 'same')
    await expect(kept.item(name).locator('img'), name).toBeVisible()
  }
})

test('a figure is kept with its edits, found after a reload, opened, updated, renamed, deleted and brought back', async ({ page }) => {
  const app = new App(page)
  await app.open('/publish')
  const [editor, kept] = [new FigureEditor(page), new KeptCharts(page)]
  await expect(kept.section).toContainText('还没有我的图表')
  await app.go(NATION)
  await editor.open(page.locator('#main'))
  const title = editor.dialog.getByRole('textbox', { name: '标题', exact: true })
  await title.fill('增长目标与结果')
  await editor.choose('尺寸', '方形 1080×1080')
  expect(await kept.keep(editor)).toBe('增长目标与结果')
  await expect(kept.notice('增长目标与结果')).toContainText('我的图表')
  await kept.notice('增长目标与结果').getByRole('link', { name: '去看' }).click()
  await expect(editor.dialog).toHaveCount(0)
  await page.reload()
  await expect(kept.item('增长目标与结果')).toContainText('逐年 · 2026-03-20')
  await expect(kept.standing('增长目标与结果')).toHaveAttribute('data-standing', 'same')
  await expect(kept.item('增长目标与结果').locator('img')).toHaveAttribute('alt', /^增长目标与结果。/)

  await kept.item('增长目标与结果').getByRole('button', { name: '打开“增长目标与结果”' }).click()
  await expect(editor.dialog).toContainText('再存一次就更新它')
  await expect(title).toHaveValue('增长目标与结果')
  await expect.poll(() => editor.ratio()).toBeCloseTo(1, 2)
  await title.fill('二十年的增长目标')
  await kept.keep(editor)
  await editor.close()
  await expect(kept.items).toHaveCount(1)
  await expect(kept.item('增长目标与结果').locator('img')).toHaveAttribute('alt', /^二十年的增长目标。/)
  await kept.notice('增长目标与结果').getByRole('button', { name: '撤销' }).click()
  await expect(kept.item('增长目标与结果').locator('img')).toHaveAttribute('alt', /^增长目标与结果。/)

  await kept.rename('增长目标与结果', '头版图')
  await page.reload()
  await kept.delete('头版图')
  await expect(kept.section).toContainText('还没有我的图表')
  await kept.notice('头版图').getByRole('button', { name: '撤销' }).click()
  await expect(kept.item('头版图')).toHaveCount(1)
})

test('keeping is taken back on a word; the list shows in another tab', async ({ page, context }) => {
  const app = new App(page)
  await app.open(NATION)
  const other = await context.newPage()
  await other.goto('./#/publish')
  const [editor, kept, theirs] = [new FigureEditor(page), new KeptCharts(page), new KeptCharts(other)]
  await expect(theirs.section).toContainText('还没有我的图表')
  await editor.open(page.locator('#main'))
  await kept.keep(editor, '一张')
  await expect(theirs.item('一张')).toHaveCount(1)
  await kept.notice('一张').getByRole('button', { name: '撤销' }).click()
  await expect(theirs.items).toHaveCount(0)
  await expect(editor.dialog.getByRole('button', { name: '存入我的图表' })).toBeVisible()
})

test('data that changed or went since are said, in the list and in the editor', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST])
  await new Desk(page).settled()
  const [editor, kept] = [new FigureEditor(page), new KeptCharts(page)]
  await app.go('/place?p=示例县')
  await editor.open(page.locator('#main'))
  await editor.dialog.getByRole('textbox', { name: '标题', exact: true }).fill('示例县')
  await kept.keep(editor)
  await editor.close()
  await app.bring([SECOND])
  await new Desk(page).settled()
  await app.go('/publish')
  await expect(kept.standing('示例县')).toHaveAttribute('data-standing', 'changed')
  await kept.item('示例县').getByRole('button', { name: '打开“示例县”' }).click()
  await expect(editor.dialog).toContainText('保存之后数据有变')
  await expect(editor.image).toHaveAttribute('alt', /^示例县.*7\.4/)
  await kept.keep(editor)
  await editor.close()
  await expect(kept.standing('示例县')).toHaveAttribute('data-standing', 'same')

  await app.go('/library')
  for (const { name } of [FIRST, SECOND]) {
    const row = page.locator('.shelf-row', { hasText: name })
    await row.getByRole('button', { name: /^删除/ }).click()
    await expect(row).toHaveCount(0)
  }
  await app.go('/publish')
  await expect(kept.standing('示例县')).toHaveAttribute('data-standing', 'gone')
  await kept.item('示例县').getByRole('button', { name: '打开“示例县”' }).click()
  await expect(editor.dialog).toContainText('无法核对')
  await expect(editor.image).toHaveAttribute('alt', /^示例县.*7\.4/)
})

test('chosen charts stand in the snapshot, from the page and from the command line, and read without scripts; a case file brings them back', async ({
  page,
  browser,
}, info) => {
  test.slow()
  const app = new App(page)
  await app.open(NATION)
  const [editor, kept] = [new FigureEditor(page), new KeptCharts(page)]
  await editor.open(page.locator('#main'))
  await editor.field('标题').fill('增长目标 <b>与</b> 结果')
  await expect(editor.image).toHaveAttribute('alt', /^增长目标/)
  await kept.keep(editor, '头版图')
  await editor.close()
  await app.go('/publish')
  await expect(kept.standing('头版图')).toHaveAttribute('data-standing', 'same')
  await page.locator('.publish-form').getByRole('combobox', { name: '我的图表' }).click()
  await page.getByRole('option', { name: '头版图' }).click()
  const file = info.outputPath('snapshot.html')
  const [made] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '生成快照' }).click()])
  await made.saveAs(file)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存项目文件' }).click()])
  const box = info.outputPath('case.outturn')
  await saved.saveAs(box)

  const bare = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' })
  await bare.goto(`file://${file}`)
  const section = bare.locator('#kept')
  await expect(section.getByRole('heading', { name: '头版图' })).toBeVisible()
  await expect(section.locator('figure svg.wide')).toBeVisible()
  await expect(section.locator('figure svg.wide > title')).toHaveText('增长目标 <b>与</b> 结果')
  await expect(section.locator('figure svg.wide > desc')).toContainText('2022')
  await expect(section.locator('[data-agrees]')).toHaveAttribute('data-agrees', 'yes')
  await section.locator('summary', { hasText: '图中数据' }).click()
  await expect(section.locator('tbody tr', { hasText: '2022' })).toContainText('3%')
  await section.locator('summary', { hasText: '图中各项的原文' }).click()
  await section.locator('.toc a').first().click()
  await expect(bare.locator('tbody.p:target, tbody.p :target').first()).toBeVisible()
  await bare.close()

  const theirs = info.outputPath('theirs.html')
  const words = ['--out', theirs, '--date', '2026-03-20', '--kept', '头版图']
  await promisify(execFile)('node', ['src/cli/run.mjs', 'publish-snapshot', box, ...words])
  expect((await readFile(theirs, 'utf8')) === (await readFile(file, 'utf8'))).toBe(true)

  await kept.delete('头版图')
  await page.getByLabel('打开项目文件').setInputFiles(box)
  await expect(page.locator('.panel')).toContainText('加入 1 张图')
  await page.getByRole('button', { name: '照此打开' }).click()
  await expect(kept.item('头版图')).toHaveCount(1)
  await expect(kept.standing('头版图')).toHaveAttribute('data-standing', 'same')
  await page.getByLabel('核验项目文件').setInputFiles(box)
  await expect(page.locator('[data-check=charts]')).toHaveAttribute('data-status', 'passes')
  await expect(page.locator('[data-check=charts]')).toContainText('1')
})
