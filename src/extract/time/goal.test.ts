import { describe, expect, it } from 'vitest'
import { extractSample } from '../sample.ts'

const shape = (all: Awaited<ReturnType<typeof extractSample>>): readonly string[] => all.statements.map((s) => `${s.role} ${s.year} ${s.subject} ${s.value}`)

// Invented sentences; the plan year is 2024.
describe('goals said outright', () => {
  it('belong to the plan year though the outline puts them under the review', async () => {
    expect(shape(await extractSample('经济社会发展的主要预期目标是：地区生产总值增长6%左右。', ''))).toEqual(['target 2024 地区生产总值 6'])
  })
  it.each(['全县发展主要预期指标是：', '2024年调控目标建议为：'])('under other names: %s', async (goals) => {
    expect(shape(await extractSample(`${goals}粮食产量增长6%。`, ''))).toEqual(['target 2024 粮食产量 6'])
  })
  it('pass their year to the lines of a list', async () => {
    const plan = '综合各方面因素，2024年主要预期目标是：\n地区生产总值增长6%；\n粮食产量25万吨；\n城镇新增就业800人。\n财政收入20亿元。'
    expect(shape(await extractSample('', plan))).toEqual([
      'target 2024 地区生产总值 6',
      'target 2024 粮食产量 25',
      'target 2024 城镇新增就业 800',
      'target 2024 财政收入 20',
    ])
  })
  it('of a year ahead pass it to every sentence of a list’s points, and no further', async () => {
    const plan = '要再上台阶。到2028年的主要预期目标是：\n\n——实力更强。地区生产总值达到90亿元。\n——环境更好。森林覆盖率达到33%。\n新建学校9所。'
    expect(shape(await extractSample('', plan))).toEqual(['target 2028 地区生产总值 90', 'target 2028 森林覆盖率 33', 'target 2024 新建学校 9'])
    const five = '综合考虑，今后五年发展的主要目标是：\n——实力更强。结构改善。城镇化率达到51%。\n新建学校9所。'
    expect(shape(await extractSample('', five))).toEqual(['target 2024-2028 城镇化率 51', 'target 2024 新建学校 9'])
    const tasks = '围绕2028年的远景，今年要抓好六项工作：\n——城乡更美。新增绿地40亩。'
    expect(shape(await extractSample('', tasks))).toEqual(['target 2024 新增绿地 40'])
  })
  it('a rate of each of several years is a mean: 年增长均为12%', async () => {
    const read = await extractSample('', '到2028年，收入年增长均为12%。2024年财政收入增长6%。')
    expect(read.statements.map((x) => `${x.measure} ${x.year} ${x.value}`)).toEqual(['average_growth 2024-2028 12', 'growth 2024 6'])
  })
  it('of a year written out, of a far year, and a mean up to a year ahead', async () => {
    const plan = '到二〇三五年，森林覆盖率达到33%。到2040年，粮食产量达到90万吨。到2028年，生产总值年均增长7%。'
    expect(shape(await extractSample('', plan))).toEqual(['target 2035 森林覆盖率 33', 'target 2040 粮食产量 90', 'target 2024-2028 生产总值 7'])
  })
  it.each(['去年确定的主要目标是增长6%，实际地区生产总值增长6.2%。', '一年来，目标明确，地区生产总值增长6.2%。'])('not: %s', async (review) => {
    expect((await extractSample(review, '')).statements.filter((s) => s.value === 6.2).map((s) => `${s.role} ${s.year}`)).toEqual(['result 2023'])
  })
  it('of the years ahead a paragraph opens with are of these years, but not its expected targets', async () => {
    const plan =
      '一代人有一代人的使命，新增绿地40亩。今后五年政府工作的总体要求是：稳中求进。奋斗目标是：地区生产总值达到700亿元。主要预期目标是：地区生产总值增长6%。'
    expect(shape(await extractSample('', plan))).toEqual(['target 2024 新增绿地 40', 'target 2024-2028 地区生产总值 700', 'target 2024 地区生产总值 6'])
  })
  it('of five years keep their years', async () => {
    const plan = '今后五年的主要奋斗目标是：地区生产总值年均增长7%。2024年主要目标是：地区生产总值增长6%。'
    expect(shape(await extractSample('', plan))).toEqual(['target 2024-2028 地区生产总值 7', 'target 2024 地区生产总值 6'])
  })
})
