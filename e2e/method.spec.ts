import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'

test('conventions, rules, registry and measured figures stand on the page', async ({ page }) => {
  const app = new App(page)
  await app.open('/method')
  await expect(page.getByRole('region', { name: '“左右”的三种算法' })).toContainText('0.3')
  await expect(page.locator('[data-rule]')).not.toHaveCount(0)
  await expect(page.locator('[data-figure]')).not.toHaveCount(0)
  await expect(page.getByRole('region', { name: '别人的统计与本程序的统计' })).toContainText('到资料库添加各省的参考数据')
  const rows = page.locator('.registry tbody tr')
  const all = await rows.count()
  expect(all).toBeGreaterThan(100)
  await page.getByLabel('在表中找').fill('gdp')
  await expect(rows.first()).toContainText('gdp')
  expect(await rows.count()).toBeLessThan(all)
  await expect(page.getByRole('region', { name: '怎样引用' })).toContainText('兑现')
})

test('the page tells what it is made of: licences and a bill of materials, of the worker’s packages too', async ({ page, request }) => {
  const app = new App(page)
  await app.open('/method')
  const cite = page.getByRole('region', { name: '怎样引用' })
  const read = async (name: string) => {
    const answer = await request.get(new URL((await cite.getByRole('link', { name }).getAttribute('href')) ?? '', page.url()).href)
    expect(answer.ok()).toBe(true)
    return answer.text()
  }
  const words = await read('许可')
  for (const name of ['react', 'dexie', 'hyparquet', 'pdfjs-dist', '@fontsource/noto-sans-sc']) expect(words).toContain(`## ${name} `)
  const bill = JSON.parse(await read('物料清单'))
  expect(bill.bomFormat).toBe('CycloneDX')
  expect(bill.components.map((c: { readonly name: string }) => c.name)).toContain('papaparse')
})
