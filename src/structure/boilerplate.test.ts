import { describe, expect, it } from 'vitest'
import type { StructuredReport } from '../model/report.ts'
import { readSource } from '../read/read.ts'
import { LONG } from '../read/samples/report.ts'
import { structure } from './structure.ts'

const outlined = async (text: string): Promise<StructuredReport> => {
  const read = await readSource({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return structure(read.value)
}
const shapeOf = (doc: StructuredReport): readonly string[] => doc.sections.map((s) => `${s.part} ${s.period.year}`)
const partAt = (doc: StructuredReport, words: string): string | undefined => doc.sections.find((s) => s.end > doc.read.text.indexOf(words))?.part
const droppedOf = (doc: StructuredReport, reason: string): readonly string[] =>
  doc.dropped.filter((d) => d.reason === reason).map((d) => doc.read.text.slice(d.start, d.end))

const REPORT = LONG.join('\n')
const plain = shapeOf(await outlined(REPORT))

describe('what is around a report goes, what belongs to it stays', () => {
  it('a spaced title stays, menus above and links below go', async () => {
    const page = `您的位置：首页 > 政务公开\n时间：2024-02-01????作者：佚名????阅读：229\n${REPORT.replace('政府工作报告', '政 府 工 作 报 告')}\n分享到：\n上一篇：\n2023年示例县政府工作报告\n立即注册 登录`
    const doc = await outlined(page)
    expect(doc.clean.trim()).toMatch(/^政 府 工 作 报 告/)
    expect(doc.clean.trim()).toMatch(/而奋斗！$/)
    expect(droppedOf(doc, 'login')).toEqual(['立即注册 登录'])
    expect(shapeOf(doc).filter((p) => !p.startsWith('furniture'))).toEqual(plain)
  })
  it('the title said again and the counters of a page go, each with its reason', async () => {
    const page = `示例县政府工作报告\n浏览次数：1024\n主题 12 帖子 345 积分 6789\n示例县政府工作报告\n${REPORT.replace('二、2024年', '示例县政府工作报告\n点击数：77\n二、2024年')}\n阅读：229 回复：3`
    const doc = await outlined(page)
    expect(droppedOf(doc, 'repeated_title')).toEqual(['示例县政府工作报告', '示例县政府工作报告'])
    expect(droppedOf(doc, 'statistics')).toEqual(['浏览次数：1024', '主题 12 帖子 345 积分 6789', '点击数：77', '阅读：229 回复：3'])
    expect(shapeOf(doc).filter((p) => !p.startsWith('furniture'))).toEqual(plain)
  })
  it('line breaks written out as signs are line breaks', async () => {
    const doc = await outlined(LONG.join('\\r\\n'))
    expect(shapeOf(doc)).toEqual(plain)
    expect(droppedOf(doc, 'noise')).toHaveLength(LONG.length - 1)
  })
  it('a watermark of single characters goes', async () => {
    const doc = await outlined(REPORT.replace('二、2024年', '示\n例\n数\n据\n二、2024年'))
    expect(droppedOf(doc, 'watermark')).toEqual(['示', '例', '数', '据'])
  })
})

describe('a glossary is kept and marked', () => {
  it.each([
    ['under its title', '\n※名词解释※\n[1]“三个一”：即一个平台、1200个网点。'],
    ['under a spaced title', '\n附件2\n注  释\n1.“三个一”：即一个平台、1200个网点。'],
    ['under a title between brackets', '\n《政府工作报告》有关名词术语解释\n“三个一”即一个平台、1200个网点。'],
    ['under a numbered annex', '\n附件二：《政府工作报告》有关内容名词注释\n“三个一”即一个平台、1200个网点。'],
    ['under a plain word', '\n附注：\n①“三个一”：即一个平台、1200个网点。'],
    ['on the last line', '名词解释和说明1、“三个一”：即一个平台、1200个网点。'],
    ['without a title', '\n1.双百：即100个村、100家企业。\n2.三员：指网格员、护林员、河长。\n3.“三个一”：即一个平台、1200个网点。'],
  ])('%s', async (_, notes) => {
    expect(partAt(await outlined(`${REPORT}${notes}`), '1200个网点')).toBe('glossary')
  })
  it('a numbered list of the plan is no glossary', async () => {
    const list = '今年办好三件实事。\n1.教育：即新建3所学校。\n2.医疗：指改造12家卫生院。\n3.交通：即新修公路56公里。'
    const doc = await outlined(REPORT.replace('（二）着力改善', `${list}\n（二）着力改善`))
    expect(partAt(doc, '公路56公里')).toBe('plan')
  })
})
