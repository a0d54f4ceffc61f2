import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { type Saved, savedFile } from './figure.ts'

interface Wanted {
  readonly what: string
  readonly format: string
  readonly extent?: string
}

/** The data export, opened from the bar every view has. */
export class DataExport {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async save({ what, format, extent }: Wanted): Promise<Saved> {
    await this.page.getByRole('button', { name: '导出数据' }).click()
    const dialog = this.page.getByRole('dialog', { name: '导出数据' })
    for (const [label, option] of [
      ['内容', what],
      ['格式', format],
    ] as const) {
      await dialog.getByRole('combobox', { name: label }).click()
      await this.page
        .getByRole('option')
        .filter({ hasText: new RegExp(`^${option}`) })
        .click()
    }
    if (extent) await dialog.getByRole('radiogroup', { name: '范围' }).getByText(extent).click()
    const download = this.page.waitForEvent('download')
    await dialog.getByRole('button', { name: '保存' }).click()
    const saved = await savedFile(await download)
    await dialog.getByRole('button', { name: '关闭' }).click()
    await expect(dialog).toHaveCount(0)
    return saved
  }
}
