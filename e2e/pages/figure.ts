import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

export interface Saved {
  readonly name: string
  readonly bytes: Buffer
}

export const savedFile = async (download: Download): Promise<Saved> => ({ name: download.suggestedFilename(), bytes: await readFile(await download.path()) })

/** The figure editor, opened from a chart. */
export class FigureEditor {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: '编辑图' })
  }

  async open(within: Locator): Promise<void> {
    await within.getByRole('button', { name: '编辑图' }).first().click()
    await expect(this.dialog.locator('img')).toBeVisible()
  }

  get kinds(): Locator {
    return this.dialog.getByRole('radiogroup', { name: '图的种类' }).locator('label')
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: '关闭' }).click()
    await expect(this.dialog).toHaveCount(0)
  }

  async save(what: string): Promise<Saved> {
    const download = this.page.waitForEvent('download')
    await this.dialog.getByRole('group', { name: '保存' }).getByRole('button', { name: what, exact: true }).click()
    return savedFile(await download)
  }

  async copy(what: string): Promise<void> {
    await this.dialog.getByRole('group', { name: '复制' }).getByRole('button', { name: what, exact: true }).click()
    await expect(this.page.getByText(`完成：${what}`)).toBeVisible()
  }

  async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  /** The SVG the preview shows. */
  preview(): Promise<string> {
    return this.dialog.locator('img').evaluate(async (img) => (img instanceof HTMLImageElement ? await (await fetch(img.src)).text() : ''))
  }
}
