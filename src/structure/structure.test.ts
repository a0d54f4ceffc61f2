import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HISTORIC_PLACES } from '../lexicon/places/historic.ts'
import type { StructuredReport } from '../model/report.ts'
import { readSource } from '../read/read.ts'
import { asDocx, asHtml, asPdf } from '../read/samples/render.ts'
import { LONG, PARAGRAPHS, REPORT } from '../read/samples/report.ts'
import { corpusFiles, hasCorpus, measure } from './measure/identity.ts'
import { placesNamed } from './place/gazetteer.ts'
import { structure } from './structure.ts'
import { findVariant } from './variants/variants.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const outline = async (name: string, bytes: Uint8Array): Promise<StructuredReport> => {
  const read = await readSource({ name, bytes })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return structure(read.value)
}
const cleanOf = async (text: string): Promise<string> =>
  (await outline('a.txt', utf8(REPORT.replace('（一）农业', `${text}\n（一）农业`)))).clean.split('\n').at(7)?.trim() ?? ''
const parts = (doc: StructuredReport): readonly string[] => doc.sections.map((s) => `${s.part} ${s.period.role} ${s.period.year}`)

describe('one text for rules to read', () => {
  it.each([
    ['全角１２３４．５％', '全角1234.5%'],
    ['增长9%,下降3%;共(三)项', '增长9%，下降3%；共（三）项'],
    ['共计1,234户,涨幅2－3%', '共计1,234户，涨幅2-3%'],
    ['國內生產總值增長', '国内生产总值增长'],
    ['乾县和千分之五‰', '乾县和千分之五‰'],
    ['增长9. 8%，投资17 .1亿元', '增长9.8 %，投资17.1 亿元'],
    ['建成12 000套，收入1 243.9亿元', '建成12000 套，收入1243.9 亿元'],
    ['新建“4 6 400”集群，公路 35 公里', '新建“4 6 400”集群，公路 35 公里'],
    ['增长8\u2060.3%', '增长8.3 %'],
    ['PM_2.5、PM 2. 5和PM₂.₅浓度', 'PM2.5 、PM2.5  和PM2.5浓度'],
    ['增长5%一6%，统一3个标准', '增长5%—6%，统一3个标准'],
    ['增长6%¹左右，绿地8.1米²', '增长6% 左右，绿地8.1米²'],
  ])('%s', async (text, clean) => {
    expect(await cleanOf(text)).toBe(clean)
  })
  it('has the length of the source, whatever was dropped', async () => {
    const doc = await outline('a.html', utf8(asHtml(PARAGRAPHS)))
    expect(doc.clean.length).toBe(doc.read.text.length)
    expect(doc.clean).not.toContain('政务公开')
  })
  it('a line broken in mid-sentence goes on', async () => {
    const wrapped = REPORT.replace(/(.{24})(?=.{3})/g, '$1\n')
    const doc = await outline('a.txt', utf8(wrapped))
    expect(doc.sentences.some((s) => /地区生产总值达到120\.5亿元，增长6\.1%；/.test(doc.clean.slice(s.start, s.end).replace(/\s/g, '')))).toBe(true)
  })
})

