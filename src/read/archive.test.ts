import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isArchive, unpack } from './archive.ts'
import { readSource } from './read.ts'
import { asDocx, encodeAs, asWideZip as wide } from './samples/render.ts'
import { PARAGRAPHS, REPORT } from './samples/report.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const codeOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const outcome = await readSource({ name, bytes })
  return outcome.ok ? 'ok' : (outcome.issues[0]?.code ?? '')
}

/** Milliseconds of processor time this process has used: what else the machine does is not counted. */
const busy = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

describe('archives', () => {
  const zip = (files: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)])))
  it('are unpacked file by file, others left out', async () => {
    const file = { name: 'a.zip', bytes: zip({ '示例县/2024.txt': REPORT, 'x.exe': 'no' }) }
    expect(isArchive(file)).toBe(true)
    expect(await unpack(file)).toMatchObject({ ok: true, value: [{ name: '示例县/2024.txt' }] })
  })
  it('a Word file is no archive', () => {
    expect(isArchive({ name: 'a.docx', bytes: asDocx(PARAGRAPHS) })).toBe(false)
    expect(isArchive({ name: 'renamed.zip', bytes: asDocx(PARAGRAPHS) })).toBe(false)
  })
  it('keep names written in the code page of a Chinese Windows', async () => {
    const bytes = zip({ 'abcdef/2024.txt': REPORT })
    const gbk = encodeAs('示例县', 'gb18030')
    const at = [...bytes.keys()].filter((i) => 'abcdef'.split('').every((c, k) => bytes[i + k] === c.charCodeAt(0)))
    for (const i of at) bytes.set(gbk, i)
    expect(at).toHaveLength(2)
    expect(await unpack({ name: 'a.zip', bytes })).toMatchObject({ ok: true, value: [{ name: '示例县/2024.txt' }] })
  })
  const grown = new Uint8Array(61 << 20).fill(65)
  const small = new Uint8Array(1 << 20).fill(65)
  it.each<[string, string, Uint8Array, (size: number) => number]>([
    ['one file past the limit', 'too-large', grown, (size) => size],
    ['a file that inflates to more than the archive says', 'damaged-file', grown, () => 10],
    ['a file that inflates to less than the archive says', 'damaged-file', small, () => 12 << 20],
  ])('%s: %s', async (_, code, content, said) => {
    const bytes = zipSync({ 'word/document.xml': content, 'a.txt': content }, { level: 1 })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (let i = 0; i + 30 < bytes.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, said(content.length), true)
    const from = busy()
    expect((await unpack({ name: 'a.zip', bytes })).issues[0]).toMatchObject({ code })
    expect(busy() - from).toBeLessThan(2000)
    expect(await codeOf('a.docx', bytes)).toBe(code)
  })
  it('a locked file is refused as locked, a changed one as damaged', async () => {
    const bytes = zip({ 'a.txt': REPORT })
    const directory = bytes.findIndex((_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1)
    const locked = bytes.slice()
    locked[directory + 8] = 1
    const changed = bytes.slice()
    changed[60] = (changed[60] ?? 0) ^ 1
    expect(await unpack({ name: 'a.zip', bytes: locked })).toMatchObject({ ok: false, issues: [{ code: 'password-protected' }] })
    expect(await unpack({ name: 'a.zip', bytes: changed })).toMatchObject({ ok: false, issues: [{ code: 'damaged-file' }] })
  })
  it('a good file is read beside a locked, a damaged and a foreign one, each named', async () => {
    const bytes = zip({ 'a.txt': REPORT, 'b.txt': REPORT, 'c.txt': REPORT, 'd.png': 'x', '__MACOSX/._a.txt': 'x' })
    const entries = [...bytes.keys()].filter((i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1)
    bytes[(entries[1] ?? 0) + 8] = 1
    bytes[(entries[2] ?? 0) + 16] = (bytes[(entries[2] ?? 0) + 16] ?? 0) ^ 1
    expect(await unpack({ name: 'a.zip', bytes })).toMatchObject({
      ok: true,
      value: [{ name: 'a.txt' }],
      issues: [
        { code: 'password-protected', file: 'b.txt' },
        { code: 'damaged-file', file: 'c.txt' },
        { code: 'passed-over', file: 'd.png', seen: 'png' },
      ],
    })
  })
  const nested = (depth: number): Uint8Array => (depth === 0 ? zip({ '示例县/2024.txt': REPORT }) : zipSync({ [`第${depth}层.zip`]: nested(depth - 1) }))
  it('in archives are read to the third', async () => {
    expect(await unpack({ name: 'a.zip', bytes: nested(2) })).toMatchObject({ ok: true, value: [{ name: '第2层.zip/第1层.zip/示例县/2024.txt' }] })
    expect(await unpack({ name: 'a.zip', bytes: nested(3) })).toMatchObject({
      ok: false,
      issues: [{ code: 'too-deep', file: '第3层.zip/第2层.zip/第1层.zip' }],
    })
  })
  it('in archives share the limits of the outer one', async () => {
    const part = zipSync({ 'a.txt': new Uint8Array(50 << 20).fill(65) }, { level: 1 })
    const spent = async (bytes: Uint8Array, outcome: object): Promise<number> => {
      const from = busy()
      expect(await unpack({ name: 'a.zip', bytes })).toMatchObject(outcome)
      return busy() - from
    }
    const one = await spent(part, { ok: true })
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.zip`, part])))
    const all = await spent(bytes, { ok: true, issues: [{ code: 'too-large', file: '3.zip' }, ...Array.from({ length: 5 }, () => ({ code: 'too-large' }))] })
    expect(all).toBeLessThan(6 * one)
  }, 120_000)
  it('of Word files, stored as they are, are no Word file', () => {
    expect(isArchive({ name: 'a.zip', bytes: zipSync({ 'a.docx': asDocx(PARAGRAPHS), 'b.docx': asDocx(PARAGRAPHS) }, { level: 0 }) })).toBe(true)
    expect(isArchive({ name: 'a.odt', bytes: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }) })).toBe(false)
  })
  it('with sizes in 64 bits are read', async () => {
    expect(await unpack({ name: 'a.zip', bytes: wide('a.txt', REPORT) })).toMatchObject({ ok: true, value: [{ name: 'a.txt', bytes: utf8(REPORT) }] })
  })
  it('packed in a way that is not known are refused as such', async () => {
    const bytes = zip({ 'a.txt': REPORT })
    const entry = [...bytes.keys()].find((i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1) ?? 0
    bytes[entry + 10] = 14
    expect(await unpack({ name: 'a.zip', bytes })).toMatchObject({ ok: false, issues: [{ code: 'unsupported-format' }] })
  })
  it('with too many files are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.txt`, 'x']))
    expect(await unpack({ name: 'a.zip', bytes: zip(many) })).toMatchObject({ ok: false, issues: [{ code: 'too-many-files' }] })
  })
})
