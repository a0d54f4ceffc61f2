import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSource } from './read.ts'
import { asDocx, asHtml, asMhtml, asPdf, encodeAs, utf16 } from './samples/render.ts'
import { PARAGRAPHS, REPORT } from './samples/report.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (name: string, bytes: Uint8Array): ReturnType<typeof readSource> => readSource({ name, bytes })
const textOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const outcome = await read(name, bytes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value.text
}
const bare = (text: string): string => text.replace(/\s/g, '')
const codeOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const outcome = await read(name, bytes)
  return outcome.ok ? 'ok' : (outcome.issues[0]?.code ?? '')
}

describe('encodings are found out from the bytes', () => {
  it.each([
    ['utf-8', utf8(REPORT)],
    ['utf-8', utf8(`\uFEFF${REPORT}`)],
    ['utf-16le', utf16(REPORT, true, true)],
    ['utf-16be', utf16(REPORT, false, true)],
    ['utf-16le', utf16(REPORT, true, false)],
    ['gb18030', encodeAs(REPORT, 'gb18030')],
  ])('%s', async (encoding, bytes) => {
    const outcome = await read('a.txt', bytes)
    expect(outcome).toMatchObject({ ok: true, value: { encoding, text: REPORT } })
  })
  it('Big5', async () => {
    const text = '各位代表：現在，我代表縣人民政府向大會報告工作。全縣生產總值增長百分之八，經濟社會發展取得新的成績，農民收入增加。'
    expect(await textOf('a.txt', encodeAs(text, 'big5'))).toBe(text)
  })
})

describe('every format gives the same words', () => {
  it.each([
    ['a.html', utf8(asHtml(PARAGRAPHS))],
    ['a.htm', encodeAs(asHtml(PARAGRAPHS).replaceAll('—', '&mdash;'), 'gb18030')],
    ['a.mhtml', utf8(asMhtml(asHtml(PARAGRAPHS)))],
    ['a.docx', asDocx(PARAGRAPHS)],
    ['a.pdf', asPdf(PARAGRAPHS)],
  ])('%s', async (name, bytes) => {
    expect(bare(await textOf(name, bytes))).toContain(bare(REPORT))
  })
  it('a page in HTML runs no script and marks its menus', async () => {
    const outcome = await read('a.html', utf8(asHtml(PARAGRAPHS)))
    if (!outcome.ok) throw new Error('refused')
    expect(outcome.value.text).not.toContain('99%')
    expect(outcome.value.dropped.map((d) => outcome.value.text.slice(d.start, d.end)).join()).toContain('政务公开')
  })
  it('a PDF drops page numbers and running heads, says where pages begin, and joins a paragraph across them', async () => {
    const long = `全县${'农业、工业、商业、旅游业都有新的进展，'.repeat(90)}形势向好。`
    const outcome = await read('a.pdf', asPdf([...PARAGRAPHS.slice(0, 7), long, ...PARAGRAPHS.slice(7)]))
    if (!outcome.ok) throw new Error('refused')
    const { text, dropped, pages } = outcome.value
    expect(text).toContain(long)
    expect(pages.map((p) => p.page)).toEqual([1, 2])
    expect(text.slice((pages[1]?.start ?? 0) - 12, (pages[1]?.start ?? 0) + 12)).toMatch(/[农工商旅]业/)
    expect(dropped.map((d) => [d.reason, text.slice(d.start, d.end)])).toEqual(
      [1, 2].flatMap((n) => [
        ['running_head', `示例县人民政府公报 2024年第${n}号`],
        ['page_number', `- ${n} -`],
      ]),
    )
  })
  it('front matter is read and set apart', async () => {
    const outcome = await read('a.md', utf8(`---\nsource:\n- https://example.test/a\ntitle: 示例县政府工作报告\n---\n\n**一、2023年工作回顾**\n${REPORT}`))
    expect(outcome).toMatchObject({ ok: true, value: { format: 'markdown', meta: { title: '示例县政府工作报告', source: 'https://example.test/a' } } })
  })
})

describe('refusals say why', () => {
  it.each([
    ['empty-file', 'a.txt', new Uint8Array()],
    ['empty-file', 'a.txt', utf8(' \n ')],
    ['binary-file', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['binary-file', 'a.txt', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256)],
    ['damaged-file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['unsupported-format', 'a.pptx', zipSync({ 'ppt/presentation.xml': utf8('<a/>') })],
    ['unsupported-format', 'a.xlsx', zipSync({ '[Content_Types].xml': utf8('<a/>'), 'xl/workbook.xml': utf8('<a/>') })],
    ['unsupported-format', 'a.odt', zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<a/>') })],
    ['other-archive', 'a.rar', utf8('Rar!\u001a')],
    ['too-large', 'a.txt', utf8('示例县工作报告\n'.repeat(400_000))],
    ['not-a-report', 'a.txt', utf8('A plain English text about something else entirely.')],
    ['damaged-file', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])],
    ['damaged-file', 'a.pdf', utf8('%PDF-1.4 nothing')],
    ['no-text-layer', 'a.pdf', asPdf([])],
  ])('%s', async (code, name, bytes) => {
    expect(await codeOf(name, bytes)).toBe(code)
  })
})
