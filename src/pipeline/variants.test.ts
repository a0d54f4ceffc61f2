import { describe, expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { asDocx } from '../read/samples/render.ts'
import { LONG } from '../read/samples/report.ts'
import { readReport } from './pipeline.ts'
import { variantsAmong, withVariant } from './variants.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const load = async (name: string, bytes: Uint8Array): Promise<Report> => {
  const outcome = await readReport({ name, bytes })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}
const TEXT = LONG.join('\n')

const text = await load('a.txt', utf8(`${TEXT}\n`))
const word = await load('b.docx', asDocx(LONG))
const other = await load('c.txt', utf8(TEXT.replace('312.6亿元', '321.6亿元')))
const short = await load('d.txt', utf8(LONG.slice(0, 12).join('\n')))
const earlier = await load('e.txt', utf8(TEXT.replaceAll('2023年', '2022年').replaceAll('2024年', '2023年')))

describe('the same report in several files', () => {
  it('is a duplicate in another format', () => {
    const found = variantsAmong([text, word])
    expect([found.get(text.sha256), found.get(word.sha256)]).toEqual([
      { code: 'duplicate', of: 'b.docx' },
      { code: 'duplicate', of: 'a.txt' },
    ])
  })
  it('is a variant with the numbers that differ, whichever is asked', () => {
    const found = variantsAmong([other, text])
    expect(found.get(text.sha256)).toMatchObject({ code: 'variant', of: 'c.txt', differing: ['完成固定资产投资312.6亿元 / 321.6'] })
    expect(found.get(other.sha256)).toMatchObject({ code: 'variant', of: 'a.txt', differing: ['完成固定资产投资321.6亿元 / 312.6'] })
  })
  it('is a variant when abridged', () => {
    expect(variantsAmong([text, short]).get(short.sha256)).toEqual({ code: 'variant', of: 'a.txt', differing: [] })
  })
  it('is found where place and year are read differently, or only a part is there', async () => {
    const elsewhere = await load('f.txt', utf8(TEXT.replaceAll('示例县', '样本县').replaceAll('2024年1月10日', '2021年1月10日')))
    const part = await load('g.txt', utf8(LONG.slice(5, 15).join('\n').replace('在肯定成绩的同时，', '')))
    expect(elsewhere.identity.place?.value.name).toBe('样本县')
    expect(part.identity.place).toBeUndefined()
    const found = variantsAmong([text, elsewhere, part])
    expect([found.get(elsewhere.sha256)?.code, found.get(part.sha256)?.code]).toEqual(['variant', 'variant'])
  })
  it("another year's report in the same words is another report", () => {
    expect(variantsAmong([text, earlier]).size).toBe(0)
  })
  it('the order of the library does not matter', () => {
    const all = [text, word, other, short, earlier]
    expect([...variantsAmong(all.toReversed())]).toEqual([...variantsAmong(all)])
  })
  it('a later word replaces an earlier one', () => {
    const first = withVariant([{ code: 'no-numbers' }], { code: 'duplicate', of: 'x' })
    expect(withVariant(first, undefined)).toEqual([{ code: 'no-numbers' }])
  })
})
