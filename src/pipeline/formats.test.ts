import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HANT } from '../lexicon/hant/table.ts'
import type { Report } from '../model/report.ts'
import { asDocx, asHtml, asMhtml, asPdf, encodeAs, utf16 } from '../read/samples/render.ts'
import { LONG } from '../read/samples/report.ts'
import { readReport } from './pipeline.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const TEXT = `${LONG.join('\n')}\n`

const load = async (name: string, bytes: Uint8Array): Promise<Report> => {
  const outcome = await readReport({ name, bytes })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}

/** What a statement says, without where it stands and how its source spells and breaks it. */
const said = (r: Report): readonly unknown[] => r.statements.map(({ at: _, start, end, quote, stretchOf, ...rest }) => rest)

/** Simplified → a traditional spelling that Big5 holds. */
const traditional = (text: string): string => {
  const decoder = new TextDecoder('big5')
  const inBig5 = new Set<string>()
  for (let hi = 0xa1; hi <= 0xf9; hi++) for (let lo = 0x40; lo <= 0xfe; lo++) inBig5.add(decoder.decode(new Uint8Array([hi, lo])))
  const map = new Map<string, string>()
  for (let i = 0; i + 1 < HANT.length; i += 2) {
    const [hant = '', hans = ''] = [HANT[i], HANT[i + 1]]
    if (inBig5.has(hant) && !map.has(hans)) map.set(hans, hant)
  }
  return Array.from(text, (c) => map.get(c) ?? c).join('')
}

const RENDERED: readonly (readonly [string, string, Uint8Array])[] = [
  ['text with CRLF', 'a.txt', utf8(TEXT.replaceAll('\n', '\r\n'))],
  ['text with a mark', 'a.txt', utf8(`\uFEFF${TEXT}`)],
  ['one line', 'a.txt', utf8(LONG.join('  '))],
  ['full-width figures', 'a.txt', utf8(TEXT.replace(/[0-9%.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)))],
  ['GB18030', 'a.txt', encodeAs(TEXT, 'gb18030')],
  ['UTF-16 little end first', 'a.txt', utf16(TEXT, true, true)],
  ['UTF-16 big end first, no mark', 'a.txt', utf16(TEXT, false, false)],
  ['Big5, traditional', 'a.txt', encodeAs(traditional(TEXT), 'big5')],
  ['Markdown', 'a.md', utf8(`---\ntitle: 示例县政府工作报告\n---\n\n${LONG.map((p) => (/^[一二]、/.test(p) ? `## ${p}` : p)).join('\n\n')}\n`)],
  ['HTML', 'a.html', utf8(asHtml(LONG))],
  ['HTML in GB18030', 'a.htm', encodeAs(asHtml(LONG), 'gb18030')],
  ['HTML named as text', 'a.txt', utf8(asHtml(LONG))],
  ['MHTML', 'a.mhtml', utf8(asMhtml(asHtml(LONG)))],
  ['Word', 'a.docx', asDocx(LONG)],
  ['PDF', 'a.pdf', asPdf(LONG)],
]

const plain = await load('a.txt', utf8(TEXT))

describe('one invented report in every format gives the same statements', () => {
  it('has statements to compare', () => {
    expect(plain.statements.length).toBeGreaterThan(25)
  })
  it.each(RENDERED)('%s', async (_, name, bytes) => {
    const report = await load(name, bytes)
    expect(said(report)).toEqual(said(plain))
    expect(report.statements.filter((s) => report.text.slice(s.start, s.end) !== s.quote)).toEqual([])
    expect(report.identity.planYear?.value).toBe(2024)
    expect(report.identity.place?.value.name).toBe('示例县')
  })
  it.each([
    ['a.html', utf8(asHtml(LONG)), '0000-1234567'],
    ['a.pdf', asPdf(LONG), '- 1 -'],
  ])('%s: numbers outside the report are set aside as furniture', async (name, bytes, words) => {
    const { text, asides } = await load(name, bytes)
    const from = text.indexOf(words)
    const inside = asides.filter((a) => a.at >= from && a.end <= from + words.length)
    expect(from).toBeGreaterThan(0)
    expect(inside.map((a) => a.skip)).not.toEqual([])
    expect(new Set(inside.map((a) => a.skip))).toEqual(new Set(['boilerplate']))
  })
})

const FOLDER = '../shared/corpus'
describe.skipIf(!existsSync(`${FOLDER}/other-formats`))('Word files of real reports (skipped where ../shared is absent)', () => {
  it('give the same headline statements as the Markdown of the same report', async () => {
    const names = readdirSync(`${FOLDER}/other-formats`)
    const headlines = (r: Report): readonly unknown[] => said(r).filter((_, i) => r.statements[i]?.indicator !== '')
    for (const name of names) {
      const [place, year] = name.replace('.docx', '').split('-')
      const markdown = ['province', 'city'].map((d) => `${FOLDER}/${d}/${place}/${year}.md`).find((f) => existsSync(f)) ?? ''
      const word = await load('report.docx', new Uint8Array(readFileSync(`${FOLDER}/other-formats/${name}`)))
      expect(headlines(word).length).toBeGreaterThan(10)
      expect(headlines(word), name).toEqual(headlines(await load('report.md', new Uint8Array(readFileSync(markdown)))))
    }
    expect(names.length).toBe(20)
  }, 60_000)
})
