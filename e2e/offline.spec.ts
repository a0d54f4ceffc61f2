import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { asPdf } from '../src/read/samples/render.ts'
import { PARAGRAPHS } from '../src/read/samples/report.ts'
import { missingFromPrecache } from '../vite.offline.ts'
import { App } from './pages/app.ts'
import { expect, stored, test } from './site.ts'

// Chromium only: Firefox and WebKit cannot be had where these tests are run.

// Only a busy machine comes near it.
test.describe.configure({ timeout: 240_000 })

const built = async (): Promise<readonly string[]> =>
  (await readdir('dist', { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => relative('dist', join(e.parentPath, e.name)))

test('after one visit everything works with the server stopped: views, a PDF in Chinese, publishing, every file', async ({ page, site }) => {
  const app = new App(page)
  await app.open('/', site.url)
  await stored(page)
  await site.stop()
  expect(
    await fetch(site.url).then(
      () => 'there',
      () => 'gone',
    ),
  ).toBe('gone')

  await page.goto('about:blank')
  await page.goto(site.url)
  await expect(page.locator('[data-verdict=met] .n')).toHaveText(/[1-9]/)
  for (const path of ['/place', '/indicator', '/pending', '/review', '/library', '/publish', '/method']) {
    await app.go(path)
    await expect(page.locator('#main h1, #main h2').first()).toBeVisible()
  }

  await app.bring([{ name: '示例县2024.pdf', text: asPdf(PARAGRAPHS) }])
  const line = app.log.getByRole('listitem').filter({ hasText: '示例县2024.pdf' })
  await expect(line).toHaveAttribute('data-status', 'added')
  await app.go('/?place=示例县')
  // Three main expected targets; the six new firms are a work item and no headline target.
  await expect(page.locator('[data-verdict=pending] .n')).toHaveText('3')

  await app.go('/publish')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '生成快照' }).click()])
  expect(await readFile(await download.path(), 'utf8')).toContain('示例县')

  const files = (await built()).filter((f) => f !== 'sw.js')
  expect(files.filter((f) => f.startsWith('pdf/cmaps/')).length).toBeGreaterThan(100)
  const lost = await page.evaluate(async (names) => {
    const answers = await Promise.all(
      names.map(
        async (name) =>
          [
            name,
            await fetch(`./${name}`).then(
              (r) => r.ok,
              () => false,
            ),
          ] as const,
      ),
    )
    return answers.filter(([, ok]) => !ok).map(([name]) => name)
  }, files)
  expect(lost).toEqual([])
})

test('a file left out of the precache is named, and fails the build', async ({ folder }) => {
  expect(missingFromPrecache('dist')).toEqual([])
  await cp('dist', folder, { recursive: true })
  await writeFile(join(folder, 'assets', 'forgotten.bin'), 'x')
  expect(missingFromPrecache(folder)).toEqual(['assets/forgotten.bin'])
})

const manifest = z.object({ icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })), start_url: z.string(), scope: z.string() })

test('installable; a strict policy, and nothing in line that it forbids', async ({ page, site }) => {
  await page.goto(site.url)
  await stored(page)
  const devtools = await page.context().newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter((e) => e.errorId !== 'in-incognito')).toEqual([])
  const { icons } = manifest.parse(JSON.parse(await readFile('dist/manifest.webmanifest', 'utf8')))
  expect(icons.map((i) => `${i.sizes} ${i.purpose}`).sort()).toEqual(['192x192 any', '512x512 any', '512x512 maskable', 'any any'])
  for (const { src, sizes } of icons.filter((i) => i.src.endsWith('png'))) {
    const png = await readFile(join('dist', src))
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }

  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
  const rules = new Map((policy ?? '').split(';').map((r) => [r.trim().split(' ')[0] ?? '', r.trim().split(' ').slice(1).join(' ')]))
  expect([rules.get('default-src'), rules.get('script-src'), rules.get('connect-src'), rules.get('object-src')]).toEqual([
    "'self'",
    "'self'",
    "'self'",
    "'none'",
  ])
  expect(await page.locator('script:not([src])').count()).toBe(0)
  const html = await readFile('dist/index.html', 'utf8')
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son[a-z]+=|https?:/)
})
