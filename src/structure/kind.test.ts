import { describe, expect, it } from 'vitest'
import { readSource } from '../read/read.ts'
import { REPORT } from '../read/samples/report.ts'
import { structure } from './structure.ts'

// Invented texts about places that do not exist.
const NEWS = `示例县人大会议开幕
本报讯（记者 李四）1月10日上午，示例县第十八届人民代表大会第三次会议在县会议中心开幕。县长张三代表县人民政府向大会作政府工作报告。
报告指出，过去一年全县地区生产总值达到120.5亿元，增长6.1%。报告提出，今年的主要预期目标是：地区生产总值增长6.5%左右。
代表们认真审议了报告，会场多次响起热烈的掌声。`
const COURT = `示例县人民法院工作报告
——2024年1月11日在示例县第十八届人民代表大会第三次会议上
各位代表：
现在，我代表县人民法院向大会报告工作，请予审议。
一、2023年工作回顾
全年受理案件3215件，审结3102件，结案率96.5%。
二、2024年工作安排
新的一年，依法公正审理各类案件。`
const RESUME = `个人简历
姓名：王五，男，1990年5月出生，本科学历。
2012年至2015年在示例县政府办公室工作，参与起草2014年政府工作报告，获得县级先进个人称号3次。
2015年至今在示例公司任部门经理，管理12人的团队，年销售额2300万元，增长15%。
本人性格开朗，工作认真，希望得到贵公司的面试机会。`
const NOVEL = `第三章　雨夜
那一年的雨下了整整四十天。老人坐在门槛上，望着河水一寸一寸地涨起来，心里想着三十里外的女儿。
“再等等吧。”他说，“天总会晴的。”屋里的灯忽明忽暗，墙上的影子也跟着晃动。
第二天一早，村里来了三个陌生人，背着两口木箱，说是要往山里去找一座荒废多年的寺庙。`
const PRICES = `蔬菜批发价目表
品名 规格 单价（元/公斤）
白菜 一级 1.20
萝卜 一级 0.95
土豆 二级 1.80
西红柿 一级 4.50
黄瓜 一级 3.60
今日到货12吨，比昨日增长8%，价格下降3.5%，欢迎广大客户前来选购。`
const NOTICE = '示例县农业局通知\n各乡镇：请于3月10日前上报春耕面积，上年共播种12.3万亩，农民积极生产，天气良好。'
const PLAN = '关于示例县2023年国民经济和社会发展计划执行情况与2024年计划草案的报告\n各位代表：生产总值增长6.1%，全县经济平稳发展，各项工作稳步推进。'
const BULLETIN = '示例县2023年国民经济和社会发展统计公报\n示例县统计局\n2023年，全县生产总值120.5亿元，比上年增长6.1%。人口稳定，社会和谐，各项事业发展。'
const OUTLINE = `示例市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要
第一篇 规划背景
第一章 发展基础
“十三五”时期，全市城镇化率由45.2%提高到53.1%。
第二章 主要目标
到2025年，城镇化率达到60%，新增标准厂房30万平方米。`
const OUTLINE_REPORT = REPORT.replace('二、2024年', '二、“十四五”规划纲要（草案）的说明\n县政府编制了规划纲要。\n三、2024年')
const PART =
  '二、2024年工作安排\n（一）扩大有效投资\n固定资产投资增长8%，新开工项目32个，建成标准厂房12万平方米，完成投资46亿元。新增规上企业9家，产值增长9.5%，新修公路56公里，造林3.2万亩。\n三、加强政府自身建设\n始终做到依法行政。'

const sortOf = async (text: string): Promise<string> => {
  const read = await readSource({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const { identity, issues } = structure(read.value)
  return `${identity.kind} ${issues.flatMap((i) => (i.code === 'kind-not-report' ? [i.why ?? ''] : [])).join()}`.trim()
}

describe('what sort of document a text is', () => {
  it.each([
    ['a report', REPORT, 'work_report'],
    ['a report without its title', REPORT.slice(REPORT.indexOf('各位代表')), 'work_report'],
    ['its plan alone', PART, 'work_report'],
    ['a report on a newspaper’s page', `示例日报网 记者 李四\n${REPORT}`, 'work_report'],
    ['a bulletin', BULLETIN, 'communique'],
    ['a plan-execution report', PLAN, 'plan_report'],
    ['the outline of a plan for five years', OUTLINE, 'plan_outline'],
    ['a report that explains such an outline', OUTLINE_REPORT, 'work_report'],
    ['an article about the report', NEWS, 'other news'],
    ["a court's report", COURT, 'other body'],
    ['a CV that names the report', RESUME, 'other signs'],
    ['a chapter of a novel', NOVEL, 'other signs'],
    ['a price list', PRICES, 'other signs'],
    ['a notice', NOTICE, 'other signs'],
  ])('%s', async (_, text, sort) => {
    expect(await sortOf(text)).toBe(sort)
  })
})

describe('the outline of a plan for several years', () => {
  it('has goals of its years, and looks back in the chapter on what it builds on', async () => {
    const read = await readSource({ name: 'a.txt', bytes: new TextEncoder().encode(OUTLINE) })
    if (!read.ok) throw new Error('refused')
    const { sections, identity } = structure(read.value)
    expect(identity).toMatchObject({ reviewRange: '2016-2020', planRange: '2021-2025' })
    const at = (heading: string): string =>
      sections
        .filter((s) => s.heading === heading)
        .map((s) => `${s.period.role} ${s.period.year}`)
        .join()
    expect([at('第一章 发展基础'), at('第二章 主要目标')]).toEqual(['result 2016-2020', 'target 2021-2025'])
  })
})