describe('outline', () => {
  const expected = [
    'preamble result 2023',
    'review result 2023',
    'review result 2023',
    'problems result 2023',
    'plan target 2024',
    'plan target 2024',
    'closing target 2024',
  ]
  it.each([
    ['a.txt', utf8(REPORT)],
    ['a.docx', asDocx(PARAGRAPHS)],
    ['a.pdf', asPdf(PARAGRAPHS)],
    ['b.txt', utf8(PARAGRAPHS.join(' '))],
  ])('%s', async (name, bytes) => {
    expect(parts(await outline(name, bytes))).toEqual(expected)
  })
  it('a five-year turn keeps the five years apart from the year', async () => {
    const text = REPORT.replace(
      '一、2023年工作回顾',
      '一、过去五年工作回顾\n过去五年，生产总值年均增长7%，城乡面貌发生很大变化。\n刚刚过去的2023年，经济平稳。',
    ).replace('二、2024年', '二、今后五年的奋斗目标\n今后五年，生产总值年均增长6%以上。\n三、2024年')
    const doc = await outline('a.txt', utf8(text))
    expect(parts(doc)).toEqual(expect.arrayContaining(['review_term result 2019-2023', 'review result 2023', 'plan_term target 2024-2028', 'plan target 2024']))
    expect(doc.identity).toMatchObject({ reviewRange: '2019-2023', planRange: '2024-2028' })
  })
  const headings = async (change: (text: string) => string): Promise<readonly string[]> =>
    (await outline('a.txt', utf8(change(LONG.join('\n'))))).sections.filter((s) => s.depth === 1).map((s) => `${s.part} ${s.period.year} ${s.heading}`)
  const PLAIN = '二、凝心聚力，奋力谱写示例新篇章'
  it.each([
    ['behind the problems, a heading that says nothing opens the plan its text speaks of', '二、2024年工作安排', PLAIN, `plan 2024 ${PLAIN}`],
    [
      'what a meeting has set is looked back on where its fulfilment is told',
      '一、2023年工作回顾',
      '一、三次会议确定的目标任务执行情况',
      'review 2023 一、三次会议确定的目标任务执行情况',
    ],
    ['a good opening of a five-year plan is a review', '一、2023年工作回顾', '一、“十四五”规划实现良好开局', 'review 2023 一、“十四五”规划实现良好开局'],
    ['an opening to be striven for is none', '二、2024年工作安排', '二、努力实现“十五五”规划良好开局', 'plan 2024 二、努力实现“十五五”规划良好开局'],
  ])('%s', async (_, was, is, section) => {
    expect(await headings((text) => text.replace(was, is))).toContain(section)
  })
  it('a five-year plan is known by its number', async () => {
    const heading = '二、关于第十五个五年规划纲要的说明'
    const turned = (text: string): string => text.replace('二、2024年工作安排', heading).replaceAll('2023年', '2025年').replaceAll('2024年', '2026年')
    expect(await headings(turned)).toContain(`plan_term 2026-2030 ${heading}`)
  })
  it('what a heading below the coming five years says of the five before is looked back on, to the next of its rank', async () => {
    const text = REPORT.replace(
      '二、2024年',
      '二、“十四五”规划\n（一）“十三五”时期的主要成就\n五年来，生产总值年均增长7%。\n困难不少，问题仍多。\n（二）主要目标\n生产总值年均增长6%以上。\n三、2024年',
    )
      .replaceAll('2023年', '2020年')
      .replaceAll('2024年', '2021年')
    const doc = await outline('a.txt', utf8(text))
    expect(doc.sections.filter((s) => s.depth === 2).map((s) => `${s.part} ${s.period.year} ${s.heading}`)).toEqual(
      expect.arrayContaining(['review_term 2016-2020 （一）“十三五”时期的主要成就', 'plan_term 2021-2025 （二）主要目标']),
    )
  })
  it('a paragraph that sums up the five years ends with its list; the year goes on behind it', async () => {
    const summed = '各位代表！2023年圆满收官。五年来，生产总值年均增长7%。\n——农业稳步发展。\n（一）农业'
    const doc = await outline('a.txt', utf8(REPORT.replace('（一）农业', summed)))
    const of = (words: string): string => {
      const at = doc.clean.indexOf(words)
      const { part = '', period } = doc.sections.find((s) => s.start <= at && at < s.end) ?? {}
      return `${part} ${period?.year}`
    }
    expect(of('2023年圆满')).toBe('review 2023')
    expect(of('五年来')).toBe('review_term 2019-2023')
    expect(of('——农业')).toBe('review_term 2019-2023')
    expect(of('（一）农业')).toBe('review 2023')
  })
  it('sections cover the text without gaps and sentences stand in their section', async () => {
    const doc = await outline('a.txt', utf8(REPORT))
    for (const [i, s] of doc.sections.entries()) expect(s.start).toBe(doc.sections[i - 1]?.end ?? 0)
    for (const s of doc.sentences) expect(doc.sections[s.section]?.start).toBeLessThanOrEqual(s.start)
  })
})

