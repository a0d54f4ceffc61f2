import { describe, expect, it } from 'vitest'
import { readSource } from '../read/read.ts'
import { structure } from './structure.ts'

const HEAD = '示例县2022年政府工作报告\n——2022年1月10日在示例县第三届人民代表大会第二次会议上\n各位代表：\n'

/** Role and years of the sections that hold a word. */
const whenOf = async (text: string, ...words: readonly string[]): Promise<readonly string[]> => {
  const read = await readSource({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error('refused')
  const { clean, sections } = structure(read.value)
  return words.map((w) =>
    sections
      .filter((s) => s.start <= clean.indexOf(w) && clean.indexOf(w) < s.end)
      .map((s) => `${s.period.role} ${s.period.year}`)
      .join(),
  )
}

// Invented chapters about a place that does not exist.
describe('chapters', () => {
  it.each([
    ['done is done', '一、真抓实干，各项任务圆满完成\n全县造林3万亩。', 'result 2021'],
    ['a plan’s first year that is over', '一、攻坚克难，“十四五”发展开局良好\n全县造林3万亩。', 'result 2021'],
    ['a new government’s first year', '一、2021年新一届政府的工作\n全县造林3万亩。', 'result 2021'],
    ['fulfilled in full', '一、全面完成了上年确定的目标任务\n全县造林3万亩。', 'result 2021'],
    ['still to be done', '一、回顾2021年\n二、坚定信心，确保全年目标任务圆满完成\n全县造林3万亩。', 'target 2022'],
    ['to be fulfilled in the plan’s year', '一、回顾2021年\n修渠7公里。\n二、全面完成2022年的各项任务\n全县造林3万亩。', 'target 2022'],
    ['the year before first, then the plan', '一、2021年的政府工作和2022年的目标\n全县造林3万亩。', 'result 2021'],
    ['fulfilled in the year before', '一、全面完成2021年的各项任务\n全县造林3万亩。', 'result 2021'],
    ['more than fulfilled', '一、奋力攻坚，超额完成年度各项指标\n全县造林3万亩。', 'result 2021'],
    ['a motto over a first line that looks back', '一、向着既定目标任务阔步前行\n过去一年，全县造林3万亩。', 'result 2021'],
    ['a motto over a first line of the year', '一、2021年工作回顾\n修渠7公里。\n二、锚定方向开新局\n今年，全县造林3万亩。', 'target 2022'],
    ['what of this year is over', '一、关于去年和今年上半年的工作\n全县造林3万亩。', 'result 2021'],
    [
      'a motto over a review',
      '一、聚焦主要任务，谱写崭新篇章\n过去的一年，我们完成了投资。累计新建学校9所，新增床位40张。比上年增长12%，比上年增长9%。同比增长8%，取得了好成绩。全县造林3万亩。',
      'result 2021',
    ],
  ])('%s', async (_, text, when) => {
    expect(await whenOf(HEAD + text, '造林')).toEqual([when])
  })
  it('in running text, in order', async () => {
    const text =
      '政府工作报告\n2022年1月10日在示例县第三届人民代表大会第二次会议上\n各位代表：请予审议。一、2021年工作回顾过去一年，全县造林3万亩。前景可期！二、2022年工作安排 今年新建学校9所。（一）抓农业。修渠7公里。'
    expect(await whenOf(text, '造林', '学校', '修渠')).toEqual(['result 2021', 'target 2022', 'target 2022'])
  })
  it('a paragraph with the goals of the year ends a review', async () => {
    const text = `${HEAD}一、2021年工作回顾\n全县造林3万亩。\n2022年是关键一年，任务很重。全县工作的总的要求是：稳中求进。主要调控指标是：修渠7公里。\n二、夯实农业基础\n新建学校9所。`
    expect(await whenOf(text, '造林', '修渠', '学校')).toEqual(['result 2021', 'target 2022', 'target 2022'])
  })
})

describe('five years', () => {
  it('over lines that are headings, to the next chapter', async () => {
    const text = `${HEAD.replaceAll('2022', '2026')}一、2025年工作回顾\n修渠7公里。\n“十四五”圆满收官。五年来，我们砥砺前行。\n这是山川更绿的五年。\n全县造林3万亩。\n这是民生更好的五年。\n新建学校9所。\n二、2026年工作安排\n修桥8座。`
    expect(await whenOf(text, '修渠', '造林', '学校', '修桥')).toEqual(['result 2025', 'result 2021-2025', 'result 2021-2025', 'target 2026'])
  })
  it('looked back on in a chapter that plans, for the paragraph', async () => {
    const text = `${HEAD.replaceAll('2022', '2026')}一、2025年工作回顾\n修渠7公里。\n二、关于“十五五”规划纲要的说明\n“十四五”时期，我县成绩显著。全县造林3万亩。\n“十五五”时期，要新建学校9所。\n三、2026年工作安排\n修桥8座。`
    expect(await whenOf(text, '造林', '学校', '修桥')).toEqual(['result 2021-2025', 'target 2026-2030', 'target 2026'])
  })
  it.each([
    '《纲要》提出，“十四五”时期全县要实现这样的目标：造林3万亩。',
    '根据第十四个五年规划，全县发展的主要目标是：造林3万亩。',
    '**在“十四五”的建设中，要做到：** 一是造林3万亩。',
  ])('set by a plan: %s', async (goals) => {
    const text = `${HEAD}一、2021年工作回顾\n修渠7公里。\n二、总体要求和主要任务\n${goals}\n三、2022年工作安排\n修桥8座。`
    expect(await whenOf(text, '造林', '修桥')).toEqual(['target 2021-2025', 'target 2022'])
  })
  it.each([
    ['a heading of its opening year', '三、开创“十四五”开局新局面 修桥8座。'],
    ['a motto over a first line of the year', '三、开好局，起好步\n今年是打基础的一年。修桥8座。'],
    ['a motto before it on the line', '三、迈出新步伐  今年是打基础的一年。修桥8座。'],
    ['a sentence of a paragraph on the five years', '未来五年，是关键时期。今年是打基础的一年，工作的总体要求是：稳中求进。\n主要任务：修桥8座。'],
  ])('end at the year: %s', async (_, year) => {
    const text = `${HEAD.replaceAll('2022', '2021')}一、2020年工作回顾\n修渠7公里。\n二、“十四五”时期的目标\n全县造林3万亩。\n${year}`
    expect(await whenOf(text, '造林', '修桥')).toEqual(['target 2021-2025', 'target 2021'])
  })
  it('named by their first and last year', async () => {
    const text = `${HEAD}一、2021年工作回顾\n修渠7公里。\n二、今后五年的目标\n2022年到2026年，是关键时期。全县造林3万亩。\n三、2022年工作安排\n修桥8座。`
    expect(await whenOf(text, '造林', '修桥')).toEqual(['target 2022-2026', 'target 2022'])
  })
  it('the tasks a plan sets for them, below the sentence', async () => {
    const text = `${HEAD}一、2021年工作回顾\n修渠7公里。\n二、总体要求和主要任务\n《纲要（草案）》着眼长远，提出了今后五年争先进位的奋斗目标，重点实施四大举措：\n（一）抓林业。全县造林3万亩。\n三、2022年工作安排\n修桥8座。`
    expect(await whenOf(text, '造林', '修桥')).toEqual(['target 2021-2025', 'target 2022'])
  })
  it('not where the sentence names the year', async () => {
    const text = `${HEAD}一、2021年工作回顾\n修渠7公里。\n二、总体要求和主要任务\n根据“十四五”规划，今年全县发展的主要目标是：造林3万亩。`
    expect(await whenOf(text, '造林')).toEqual(['target 2022'])
  })
})

describe('a text without headings', () => {
  it('turns to the plan within its paragraph', async () => {
    const text = `${HEAD}2021年，全县奋力拼搏，修渠7公里。招商扎实推进，种草2万亩。2022年，我们要真抓实干，主要预期目标是：造林3万亩。重点抓好两件事：一是修桥8座。`
    expect(await whenOf(text, '修渠', '种草', '造林', '修桥')).toEqual(['result 2021', 'result 2021', 'target 2022', 'target 2022'])
  })
  it('turns where it says what is to be done', async () => {
    const text = `${HEAD}2021年，修渠7公里。\n各位代表，今年的政府工作要突出抓好以下几个方面。造林3万亩。\n狠抓交通，修桥8座。`
    expect(await whenOf(text, '修渠', '造林', '修桥')).toEqual(['result 2021', 'target 2022', 'target 2022'])
  })
  it('does not turn at a year that sets no goals', async () => {
    const text = `${HEAD}2021年，修渠7公里。2022年春节期间，修桥8座。`
    expect(await whenOf(text, '修渠')).toEqual(['result 2021'])
  })
  it('unless its parts are numbered', async () => {
    const text = `${HEAD}第一部分  2021年工作回顾\n修渠7公里。2022年，主要预期目标是扩大的。\n第二部分  2022年工作部署\n修桥8座。`
    expect(await whenOf(text, '修渠', '修桥')).toEqual(['result 2021', 'target 2022'])
  })
  it('looks back on five years where its heading does', async () => {
    const text = `${HEAD}一、回望五年，成就令人鼓舞\n（一）交通更畅。修渠7公里。\n2021年是收官之年，种草2万亩。\n二、2022年工作安排\n修桥8座。`
    expect(await whenOf(text, '修渠', '种草', '修桥')).toEqual(['result 2017-2021', 'result 2021', 'target 2022'])
  })
})
