import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)]

test.describe('on a first visit', () => {
  test.use({ visit: 'first' })

  test('a first visit reads the seeds: named numbers, verdicts and their sentences', async ({ page }) => {
    const app = new App(page)
    await app.open()
    await expect(page.getByRole('link', { name: /资料库/ })).toContainText('5')

    await app.go('/indicator?i=gdp&p=100000&m=growth')
    const year = page.locator('tr', { hasText: '2022' }).filter({ hasText: '5.5%左右' })
    await expect(year).toContainText('3%')
    await expect(year).toContainText('未完成')

    await app.go('/pending')
    // A place a row, with the reports it lacks; one of them opens the targets it would settle.
    for (const lacking of ['高昌区 2025', '乌拉特后旗 2025', '胡杨河市 2026', '疏附县 2024'])
      await expect(page.getByRole('button', { name: `${lacking} 年报告` })).toBeVisible()
    await page.getByRole('button', { name: '疏附县 2024 年报告' }).click()
    await expect(page.getByRole('heading', { name: '疏附县 2023' })).toBeVisible()
    await expect(page.locator('.opened-row table tbody tr', { hasText: '地区生产总值' }).first()).toContainText('8%')

    await app.go('/indicator?i=gdp&p=650402&m=growth')
    const expected = page.locator('#main')
    await expect(expected).toContainText('7%')
    await expect(expected).toContainText('5.5%')

    await app.go('/place?p=654200')
    await page.getByText('数据表').first().click()
    const plan = page.locator('tr', { hasText: '263亿元' }).filter({ hasText: '206.6亿元' })
    await expect(plan).toContainText('未完成')
    await plan.getByRole('link', { name: /206\.6亿元/ }).click()
    await expect(page.locator('mark', { hasText: '206.6亿元' }).first()).toBeVisible()
  })
})

test('a further pair of reports is judged with the rest, and a chart is saved as an image', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await app.go('/?place=示例县')
  await expect(page.locator('[data-verdict=met] .n')).toHaveText('2')
  await expect(page.locator('[data-verdict=missed] .n')).toHaveText('1')
  await expect(page.locator('[data-verdict=not_reported] .n')).toHaveText('1')
  await expect(page.locator('[data-verdict=pending] .n')).toHaveText('1')

  await app.go('/indicator?i=gdp&m=growth&p=示例县')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为 PNG' }).click()
  const png = await readFile(await (await download).path())
  expect(sizeOf(png)).toEqual([2400, 1350])
  expect(png.length).toBeGreaterThan(10_000)
})

test('what cannot be read says why, and leaves nothing behind', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const prose = '全县上下团结一心，努力奋斗。'.repeat(40)
  await app.bring([
    { name: '空.txt', text: '' },
    { name: '二进制.txt', text: '\u0000\u0001\u0002\u0003'.repeat(400) },
    { name: '错列.csv', text: 'place,adcode,role,year,indicator,measure,bound,figure,upper,unit\n示例县,,result,2031,gdp,growth,eq,7,,%\n' },
    { name: '无数.txt', text: `政府工作报告\n二〇三一年一月在示例县人民代表大会上\n各位代表：\n我代表示例县人民政府报告工作。\n${prose}` },
    FIRST,
    { ...FIRST, name: '同一份.txt' },
  ])
  const line = (name: string) => app.log.getByRole('listitem').filter({ hasText: name })
  await expect(line('空.txt')).toHaveAttribute('data-status', 'refused')
  await expect(line('空.txt')).toContainText('空')
  await expect(line('二进制.txt')).toHaveAttribute('data-status', 'refused')
  await expect(line('错列.csv')).toHaveAttribute('data-status', 'refused')
  await expect(line('错列.csv')).toContainText('figure')
  await expect(line('无数.txt')).toContainText('数')
  await expect(line(FIRST.name)).toHaveAttribute('data-status', 'added')
  await expect(line('同一份.txt')).toHaveAttribute('data-status', 'known')
  await expect(page.getByRole('link', { name: /资料库/ })).toContainText('7')
})
