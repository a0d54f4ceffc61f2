import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { decodePng, type Pixels } from './png.ts'

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

  /** One of the figure's words by its label. */
  field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label, exact: true })
  }

  /** Undo, redo, reset. */
  step(name: string): Locator {
    return this.dialog.getByRole('group', { name: '撤销与恢复' }).getByRole('button', { name, exact: true })
  }

  async language(name: string): Promise<void> {
    await this.dialog.getByRole('radiogroup', { name: '图中语言' }).getByText(name, { exact: true }).click()
  }

  get image(): Locator {
    return this.dialog.locator('img')
  }

  async alt(): Promise<string> {
    return (await this.image.getAttribute('alt')) ?? ''
  }

  /** Width over height of what the preview shows. */
  ratio(): Promise<number> {
    return this.image.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth / img.naturalHeight : 0))
  }

  /** The preview itself, drawn at a size. */
  async preview(width: number, height: number): Promise<Pixels> {
    const drawn = await this.image.evaluate(
      (img, [w, h]) => {
        const canvas = document.createElement('canvas')
        canvas.width = w
        canvas.height = h
        if (img instanceof HTMLImageElement) canvas.getContext('2d')?.drawImage(img, 0, 0, w, h)
        return canvas.toDataURL('image/png').split(',')[1] ?? ''
      },
      [width, height] as const,
    )
    return decodePng(Buffer.from(drawn, 'base64'))
  }
}
