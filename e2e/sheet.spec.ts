import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FIRST } from './pages/invented.ts'

const TABLE = `示例县主要指标
指标,单位,2031年实绩,备注
地区生产总值增速,%,7.4,
固定资产投资增速,%,6,
社会消费品零售总额增速,%,8-9,
城镇新增就业,人,…,
路灯亮度,个,3,`

test('columns of a spreadsheet are settled once; its figures become facts that name their cells', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST])
  const choose = async (name: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.locator('.mantine-Dropzone-root + .pickers').getByRole('button').first().click()
    await (await chooser).setFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(TABLE) }])
  }
  await choose('指标.csv')
  const dialog = page.getByRole('dialog', { name: '表格 指标.csv' })
  await expect(dialog.getByRole('heading', { name: '4 个单元格没有读出' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^加入/ })).toBeDisabled()
  await dialog.getByRole('textbox', { name: '地区' }).fill('示例县')
  await dialog.getByRole('textbox', { name: '区划代码' }).fill('990101')
  await expect(dialog.getByRole('heading', { name: '读出 3 个数字' })).toBeVisible()
  await expect(dialog.getByText('C5 示例县 2031')).toContainText('8–9 %')
  await expect(dialog.getByText('C7 3 · 指标不在指标表内')).toBeVisible()
  await dialog.getByRole('button', { name: '加入 3 个数字' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(app.log).toContainText('添加 1 份')
  await page.getByRole('link', { name: '指标.csv', exact: true }).first().click()
  await expect(page.getByText('指标.csv C3')).toBeVisible()

  await app.go('/library')
  await choose('又一份.csv')
  const again = page.getByRole('dialog', { name: '表格 又一份.csv' })
  await expect(again.getByRole('button', { name: '加入 3 个数字' })).toBeEnabled()
})
