import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Report } from '../model/report.ts'
import { readFactFile, readReport } from './pipeline.ts'

const folder = new URL('../../seeds/reports/', import.meta.url).pathname
const load = async (name: string): Promise<Report> => {
  const outcome = await readReport({ name, bytes: readFileSync(folder + name) })
  if (!outcome.ok) throw new Error(`${name} was refused`)
  return outcome.value
}
const names = readdirSync(folder).sort()
const reports = await Promise.all(names.map(load))

describe('the five seeds', () => {
  it('have the place and plan year that their texts show', () => {
    expect(reports.map((r) => [r.identity.place?.value.name, r.identity.planYear?.value])).toEqual([
      ['高昌区', 2024],
      ['胡杨河市', 2025],
      ['疏附县', 2023],
      ['塔城地区', 2023],
      ['乌拉特后旗', 2024],
    ])
  })
  it.each(reports.map((r) => [r.file, r] as const))('%s: every quote is the exact slice of its source', (_, r) => {
    expect(r.statements.length).toBeGreaterThan(50)
    const wrong = r.statements.filter((s) => r.text.slice(s.start, s.end) !== s.quote || s.at.some((a) => a < s.start || a >= s.end))
    expect(wrong).toEqual([])
  })
  it('Shufu: a title that says 2024 does not outrank the date and the headings', () => {
    const shufu = reports[2]
    expect(shufu?.issues).toContainEqual(expect.objectContaining({ code: 'title-year-differs', titleYear: 2024, planYear: 2023 }))
    expect(shufu?.identity.delivered?.value).toBe('2023-01-05')
  })
  it('Shufu: the growth target is 8 %, hedged, in the plan year', () => {
    const gdp = reports[2]?.statements.find((s) => s.role === 'target' && s.indicator === 'gdp')
    expect(gdp).toMatchObject({ value: 8, unit: '%', measure: 'growth', year: '2023', bound: 'eq', hedge: 'strive', subject: '生产总值' })
  })
  it('Tacheng: plan and result of one year stand in one report', () => {
    const found = (role: string, value: number) => reports[3]?.statements.some((s) => s.role === role && s.value === value && s.year === '2022')
    expect([found('target', 263), found('result', 206.6)]).toEqual([true, true])
  })
  it('reading the same bytes twice gives the same record', async () => {
    expect(await load(names[0] ?? '')).toEqual(reports[0])
  })
})

describe('the reference facts', () => {
  const seeds = new URL('../../seeds/', import.meta.url)
  const { reference } = z
    .object({
      reference: z.array(
        z.object({
          file: z.string(),
          sha256: z.string(),
          bytes: z.number(),
          facts: z.number(),
          reports: z.number(),
          from: z.number(),
          to: z.number(),
          zh: z.string(),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync(new URL('library.json', seeds), 'utf8')))
  it.each(reference.map((r) => [r.file, r] as const))('%s is what the library says it is: figures with their source, no sentence', async (file, listed) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, seeds)))
    const read = await readFactFile({ name: file, bytes })
    if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
    const { facts, sha256 } = read.value
    const targets = facts.filter((f) => f.role === 'target')
    expect({ sha256, bytes: bytes.length, facts: facts.length, reports: new Set(facts.map((f) => f.passage?.report)).size }).toEqual({
      sha256: listed.sha256,
      bytes: listed.bytes,
      facts: listed.facts,
      reports: listed.reports,
    })
    expect([Math.min(...targets.map((f) => f.year)), Math.max(...targets.map((f) => Number(f.document.slice(-4))))]).toEqual([listed.from, listed.to])
    expect(new Set(facts.map((f) => f.place)).size).toBe(Number(/^\d+/.exec(listed.zh)?.[0]))
    expect(bytes.length).toBeLessThan(350_000)
    for (const f of facts) {
      expect(f.passage?.report).toMatch(/^[0-9a-f]{64}$/)
      expect([f.place, f.issuer, f.document, f.note].join(' ')).toMatch(/^\S{3,8} \S{3,8}人民政府 政府工作报告 \d{4} $/)
    }
  })
})
