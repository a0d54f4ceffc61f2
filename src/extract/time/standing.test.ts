import { describe, expect, it } from 'vitest'
import { extractSample } from '../sample.ts'

const said = async (review: string, plan = ''): Promise<readonly string[]> =>
  (await extractSample(review, plan)).statements.map((s) => `${s.role} ${s.year}${s.part ?? ''} ${s.subject} ${s.value}`)

// Invented sentences; the plan year is 2024.
describe('a time something is held against dates nothing', () => {
  it.each([
    ['今年安排绿化经费750万元，比去年预算增加160万元，科普经费370万元。', 'target 2024 科普经费 370'],
    ['今年财政收入增长5%，与去年持平，生产总值增长8%。', 'target 2024 生产总值 8'],
    ['今年农药用量低于去年；粮食产量49万吨。', 'target 2024 粮食产量 49'],
    ['用水量控制在去年水平以内，粮食产量49万吨。', 'target 2024 粮食产量 49'],
    ['今年赤字率从去年的2.1%提高到2.3%，绿化经费750万元。', 'target 2024 绿化经费 750'],
  ])('%s', async (plan, last) => {
    expect((await said('', plan)).at(-1)).toBe(last)
  })
  it.each([
    ['生产总值增长6%，增速创“十三五”以来最高，粮食产量49万吨。', 'result 2023 粮食产量 49'],
    ['生产总值增长6%，为近五年来最快，粮食产量49万吨。', 'result 2023 粮食产量 49'],
    ['“十三五”以来，累计改造房屋620户。', 'result 2016-2020 改造房屋 620'],
  ])('nor a record: %s', async (review, last) => {
    expect((await said(review)).at(-1)).toBe(last)
  })
  it('last year does where it says when', async () => {
    expect(await said('', '去年粮食产量49万吨。')).toEqual(['result 2023 粮食产量 49'])
  })
})

describe('several years', () => {
  it.each([
    ['三年累计完成投资36亿元，新建天桥22座。', ['result 2021-2023 完成投资 36', 'result 2021-2023 新建天桥 22']],
    ['13年来再次举办，新建天桥22座。', ['result 2023 新建天桥 22']],
    ['在过去三年里，累计造林30万亩，治沙8万亩。', ['result 2021-2023 造林 30', 'result 2021-2023 治沙 8']],
    ['连续三年增长，新建天桥22座。', ['result 2023 新建天桥 22']],
  ])('behind: %s', async (review, all) => {
    expect(await said(review)).toEqual(all)
  })
  it.each([
    ['今明两年培训护工6万人，新建天桥22座；新建学校9所。', ['target 2024-2025 培训护工 6', 'target 2024-2025 新建天桥 22', 'target 2024 新建学校 9']],
    ['力争经过三年努力，森林覆盖率达到27%。今年造林3万亩。', ['target 2024-2026 森林覆盖率 27', 'target 2024 造林 3']],
    ['力争通过三到五年努力，培育企业100家。', ['target 2024-2028 培育企业 100']],
    ['到明年底，新建学校9所。今年造林3万亩。', ['target 2025 新建学校 9', 'target 2024 造林 3']],
    ['用两年左右时间，新建天桥22座。', ['target 2024-2025 新建天桥 22']],
  ])('ahead: %s', async (plan, all) => {
    expect(await said('', plan)).toEqual(all)
  })
})

describe('a look back within a plan', () => {
  it('goes on over what is done all the time, to words of intent', async () => {
    const plan = '过去的一年，我们改进作风。加强督查，推动工作落地。提请审议草案4件。我们要新建天桥22座。'
    expect(await said('', plan)).toEqual(['result 2023 提请审议草案 4', 'target 2024 新建天桥 22'])
  })
  it('and over a goal that was reached and what went on', async () => {
    const plan = '过去的一年，任务圆满完成。生产总值增长6%，实现了年初预定的调控目标。结构继续改善，粮食产量49万吨。继续加大投入，造林3万亩。'
    expect(await said('', plan)).toEqual(expect.arrayContaining(['result 2023 生产总值 6', 'result 2023 粮食产量 49', 'target 2024 造林 3']))
  })
})

describe('a year that a whole sentence is held against', () => {
  it.each([
    ['与2020年相比，粮食产量增长12%，油料产量增长8%。', ['result 2020-2023 粮食产量 12', 'result 2020-2023 油料产量 8']],
    ['与“十三五”末相比，粮食产量增长12%。', ['result 2020-2023 粮食产量 12']],
    ['与2022年相比，粮食产量增长12%。', ['result 2023 粮食产量 12']],
  ])('%s', async (review, all) => {
    expect(await said(review)).toEqual(all)
  })
})