describe('identity', () => {
  it('an invented place keeps its name and has no code', async () => {
    const { identity, issues } = await outline('a.txt', utf8(REPORT))
    expect(identity).toMatchObject({
      kind: 'work_report',
      place: { value: { name: '示例县', adcode: '' } },
      planYear: { value: 2024 },
      delivered: { value: '2024-01-10' },
      speaker: { value: '张三' },
    })
    expect(issues).toMatchObject([{ code: 'place-unknown', seen: '示例县' }])
  })
  it('the title loses against date and headings, and the conflict is shown', async () => {
    const { identity, issues } = await outline('a.txt', utf8(`2025年${REPORT}`))
    expect(identity).toMatchObject({ planYear: { value: 2024 }, titleYear: 2025 })
    expect(issues).toContainEqual({ code: 'title-year-differs', titleYear: 2025, planYear: 2024 })
  })
  it.each([
    ['plans the next year where its headings say so', REPORT.replace('2024年1月10日', '2023年12月20日'), 2024],
    [
      'plans the next year where it looks back on this one',
      REPORT.replace('2024年1月10日', '2023年12月20日').replace('二、2024年工作安排', '二、明年工作安排'),
      2024,
    ],
    [
      'is of its own year where only the title names one',
      REPORT.replace('2024年1月10日', '2023年12月20日').replace('一、2023年工作回顾', '一、关于经济形势').replace('二、2024年工作安排', '二、关于长远计划'),
      2023,
    ],
  ])('a report given in December %s', async (_, text, year) => {
    const { identity } = await outline('a.txt', utf8(`2023年${text}`))
    expect(identity.planYear?.value).toBe(year)
  })
  it('a name several places have is asked about, not guessed', async () => {
    const { identity, issues } = await outline('a.txt', utf8(REPORT.replaceAll('示例县', '城关区').replace('（一）农业', '学习拉萨经验。\n（一）农业')))
    expect(identity.place).toBeUndefined()
    const ambiguous = issues.find((i) => i.code === 'place-ambiguous')
    expect(ambiguous).toMatchObject({ seen: '城关区', candidates: [{ parents: ['西藏自治区', '拉萨市'] }, { parents: ['甘肃省', '兰州市'] }] })
  })
  it('the city above it, said with it, tells which of several places it is', async () => {
    const { identity, issues } = await outline('a.txt', utf8(REPORT.replaceAll('示例县', '兰州市城关区')))
    expect(identity.place).toMatchObject({ value: { name: '城关区', adcode: '620102' }, certainty: 'inferred' })
    expect(issues).toContainEqual({ code: 'place-inferred', place: '甘肃省兰州市城关区', from: 'frequency' })
  })
  it('every former name leads to a place of today', () => {
    expect(HISTORIC_PLACES.filter(([former]) => placesNamed(former).length === 0)).toEqual([])
  })
  it('the same report again is found by its content', async () => {
    const record = async (name: string, text: string): Promise<Parameters<typeof findVariant>[0]> => {
      const doc = await outline(name, utf8(text))
      return { sha256: doc.read.sha256, file: name, text: doc.read.text, identity: doc.identity }
    }
    const first = await record('a.txt', REPORT)
    expect(findVariant(await record('b.txt', REPORT.replaceAll('\n', '\n\n')), [first])).toEqual({ code: 'duplicate', of: 'a.txt' })
    expect(findVariant(await record('c.txt', REPORT.replace('120.5', '121.5')), [first])).toEqual({
      code: 'variant',
      of: 'a.txt',
      differing: ['地区生产总值达到121.5亿元 / 120.5'],
    })
    expect(findVariant(await record('d.txt', REPORT.replaceAll('2023', '2021').replaceAll('2024', '2022')), [first])).toBeNull()
  })
})

