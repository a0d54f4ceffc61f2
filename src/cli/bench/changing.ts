import type { Page } from '@playwright/test'
import { print } from './print.ts'

/** An invented report of a county that does not exist. */
const REPORT = {
  name: '示例县2031.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`政府工作报告
——2031年1月12日在示例县第三届人民代表大会第一次会议上
现在，我代表示例县人民政府向大会报告工作。
一、2030年工作回顾
2030年，全县地区生产总值增长6.2%，固定资产投资增长9%。
二、2031年工作安排
2031年经济社会发展的主要预期目标是：地区生产总值增长7%，固定资产投资增长10%左右，社会消费品零售总额增长8%。
各位代表！谢谢大家。
`),
}

/** From the first press or choice of a file after this call to the frame after all is judged again. */
const judgedAgain = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const main = document.querySelector('main')
        if (!main) return resolve(Number.NaN)
        let [start, busy] = [0, false]
        for (const kind of ['click', 'keydown', 'change'])
          document.addEventListener(
            kind,
            () => {
              start ||= performance.now()
            },
            { capture: true, once: true },
          )
        const seen = new MutationObserver(() => {
          const now = main.getAttribute('aria-busy') === 'true'
          busy ||= now
          if (!busy || now) return
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        seen.observe(main, { attributes: true, attributeFilter: ['aria-busy'] })
      }),
  )

/** From the choice of another convention to the frame after the counts have changed. */
const counted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const counts = document.querySelector('[data-verdict="missed"] .n')
        if (!counts) return resolve(Number.NaN)
        let start = 0
        document.addEventListener(
          'click',
          () => {
            start = performance.now()
          },
          { capture: true, once: true },
        )
        const seen = new MutationObserver(() => {
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        seen.observe(counts, { childList: true, subtree: true, characterData: true })
      }),
  )

const settled = (page: Page): Promise<void> => page.locator('main[aria-busy="false"]').waitFor({ timeout: 300_000 })

const timed = async (page: Page, what: string, measure: (page: Page) => Promise<number>, act: () => Promise<unknown>, bar: string): Promise<void> => {
  await settled(page)
  const taken = measure(page)
  // The measure has to be in the page before anything is done there.
  await page.waitForTimeout(300)
  await act()
  print(what, `${(await taken).toFixed(0)} ms`, bar)
}

const go = async (page: Page, path: string, ready: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
  await page.locator(ready).first().waitFor({ timeout: 60_000 })
  await settled(page)
  await page.waitForTimeout(1500)
}

/** From a change to the new verdicts on screen: a report added, removed and brought back, a reading corrected and taken back, another convention. */
export const benchChanges = async (page: Page): Promise<void> => {
  await go(page, '/library', '.pickers')
  const picker = page.locator('.pickers').getByRole('button').first()
  const add = async () => {
    const chooser = page.waitForEvent('filechooser')
    await picker.click()
    await (await chooser).setFiles([REPORT])
  }
  // The press that opens the picker is part of it: what the browser takes to open none of ours.
  await timed(page, 'a report added, to its verdicts', judgedAgain, add, '-')
  await go(page, '/library', '.shelf-row')
  await timed(page, 'a report removed', judgedAgain, () => page.locator('.shelf-row').getByRole('button', { name: /^删除/ }).first().click(), '-')
  await timed(page, '  and brought back', judgedAgain, () => page.getByRole('button', { name: '撤销' }).first().click(), '-')
  await go(page, '/review?k=statement', '[data-item]')
  await timed(page, 'a reading corrected', judgedAgain, () => page.keyboard.press('r'), '≤ 300 ms')
  await timed(page, '  and taken back', judgedAgain, () => page.keyboard.press('u'), '≤ 300 ms')
  await go(page, '/', '[data-verdict="missed"] .n')
  await page.getByRole('combobox', { name: '“左右”怎么算' }).click()
  await timed(page, 'another convention', counted, () => page.getByRole('option', { name: /严格/ }).click(), '≤ 100 ms')
}
