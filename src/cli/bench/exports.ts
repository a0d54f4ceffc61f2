import { statSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { print } from './print.ts'

const HEADER = 'place,adcode,role,year,indicator,measure,bound,value,upper,unit,relation,basis,status,issuer,document,published,url,note'
const [PLACES, YEARS, FIRST] = [60, 20, 2031]

/** Invented facts of sixty places that do not exist over twenty years: a target and a result for each. */
const facts = (): string => {
  const lines = Array.from({ length: PLACES * YEARS }, (_, i) => {
    const [place, year] = [Math.floor(i / YEARS), FIRST + (i % YEARS)]
    const line = (role: string, value: number) =>
      `示例${place + 1}县,${999_001 + place},${role},${year},gdp,growth,eq,${value.toFixed(1)},,%,,,${role === 'result' ? 'final' : ''},示例县统计局,示例公报,${year}-03-01,,`
    return `${line('target', 6 + (place % 5) / 2)}\n${line('result', 5.2 + ((place * 7 + year) % 40) / 10)}`
  })
  return `${HEADER}\n${lines.join('\n')}\n`
}

/** Milliseconds from a click to the finished file, its size, and the longest main-thread task between. */
const saved = async (page: Page, click: () => Promise<void>): Promise<{ ms: number; kb: number; longest: number }> => {
  await page.evaluate(() => {
    const long: number[] = []
    Object.assign(globalThis, { saving: long })
    new PerformanceObserver((list) => long.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask' })
  })
  const download = page.waitForEvent('download', { timeout: 300_000 })
  const start = performance.now()
  await click()
  const path = await (await download).path()
  const ms = performance.now() - start
  const longest = await page.evaluate(() => Math.max(0, ...Reflect.get(globalThis, 'saving')))
  return { ms, kb: statSync(path).size / 1000, longest }
}

const image = async (context: BrowserContext, base: string): Promise<void> => {
  const page = await context.newPage()
  await page.goto(`${base}#/library`)
  const picker = page.locator('.pickers').getByRole('button').first()
  await picker.waitFor()
  const chooser = page.waitForEvent('filechooser')
  await picker.click()
  await (await chooser).setFiles([{ name: '示例.csv', mimeType: 'text/csv', buffer: Buffer.from(facts()) }])
  await page.locator('[data-import="done"]').waitFor({ timeout: 120_000 })
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 300_000 })
  const codes = Array.from({ length: PLACES }, (_, i) => 999_001 + i).join(',')
  await page.goto(`${base}#/?place=${codes}&year=${Array.from({ length: YEARS }, (_, i) => FIRST + i).join(',')}`)
  const button = page.getByRole('button', { name: '存为 PNG' })
  await button.waitFor()
  await page.waitForTimeout(1500)
  for (const time of ['first', 'again']) {
    const { ms, kb, longest } = await saved(page, () => button.click())
    print(`${PLACES} places × ${YEARS} years to a saved PNG, ${time} (${kb.toFixed(0)} kB)`, `${ms.toFixed(0)} ms`, '≤ 1,000 ms')
    print('  longest main-thread task', `${longest.toFixed(0)} ms`, '-')
  }
  await page.close()
}

const data = async (context: BrowserContext, base: string, format: string, bar: string): Promise<void> => {
  const page = await context.newPage()
  await page.goto(`${base}#/method`)
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 300_000 })
  await page.waitForTimeout(1500)
  await page.getByRole('button', { name: '导出数据' }).click()
  const dialog = page.getByRole('dialog', { name: '导出数据' })
  await dialog.getByRole('combobox', { name: '内容' }).click()
  await page.getByRole('option').filter({ hasText: '读出的语句' }).click()
  await dialog.getByRole('combobox', { name: '格式' }).click()
  await page.getByRole('option').filter({ hasText: format }).click()
  const { ms, kb, longest } = await saved(page, () => dialog.getByRole('button', { name: '保存' }).click())
  const rows = Number(/，([0-9]{1,9}) 行/.exec(await page.getByText('已保存').innerText())?.[1])
  print(`${rows} statements to ${format} (${kb.toFixed(0)} kB)`, `${(ms / 1000).toFixed(1)} s`, '-')
  print('  of 50,000', `${((ms / 1000 / rows) * 50_000).toFixed(1)} s`, bar)
  print('  longest main-thread task', `${longest.toFixed(0)} ms`, '≤ 100 ms')
  await page.close()
}

/** What it takes to save a large figure and every stored statement, on the built site. */
export const benchExports = async (context: BrowserContext, base: string): Promise<void> => {
  await data(context, base, 'CSV（Excel', '≤ 2 s')
  await data(context, base, 'Excel 工作簿', '≤ 10 s')
  await image(context, base)
}