describe('a file name is the weakest clue', () => {
  it.each([
    ['the text says another place', REPORT, '保定市顺平县/2031.txt', '示例县', 2024],
    ['the text names no place', REPORT.replaceAll('示例县', '我县'), '保定市顺平县/2024.txt', '顺平县', 2024],
    ['the salutation speaks of a city', REPORT.replaceAll('示例县', '我市').replace('县人民政府', '市人民政府'), '保定市顺平县/2024.txt', undefined, 2024],
  ])('%s', async (_, text, file, place, year) => {
    const { identity } = await outline(file, utf8(text))
    expect([identity.place?.value.name, identity.planYear?.value]).toEqual([place, year])
  })
  it('places below it tell the autonomous region a salutation leaves unnamed', async () => {
    const text = REPORT.replaceAll('示例县', '我区')
      .replace('县人民政府', '自治区人民政府')
      .replace('（一）农业', '呼和浩特、包头、鄂尔多斯、赤峰发展加快。\n（一）农业')
    const { identity, issues } = await outline('a.txt', utf8(text))
    expect(identity.place).toMatchObject({ value: { name: '内蒙古自治区' }, certainty: 'inferred' })
    expect(issues).toContainEqual({ code: 'place-inferred', place: '内蒙古自治区', from: 'frequency' })
  })
  it('words that are also names of places are not counted as places', async () => {
    const text = REPORT.replaceAll('示例县', '我县').replace(
      '（一）农业',
      '城区、矿区、郊区扩大，城区道路、矿区道路、郊区道路、城区绿地、城区供水改善。\n（一）农业',
    )
    expect((await outline('a.txt', utf8(text))).issues).toMatchObject([{ code: 'place-unknown' }])
  })
})

describe('seeds', () => {
  const expected: readonly (readonly [string, string, number])[] = [
    ['gaochang-district-2024.txt', '高昌区', 2024],
    ['huyanghe-city-2025.txt', '胡杨河市', 2025],
    ['shufu-county-2023.txt', '疏附县', 2023],
    ['tacheng-prefecture-2023.txt', '塔城地区', 2023],
    ['urad-rear-banner-2024.txt', '乌拉特后旗', 2024],
  ]
  it.each(expected)('%s', async (file, place, year) => {
    expect(readdirSync('seeds/reports')).toContain(file)
    const { identity } = await outline('report.txt', new Uint8Array(readFileSync(`seeds/reports/${file}`)))
    expect(identity).toMatchObject({ place: { value: { name: place } }, planYear: { value: year } })
  })
})

describe.skipIf(!hasCorpus)('corpus (skipped where ../shared is absent)', () => {
  it('place and plan year from the bytes alone, every ninth report', async () => {
    const sample = corpusFiles().filter((_, i) => i % 9 === 0)
    expect(sample.length).toBeGreaterThan(200)
    for (const mode of ['neutral', 'wrong'] as const) {
      const measured = await Promise.all(sample.map((f) => measure(f, mode)))
      expect(measured.filter((m) => m.place && m.year).length / sample.length).toBeGreaterThanOrEqual(0.99)
    }
  }, 60_000)
  it.skipIf(!existsSync('../shared/corpus/other-formats'))(
    'Word files give their province and year',
    async () => {
      const folder = '../shared/corpus/other-formats'
      for (const name of readdirSync(folder)) {
        const { identity } = await outline('report.docx', new Uint8Array(readFileSync(`${folder}/${name}`)))
        expect(`${identity.place?.value.name}-${identity.planYear?.value}.docx`).toBe(name)
      }
    },
    60_000,
  )
})
