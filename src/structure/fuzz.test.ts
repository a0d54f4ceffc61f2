import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpack } from '../read/archive.ts'
import { readFacts } from '../read/facts.ts'
import { readSource } from '../read/read.ts'
import { asOfd } from '../read/samples/ofd.ts'
import { asDocx, asHtml, asMhtml, asPdf, encodeAs } from '../read/samples/render.ts'
import { PARAGRAPHS, REPORT } from '../read/samples/report.ts'
import { structure } from './structure.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const SEEDS: readonly (readonly [string, Uint8Array])[] = [
  ['a.txt', utf8(REPORT)],
  ['a.md', utf8(`---\ntitle: 甲\n---\n${REPORT}`)],
  ['b.txt', encodeAs(REPORT, 'gb18030')],
  ['a.html', utf8(asHtml(PARAGRAPHS))],
  ['a.mhtml', utf8(asMhtml(asHtml(PARAGRAPHS)))],
  ['a.docx', asDocx(PARAGRAPHS)],
  ['a.pdf', asPdf(PARAGRAPHS)],
  ['a.zip', asDocx(PARAGRAPHS)],
  ['a.ofd', asOfd([PARAGRAPHS.map((text, i) => ({ text, x: 20, y: 10 + 8 * i }))])],
  ...['doc', 'rtf', 'odt'].map((e): readonly [string, Uint8Array] => [
    `a.${e}`,
    new Uint8Array(readFileSync(new URL(`../read/samples/files/report.${e}`, import.meta.url))),
  ]),
]

const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.record({ at: fc.nat(bytes.length), noise: fc.uint8Array({ maxLength: 40 }), cut: fc.nat(60) }).map(({ at, noise, cut }) => {
    const out = new Uint8Array([...bytes.subarray(0, at), ...noise, ...bytes.subarray(Math.min(bytes.length, at + cut))])
    return out
  })

/** Two seconds of work: what else the machine does is not counted. */
const survives = async (name: string, bytes: Uint8Array): Promise<void> => {
  const before = process.cpuUsage()
  const read = await readSource({ name, bytes })
  if (read.ok) {
    const doc = structure(read.value)
    expect(doc.clean.length).toBe(read.value.text.length)
    expect(doc.sections.at(-1)?.end ?? 0).toBe(doc.clean.length)
  } else expect(read.issues.length).toBeGreaterThan(0)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(2000)
}

// pdf.js is loaded once, before anything is timed.
await readSource({ name: 'a.pdf', bytes: asPdf(PARAGRAPHS) })

/** A PDF of one page whose content is `bytes`, packed as `dictionary` says. */
const onePage = (dictionary: string, bytes: Uint8Array): Uint8Array => {
  const head = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'
  const page = '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n'
  const font = '\nendstream\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF'
  return new Uint8Array([...utf8(`${head}${page}4 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), ...bytes, ...utf8(font)])
}
const bulky = (text: string, size: number): Uint8Array => utf8(text.repeat(Math.ceil(size / text.length)))
const SHOW = 'BT /F1 9 Tf 10 10 Td (a) Tj ET\n'

describe('any bytes are read or refused, within two seconds', () => {
  it.each(SEEDS)(
    '%s with parts of it destroyed',
    async (name, seed) => {
      await fc.assert(
        fc.asyncProperty(damaged(seed), (bytes) => survives(name, bytes)),
        { numRuns: 40 },
      )
    },
    60_000,
  )
  it.each(['a.txt', 'a.md', 'a.html', 'a.mhtml', 'a.docx', 'a.pdf', 'a.doc', 'a.rtf', 'a.odt', 'a.ofd'])(
    '%s of random bytes',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(name, bytes)),
        { numRuns: 60 },
      )
    },
    60_000,
  )
  it.each([
    ['deep tags', 'a.html', `<html>${'<div>'.repeat(100_000)}各位代表`],
    ['open brackets', 'a.html', `<html>${'<'.repeat(300_000)}`],
    ['open comments', 'a.html', `<html>${'<!--'.repeat(100_000)}`],
    ['open scripts', 'a.html', `<html>${'<script>'.repeat(60_000)}`],
    ['open cells', 'a.html', `<table>${'<td>各位代表政府工作报告<p>'.repeat(30_000)}`],
    ['hidden in hidden', 'a.html', `<html>${'<div hidden>'.repeat(80_000)}各位代表`],
    ['notes', 'a.txt', `各位代表\n${'努力奋斗！\n1.“一”：即一。\n'.repeat(15_000)}`],
    ['written breaks', 'a.txt', '各位代表\\r\\n'.repeat(30_000)],
    ['single characters', 'a.txt', '示\n'.repeat(80_000)],
    ['numbers', 'a.txt', `各位代表${'1'.repeat(300_000)}`],
    ['spaces', 'a.txt', `各位代表，一二三四五六七八九十${' '.repeat(300_000)}`],
    ['one long line', 'a.txt', '年年年月日，'.repeat(50_000)],
    ['headings', 'a.txt', '一、2023年工作回顾\n'.repeat(20_000)],
    ['titles behind problems', 'a.txt', `各位代表\n一、2023年工作回顾\n同时也清醒地看到，存在不少问题。\n${'努力实现新的更大的发展\n'.repeat(25_000)}`],
    ['nameless headings', 'a.txt', `各位代表\n${'一、稳步发展\n'.repeat(40_000)}`],
    ['places', 'a.txt', '市县区'.repeat(60_000)],
    ['stars', 'a.md', `${'**'.repeat(100_000)}各位代表政府工作报告示例县人民政府`],
    ['bars', 'a.md', '各位代表政府工作报告 ![['.repeat(20_000)],
  ])(
    '%s',
    async (_, name, text) => {
      await survives(name, utf8(text))
    },
    20_000,
  )
  it.each([
    ['runs in runs', '<w:p><w:r>'.repeat(60_000)],
    ['tables in tables', '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>各位代表</w:t></w:r></w:p>'.repeat(30_000)],
  ])('Word, %s', async (_, body) => {
    await survives('a.docx', zipSync({ 'word/document.xml': utf8(`<w:document><w:body>${body}`) }))
  })
  it.each([
    ['one page of blanks', onePage('/Filter /FlateDecode', zlibSync(bulky(' ', 40 << 20)))],
    ['one page of words', onePage('/Filter /FlateDecode', zlibSync(bulky(SHOW, 8 << 20)))],
    ['packed twice', onePage('/Filter [/FlateDecode /FlateDecode]', zlibSync(zlibSync(bulky(' ', 40 << 20))))],
    ['not packed', onePage('', bulky(SHOW, 4 << 20))],
  ])('a PDF that swells, %s, is refused', async (_, bytes) => {
    await survives('a.pdf', bytes)
    expect(await readSource({ name: 'a.pdf', bytes })).toMatchObject({ ok: false, issues: [{ code: expect.stringMatching(/^too-(?:large|slow)$/) }] })
  })
  it('archives and facts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        await unpack({ name: 'a.zip', bytes: new Uint8Array([0x50, 0x4b, 3, 4, ...noise]) })
        await readFacts({ name: 'a.csv', bytes: noise })
      }),
      { numRuns: 60 },
    )
  })
})
