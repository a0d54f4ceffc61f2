import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/statement.ts'
import { readSource } from '../../read/read.ts'
import { structure } from '../../structure/structure.ts'
import { extract } from '../extract.ts'

const report = (table: string): string => `<html><body><p>示例县2024年政府工作报告</p><p>各位代表：现在，我代表县人民政府向大会报告工作，请予审议。</p>
<p>一、2023年工作回顾</p><p>2023年，全县经济平稳运行。</p><p>二、2024年主要目标</p><p>主要预期目标见下表：</p>${table}<p>我们要全力以赴。</p></body></html>`
const row = (...cells: readonly string[]): string => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`
const read = async (name: string, text: string): Promise<{ readonly statements: readonly Statement[]; readonly text: string; readonly asides: number }> => {
  const outcome = await readSource({ name, bytes: new TextEncoder().encode(text) })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  const { statements, asides } = extract(structure(outcome.value))
  return { statements, text: outcome.value.text, asides: asides.filter((a) => a.rule === 'table').length }
}
const said = (s: Statement): string => `${s.role} ${s.year} ${s.subject} ${s.measure} ${s.bound} ${s.value ?? s.relation}${s.unit}`
const table = async (...rows: readonly string[]): Promise<readonly string[]> =>
  (await read('a.html', report(`<table>${rows.join('')}</table>`))).statements.map(said)

describe('tables are read by the head of the column and the name of the row', () => {
  it('a column of results beside one of targets', async () => {
    expect(await table(row('指标', '2023年实绩', '2024年目标'), row('水产品产量', '2.4万吨', '2.6万吨以上'), row('货运量增长', '5.2%', '6%左右'))).toEqual([
      'result 2023 水产品产量 level eq 2.4万吨',
      'target 2024 水产品产量 level ge 2.6万吨',
      'result 2023 货运量 growth eq 5.2%',
      'target 2024 货运量 growth about 6%',
    ])
  })
  it('units in the head, in the name and in a column of their own; signs before the figure', async () => {
    expect(await table(row('指标', '计量单位', '2023年完成', '比上年增长（%）', '2024年计划'), row('粮食产量', '万吨', '25.3', '-1.2', '≥26'))).toEqual([
      'result 2023 粮食产量 level eq 25.3万吨',
      'result 2023 粮食产量 growth eq -1.2%',
      'target 2024 粮食产量 level ge 26万吨',
    ])
    expect(await table(row('指标', '2024年目标（万人）'), row('接待游客', '820'))).toEqual(['target 2024 接待游客 level eq 820万人'])
    expect(await table(row('指标', '2024年目标'), row('出口额（亿美元）', '1.5'))).toEqual(['target 2024 出口额 level eq 1.5亿美元'])
  })
  it('heads of two rows', async () => {
    const heads = '<tr><th rowspan=2>指标</th><th colspan=2>2023年</th></tr><tr><th>实际完成</th><th>同比增长（%）</th></tr>'
    expect(await table(heads, row('用电量（亿千瓦时）', '8.6', '4.1'))).toEqual([
      'result 2023 用电量 level eq 8.6亿千瓦时',
      'result 2023 用电量 growth eq 4.1%',
    ])
  })
  it('a column of amounts beside one of units and one of growth', async () => {
    const rows = [row('产品', '单位', '产量', '比上年增长（%）'), row('水泥产量', '万吨', '86.4', '-7.2')]
    expect(await table(...rows)).toEqual(['target 2024 水泥产量 level eq 86.4万吨', 'target 2024 水泥产量 growth eq -7.2%'])
  })
  it('cells that a relation stands in', async () => {
    expect(await table(row('指标', '2024年目标'), row('居民人均可支配收入', '与经济增长同步'), row('绿化面积', '3万亩'))).toContain(
      'target 2024 居民人均可支配收入 growth eq in_step_with',
    )
  })
  it('figures without a unit, ratios of a plan, numbers of rows and other years of comparison give nothing and are set aside', async () => {
    const rows = [row('序号', '指标', '上年同期', '2024年目标', '完成率'), row('1', '绿化面积', '3', '4', '98%')]
    const { statements, asides } = await read('a.html', report(`<table>${rows.join('')}</table>`))
    expect(statements.map(said)).toEqual([])
    expect(asides).toBe(5)
  })
  it('quotes the row, and every number stands where it says', async () => {
    const { statements, text } = await read('a.html', report(`<table>${row('指标', '增长（%）')}${row('用电量', '-4.1')}</table>`))
    expect(statements.map((s) => [s.quote, text.slice(s.start, s.end), text.slice(s.at[0], (s.at[0] ?? 0) + 3)])).toEqual([
      ['用电量 -4.1', '用电量 -4.1', '4.1'],
    ])
  })
})

describe('tables of Markdown', () => {
  it('are read the same way; text with a bar in it is none', async () => {
    const lines = ['# 示例县2024年政府工作报告', '各位代表：现在，我代表县人民政府向大会报告工作，请予审议。', '## 二、2024年主要目标']
    const md = [...lines, '| 指标 | 2023年完成 | 2024年计划 |\n|---|---|---|\n| 水产品产量（万吨） | 2.4 | 2.6 |', '甲|乙：新建学校3所。'].join('\n\n')
    expect((await read('a.md', md)).statements.map(said)).toEqual([
      'result 2023 水产品产量 level eq 2.4万吨',
      'target 2024 水产品产量 level eq 2.6万吨',
      expect.stringContaining('3所'),
    ])
  })
})
