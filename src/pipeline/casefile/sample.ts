import type { Correction } from '../../model/correction.ts'
import type { Fact } from '../../model/fact.ts'
import type { SourceFile } from '../../model/source.ts'
import { judgeLibrary, readAny } from '../pipeline.ts'
import type { CaseFile } from './casefile.ts'

/** Invented reports of a county that does not exist, for tests. */
const text = (year: number, done: string, goal: string): string => `示例县${year}年政府工作报告

——${year}年1月8日在示例县第十八届人民代表大会第三次会议上

示例县人民政府县长 张三

各位代表：

现在，我代表县人民政府，向大会报告工作，请予审议。

一、${year - 1}年工作回顾

过去一年，${done}。

二、${year}年工作安排

${year}年经济社会发展主要预期目标是：${goal}。

各位代表，让我们团结一心，努力奋斗！
`

const encode = (name: string, content: string): SourceFile => ({ name, bytes: new TextEncoder().encode(content) })

export const sampleSources: readonly SourceFile[] = [
  encode(
    '示例县2023.txt',
    text(2023, '地区生产总值增长6.5%，固定资产投资增长10.2%', '地区生产总值增长7%左右，固定资产投资增长12%以上，城镇登记失业率控制在4%以内'),
  ),
  encode('示例县2024.txt', text(2024, '地区生产总值增长6.8%，固定资产投资增长13.1%，城镇登记失业率3.2%', '地区生产总值增长6.5%以上，固定资产投资增长11%')),
]

/** A case made of the sample, corrections of the caller's choosing among them. */
export const sampleCase = async (corrections: readonly Correction[] = []): Promise<Omit<CaseFile, 'root'>> => {
  const loaded = await Promise.all(sampleSources.map(async (s) => ({ s, read: (await readAny(s))[0] })))
  const reports = loaded.flatMap(({ read }) => (read?.ok && read.value.kind === 'report' ? [read.value.report] : []))
  const facts: readonly Fact[] = []
  const { pairs, findings } = judgeLibrary(reports, facts, corrections)
  return {
    rules: reports[0]?.rules ?? '',
    sources: reports.map((r) => ({ sha256: r.sha256, name: r.file, kind: 'report' as const, included: true })),
    bytes: new Map(reports.map((r, i) => [r.sha256, sampleSources[i]?.bytes ?? new Uint8Array()])),
    reports,
    facts: [],
    pairs: pairs,
    findings: findings,
    corrections,
    settings: { convention: 'strict' },
    charts: [],
  }
}
