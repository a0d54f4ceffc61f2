import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Correction } from '../src/model/correction.ts'
import { ENTRY } from '../src/pipeline/casefile/casefile.ts'
import { packCase } from '../src/pipeline/casefile/pack.ts'
import { sampleCase } from '../src/pipeline/casefile/sample.ts'
import { App } from './pages/app.ts'
import { FIRST } from './pages/invented.ts'
import { expect, test } from './site.ts'

// Chromium only: Firefox and WebKit cannot be had where these tests are run.

/** A case of two invented reports with a correction. */
const made = async (): Promise<{ readonly bytes: Uint8Array; readonly hashes: readonly string[] }> => {
  const plain = await sampleCase()
  const [first] = plain.reports
  const goal = first?.statements.find((s) => s.role === 'target' && s.indicator === 'gdp')
  if (!first || !goal) throw new Error('the sample has no growth target')
  const log: readonly Correction[] = [
    {
      id: 'c1',
      sha256: first.sha256,
      when: '2026-03-20T02:00:00.000Z',
      who: '记者',
      why: '误读',
      change: { kind: 'edit', at: goal.at[0] ?? 0, before: goal, after: { ...goal, value: 6 } },
    },
  ]
  return { bytes: await packCase(await sampleCase(log)), hashes: plain.reports.map((r) => r.sha256) }
}

type Edit = (text: string) => string
const swap =
  (from: string, to: string): Edit =>
  (text) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }

const tampered = (bytes: Uint8Array, entry: string, edit: Edit): Uint8Array => {
  const entries = unzipSync(bytes)
  return zipSync({ ...entries, [entry]: strToU8(edit(strFromU8(entries[entry] ?? new Uint8Array()))) })
}

const choose = (page: Page, label: '打开项目文件' | '核验项目文件', bytes: Uint8Array) =>
  page.getByLabel(label).setInputFiles({ name: 'case.outturn', mimeType: 'application/zip', buffer: Buffer.from(bytes) })

const save = async (page: Page): Promise<Uint8Array> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存项目文件' }).click()])
  return new Uint8Array(await readFile(await download.path()))
}

const preview = (page: Page) => page.locator('.panel', { has: page.getByRole('button', { name: '照此打开' }) })

test('opening shows first what it will do; merging adds, replacing replaces; saving again gives the same bytes', async ({ page, site }) => {
  const { bytes } = await made()
  const app = new App(page)
  await app.open('/publish', site.url)
  await choose(page, '打开项目文件', strToU8('no case'))
  await expect(page.getByRole('alert')).toContainText('不是完整的项目文件')
  const second = unzipSync(bytes)
  await choose(page, '打开项目文件', zipSync({ ...second, 'evil.html': strToU8('<script>') }))
  await expect(page.getByRole('alert')).toContainText('有目录以外的内容： evil.html')

  await choose(page, '打开项目文件', bytes)
  await expect(preview(page)).toContainText('加入 2 个文件')
  await expect(preview(page)).toContainText('移走 0 个文件')
  await page.getByRole('button', { name: '取消' }).click()
  await app.go('/library')
  await expect(page.getByRole('link', { name: '示例县2023.txt' })).toHaveCount(0)
  await app.go('/publish')
  await choose(page, '打开项目文件', bytes)
  await page.getByRole('button', { name: '照此打开' }).click()
  await expect(page.getByText('已打开项目文件')).toBeVisible()
  await expect(page.getByRole('link', { name: /资料库/ })).toContainText('7')

  await app.bring([FIRST])
  await app.go('/publish')
  await choose(page, '打开项目文件', bytes)
  await preview(page).getByText('替换').click()
  await expect(preview(page)).toContainText('移走 8 个文件')
  await page.getByRole('button', { name: '照此打开' }).click()
  await expect(page.getByText('已打开项目文件')).toBeVisible()
  await expect(page.getByRole('link', { name: /资料库/ })).toContainText('2')
  await page.getByRole('button', { name: '撤销打开' }).click()
  await expect(page.getByText('已撤销')).toBeVisible()
  await expect(page.getByRole('link', { name: /资料库/ })).toContainText('8')
  await app.go('/library')
  for (const name of [FIRST.name, '示例县2023.txt', 'shufu-county-2023.txt']) await expect(page.getByRole('link', { name }).first()).toBeVisible()
  await app.go('/publish')
  await choose(page, '打开项目文件', bytes)
  await preview(page).getByText('替换').click()
  await page.getByRole('button', { name: '照此打开' }).click()
  await expect(page.getByText('已打开项目文件')).toBeVisible()
  await expect(page.getByRole('link', { name: /资料库/ })).toContainText('2')

  const once = await save(page)
  await choose(page, '打开项目文件', once)
  await preview(page).getByText('替换').click()
  await expect(preview(page)).toContainText('已有 2 个文件')
  await page.getByRole('button', { name: '照此打开' }).click()
  await expect(page.getByText('已打开项目文件')).toBeVisible()
  expect(Buffer.compare(await save(page), once)).toBe(0)
  for (const entry of [ENTRY.pairs, ENTRY.corrections, ENTRY.findings]) expect(unzipSync(once)[entry]).toEqual(unzipSync(bytes)[entry])
})

test('verifying: a case passes, one without its sources says so, and five ways of tampering are each named', async ({ page, site }) => {
  const { bytes, hashes } = await made()
  const [first = '', second = ''] = hashes
  const app = new App(page)
  await app.open('/publish', site.url)
  const check = (name: string) => page.locator(`[data-check=${name}]`)
  await choose(page, '核验项目文件', bytes)
  await expect(page.getByText('核验通过')).toBeVisible()
  await expect(page.locator('[data-check]')).toHaveCount(11)
  await expect(page.locator('[data-check]:not([data-status=passes])')).toHaveCount(0)

  const bare = await packCase({ ...(await sampleCase()), bytes: new Map() })
  await choose(page, '核验项目文件', bare)
  await expect(check('sources')).toHaveAttribute('data-status', 'unchecked')
  await expect(check('sources')).toContainText('未附原件')

  const ways: readonly (readonly [string, string, Edit, readonly string[]])[] = [
    ['a number in a source', ENTRY.source(first), swap('增长7%左右', '增长9%左右'), ['sources', 'texts', 'statements']],
    ['a value that was read', ENTRY.record(second), swap('"value":6.8', '"value":7.8'), ['statements']],
    ['a verdict', ENTRY.pairs, swap('"verdict":"m', '"verdict":"M'), ['pairs']],
    ['a word of the log', ENTRY.corrections, swap('误读', '核对'), ['root']],
    ['the text under its quotes', ENTRY.text(first), swap('增长7%左右', '增长8%左右'), ['texts', 'quotes']],
  ]
  for (const [what, entry, edit, named] of ways) {
    await test.step(what, async () => {
      await choose(page, '核验项目文件', tampered(bytes, entry, edit))
      await expect(page.getByText('核验发现不同')).toBeVisible()
      for (const name of named) {
        await expect(check(name)).toHaveAttribute('data-status', 'differs')
        await expect(check(name).locator('ul li').first()).toBeVisible()
      }
      await choose(page, '核验项目文件', bytes)
      await expect(page.getByText('核验通过')).toBeVisible()
    })
  }
})
