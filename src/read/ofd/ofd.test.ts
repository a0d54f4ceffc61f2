import { describe, expect, it } from 'vitest'
import { readSource } from '../read.ts'
import { asOfd, type OfdLine } from '../samples/ofd.ts'
import { stepsOf } from './page.ts'

const read = async (pages: readonly (readonly OfdLine[])[], more: Readonly<Record<string, string>> = {}) =>
  readSource({ name: 'a.ofd', bytes: asOfd(pages, more) })
/** The text without its line breaks. */
const words = async (pages: readonly (readonly OfdLine[])[]): Promise<string> => {
  const outcome = await read(pages)
  return outcome.ok ? outcome.value.text.replaceAll('\n', '') : JSON.stringify(outcome.issues)
}
const LINES = ['示例县2024年政府工作报告', '各位代表：', '全县地区生产总值增长5.2%，粮食产量25.3万吨。', '城镇新增就业1200人以上。']
const page = (lines: readonly string[]): readonly OfdLine[] => lines.map((text, i) => ({ text, x: 20, y: 30 + 9 * i }))

describe('steps between characters', () => {
  it.each([
    ['4 4 2.5', [4, 4, 2.5]],
    ['g 3 4 2', [4, 4, 4, 2]],
    ['2 g 2 0.5', [2, 0.5, 0.5]],
    ['', []],
  ])('%s', (delta, steps) => expect(stepsOf(delta)).toEqual(steps))
})

describe('an OFD document', () => {
  it('is read by lines, top to bottom, whatever the order of its objects', async () => {
    expect(await words([page(LINES).toReversed()])).toBe(LINES.join(''))
  })
  it('keeps numbers whole whose digits are spaced out or in objects of their own', async () => {
    const spaced = LINES.map((text, i): OfdLine => ({ text, x: 20, y: 30 + 9 * i, step: 4.8 }))
    expect(await words([spaced])).toBe(LINES.join(''))
    const apart = [...'全县地区生产总值增长5.2%'].map((text, i): OfdLine => ({ text, x: 20 + 4 * i, y: 60 }))
    expect(await read([[...page(LINES.slice(0, 2)), ...apart]])).toMatchObject({ ok: true, value: { text: expect.stringContaining('增长5.2%') } })
  })
  it('knows its pages, sets template pages aside and names signatures', async () => {
    const signed = await read([page(LINES), page(['一般公共预算收入增长4%。'])], { 'Doc_0/Signs/Sign_0/Signature.xml': '<ofd:Signature/>' })
    expect(signed).toMatchObject({ ok: true, value: { pages: [{ page: 1 }, { page: 2 }] }, issues: [{ code: 'signature-unchecked' }] })
  })
  it.each([
    ['locked', { 'Doc_0/Encryptions.xml': '<a/>' }, 'password-protected'],
    ['of pictures', {}, 'no-text-layer'],
  ])('%s is refused', async (_, more, code) => {
    expect(await read([[]], more)).toMatchObject({ ok: false, issues: [{ code }] })
  })
})
