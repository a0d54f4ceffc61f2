import type { Locator, Page } from '@playwright/test'
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

  /** Brings an exported file back: chosen in the library, it is held against what is stored. */
  async bring(name: string, text: Buffer | string): Promise<Locator> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.locator('.mantine-Dropzone-root + .pickers').getByRole('button').first().click()
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    const dialog = this.page.getByRole('dialog', { name: /^(?:核对导出的数据|Check exported data)/ })
    await expect(dialog.locator('[data-opened], [role=alert]').first()).toBeVisible({ timeout: 15_000 })
    return dialog
  }
}
