import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { exampleFact, exampleReport } from './example.ts'
import { judge, verdictsThatChange, verdictUnder } from './judge.ts'

type Said = Parameters<typeof exampleReport>[1][number]

const gdp = (text: string, value: number, more: Partial<Said> = {}): Said => ({
  text,
  year: 2023,
  indicator: 'gdp',
  subject: '生产总值',
  measure: 'growth',
  unit: '%',
  value,
  ...more,
})
const target = (text: string, value: number, more: Partial<Said> = {}): Said => gdp(text, value, { role: 'target', ...more })
const judged = (t: Said, r: Said | null, extra: readonly Said[] = []) => {
  const next = exampleReport(2024, [...(r ? [r] : []), ...extra])
  return judge([exampleReport(2023, [t]), next], []).pairs.filter((p) => p.year === 2023)[0]
}
const verdict = (t: Said, r: Said): string => {
  const p = judged(t, r)
  return p?.verdict === 'depends' ? Object.values(p.conventions).join('/') : (p?.verdict ?? 'none')
}

describe('numbers under conventions', () => {
  it.each([
    ['J1 bare number is a floor', target('增长8%', 8), gdp('增长7.9%', 7.9), 'missed'],
    ['J1 以上', target('增长8%以上', 8, { bound: 'ge' }), gdp('增长8%', 8), 'met'],
    ['J1 以内 of a ceiling', target('涨幅3%以内', 3, { indicator: 'cpi', bound: 'le' }), gdp('上涨3.1%', 3.1, { indicator: 'cpi' }), 'missed'],
    [
      'J1 bare number of a ceiling',
      target('失业率5.5%', 5.5, { indicator: 'unemployment_surveyed', measure: 'share' }),
      gdp('失业率5.2%', 5.2, { indicator: 'unemployment_surveyed', measure: 'share' }),
      'met',
    ],
    ['J2 7.4 for about 7.5', target('增长7.5%左右', 7.5, { bound: 'about' }), gdp('增长7.4%', 7.4), 'missed/missed/met'],
    ['J2 6.5 for about 7', target('增长7%左右', 7, { bound: 'about' }), gdp('增长6.5%', 6.5), 'missed/met/missed'],
    [
      'J2 1150 for about 1200',
      target('就业1200人左右', 1200, { indicator: 'jobs_urban_new', measure: 'level', unit: '人', bound: 'about' }),
      gdp('就业1150人', 1150, { indicator: 'jobs_urban_new', measure: 'level', unit: '人' }),
      'missed/met/missed',
    ],
    ['J5 about 6 proves nothing of 以上 6', target('增长6%以上', 6, { bound: 'ge' }), gdp('增长6%左右', 6, { bound: 'about' }), 'not_comparable'],
    ['J5 about 7 proves 以上 5', target('增长5%以上', 5, { bound: 'ge' }), gdp('增长7%左右', 7, { bound: 'about' }), 'met'],
    [
      'J4 zero growth of a cost is a ceiling',
      target('会议费零增长', 0, { indicator: '', subject: '会议费' }),
      gdp('会议费下降8%', -8, { indicator: '', subject: '会议费' }),
      'met',
    ],
    ['J4 zero growth of what ought to rise is a floor', target('零增长', 0), gdp('下降2%', -2), 'missed'],
    ['J3 range at its worse end', target('增长6%—6.5%', 6, { bound: 'range', upper: 6.5 }), gdp('增长6.1%', 6.1), 'met'],
    ['J3 below the range', target('增长6%—6.5%', 6, { bound: 'range', upper: 6.5 }), gdp('增长5.9%', 5.9), 'missed'],
    ['J1 a fall', target('能耗下降3%', -3, { indicator: 'pm25' }), gdp('下降2.9%', -2.9, { indicator: 'pm25' }), 'missed'],
    [
      'J4 控制在 makes a ceiling',
      target('负债控制在40%', 40, { indicator: '', subject: '企业负债水平', measure: 'share' }),
      gdp('负债39%', 39, { indicator: '', subject: '企业负债水平', measure: 'share' }),
      'met',
    ],
    ['J5 以内 5 proves 以内 5.5', target('失业率5.5%以内', 5.5, { bound: 'le' }), gdp('5%以内', 5, { bound: 'le' }), 'met'],
    ['J5 以内 5 proves nothing of 以内 4.5', target('失业率4.5%以内', 4.5, { bound: 'le' }), gdp('5%以内', 5, { bound: 'le' }), 'not_comparable'],
    [
      'J5 900余 is below 1000',
      target('1000户', 1000, { unit: '户', measure: 'level' }),
      gdp('900余户', 900, { unit: '户', measure: 'level', bound: 'ge' }),
      'missed',
    ],
    ['units', target('8000公里', 8000, { unit: '公里', measure: 'level' }), gdp('1.2万公里', 1.2, { unit: '万公里', measure: 'level' }), 'met'],
    [
      'J8 currencies',
      target('出口5亿元', 5, { indicator: 'exports', unit: '亿元', measure: 'level' }),
      gdp('出口1亿美元', 1, { indicator: 'exports', unit: '亿美元', measure: 'level' }),
      'not_comparable',
    ],
  ] as const)('%s', (_, t, r, wanted) => {
    expect(verdict(t, r)).toBe(wanted)
  })

  it('signs the deviation so that plus is better', () => {
    expect(judged(target('增长8%', 8), gdp('增长7.1%', 7.1))).toMatchObject({ deviation: -0.9, deviationUnit: 'pp' })
    expect(judged(target('3%以内', 3, { indicator: 'cpi', bound: 'le' }), gdp('2%', 2, { indicator: 'cpi' }))).toMatchObject({
      deviation: 1,
      deviationUnit: 'pp',
    })
    expect(judged(target('200户', 200, { unit: '户', measure: 'level' }), gdp('210户', 210, { unit: '户', measure: 'level' }))).toMatchObject({
      deviation: 5,
      deviationUnit: '%',
    })
  })
})

describe('what cannot be held against each other', () => {
  it('J15: no later report is pending, a silent one is not reported', () => {
    const t = exampleReport(2023, [target('增长8%', 8)])
    expect(judge([t], []).pairs[0]?.verdict).toBe('pending')
    expect(judge([t, exampleReport(2024, [])], []).pairs[0]).toMatchObject({ verdict: 'not_reported', result: null })
    expect(judge([t, exampleReport(2025, [])], []).pairs[0]?.verdict).toBe('pending')
  })

  it('J26: a figure beside the name of the statistic is no silence, another statistic is', () => {
    const grain = target('粮食产量达到30万吨', 30, { indicator: 'grain_output', subject: '粮食产量', measure: 'level', unit: '万吨' })
    const other = (text: string, subject: string): Said => ({ text, year: 2023, subject, measure: 'level', unit: '万吨', value: 31 })
    expect(judged(grain, other('粮食再获丰收后总产31万吨', '总产'))).toMatchObject({
      verdict: 'uncertain',
      because: 'doubtful_pairing',
      rule: 'J26',
      result: null,
      others: [{ value: 31 }],
    })
    expect(judged(grain, other('水果总产31万吨', '水果总产'))).toMatchObject({ verdict: 'not_reported', result: null })
  })

  it('J26: nor is an average the only answer while a figure beside the name may be the year’s own', () => {
    const t = target('生产总值增长7%', 7)
    const average = gdp('年均增长8.5%', 8.5, { measure: 'average_growth', year: '2019-2023' })
    const nameless: Said = { text: '压产影响生产总值增速后预计增长6.8%', year: 2023, subject: '压产影响生产总值', measure: 'growth', unit: '%', value: 6.8 }
    expect(judged(t, average, [nameless])).toMatchObject({ verdict: 'uncertain', rule: 'J26', result: null, others: [{ value: 6.8 }, { value: 8.5 }] })
  })

  it('J26: of words carried over from further up, the last statistic named in the sentence counts', () => {
    const grain = target('粮食产量达到30万吨', 30, { indicator: 'grain_output', subject: '粮食产量', measure: 'level', unit: '万吨' })
    const said: Said = { text: '达到31万吨', year: 2023, subject: '示例灌区', measure: 'level', unit: '万吨', value: 31 }
    const told = (before: string) => {
      const next = exampleReport(2024, [said])
      const shift = before.length
      const moved = next.statements.map((s) => ({ ...s, start: s.start + shift, end: s.end + shift, at: s.at.map((n) => n + shift) }))
      return judge([exampleReport(2023, [grain]), { ...next, text: before + next.text, statements: moved }], []).pairs[0]
    }
    expect(told('新建示例灌区，粮食稳产，')).toMatchObject({ verdict: 'uncertain', rule: 'J26', others: [{ value: 31 }] })
    expect(told('粮食稳产，城镇新增就业稳定，')).toMatchObject({ verdict: 'not_reported' })
  })

  describe('a result picked by hand', () => {
    const growth = (text: string, value: number): Said => ({ text, year: 2023, subject: '向好', measure: 'growth', unit: '%', value })
    const plan = exampleReport(2023, [target('增长8%', 8)])
    const pick = (said: readonly Said[], ref: (first: Statement | undefined) => { at: number; quote?: string }) => {
      const next = exampleReport(2024, said)
      const [{ id } = { id: '' }] = judge([plan, next], []).pairs
      return judge([plan, next], [], new Map([[id, { sha256: next.sha256, ...ref(next.statements[0]) }]])).pairs[0]
    }
    const [good, poor] = [growth('全县经济向好，增速8.2%', 8.2), growth('全县经济向好，增速5.1%', 5.1)]

    it('need not have been found by the program', () => {
      expect(pick([good, poor], (s) => ({ at: s?.at[0] ?? -1, quote: good.text }))).toMatchObject({ verdict: 'met', result: { value: 8.2 } })
      expect(pick([good, poor], (s) => ({ at: s?.at[0] ?? -1 }))).toMatchObject({ verdict: 'met', result: { value: 8.2 } })
    })
    it('is known by its words where they moved', () => {
      expect(pick([poor, good], (s) => ({ at: s?.at[0] ?? -1, quote: good.text }))).toMatchObject({ verdict: 'met', result: { value: 8.2 } })
    })
    it('is not guessed: other words in its place, or its words in two places, leave the verdict to the rules, unflagged', () => {
      expect(pick([poor], (s) => ({ at: s?.at[0] ?? -1, quote: good.text }))?.flags).not.toContain('corrected')
      expect(pick([good, good], () => ({ at: 999, quote: good.text }))?.flags).not.toContain('corrected')
      expect(pick([{ ...good, role: 'target' }], (s) => ({ at: s?.at[0] ?? -1, quote: good.text }))?.flags).not.toContain('corrected')
    })
    it('J26: none of them is silence, whatever else may be meant', () => {
      const [grain, harvest] = [
        target('粮食产量达到30万吨', 30, { indicator: 'grain_output', subject: '粮食产量', measure: 'level', unit: '万吨' }),
        { text: '粮食再获丰收后总产31万吨', year: 2023, subject: '总产', measure: 'level', unit: '万吨', value: 31 } as const,
      ]
      const reports = [exampleReport(2023, [grain]), exampleReport(2024, [harvest])]
      const [{ id } = { id: '' }] = judge(reports, []).pairs
      expect(judge(reports, [], new Map([[id, null]])).pairs[0]).toMatchObject({ verdict: 'not_reported', result: null })
    })
  })

  it('J7: an average or a span of years is no answer for the year', () => {
    expect(judged(target('增长8%', 8), gdp('年均增长9%', 9, { measure: 'average_growth', year: '2019-2023' }))).toMatchObject({
      verdict: 'not_comparable',
      because: 'only_average',
    })
  })

  it('J8: real growth is not read off two nominal levels, and the sum is shown', () => {
    const level = (year: number, value: number): Said => gdp(`生产总值${value}亿元`, value, { measure: 'level', unit: '亿元', year })
    expect(judged(target('增长8%', 8), level(2023, 110), [level(2022, 100)])).toMatchObject({ verdict: 'not_comparable', because: 'basis' })
    expect(judged(target('增长8%', 8), level(2023, 110), [level(2022, 100)])?.derivation[0]?.text).toContain('= 10 %')
  })

  const levels = (indicator: string, now: number, before: number, more: Partial<Said> = {}) => {
    const level = (year: number, value: number): Said => gdp(`收入${value}亿元`, value, { indicator, measure: 'level', unit: '亿元', year, ...more })
    return judged(target('收入增长8%', 8, { indicator }), level(2023, now), [level(2022, before)])
  }

  it('J6: growth is worked out from levels, with the steps', () => {
    expect(levels('budget_revenue', 110.5, 100.5)).toMatchObject({ verdict: 'met', rule: 'J6', flags: ['worked_out'] })
  })

  it('J6: not of a series whose coverage moves, nor where the jump is no growth', () => {
    expect(levels('fixed_asset_investment', 110.5, 100.5)).toMatchObject({ verdict: 'not_comparable', because: 'measure' })
    expect(levels('budget_revenue', 310.5, 100.5)).toMatchObject({ verdict: 'not_comparable', because: 'measure' })
  })

  it('J6: levels of two reports leave a point of room', () => {
    const level = (value: number, year: number): Said =>
      gdp(`收入达到${value}亿元`, value, { indicator: 'budget_revenue', measure: 'level', unit: '亿元', year })
    const over = (now: number) =>
      judge(
        [exampleReport(2023, [level(100.5, 2022), target('收入增长8%', 8, { indicator: 'budget_revenue' })]), exampleReport(2024, [level(now, 2023)])],
        [],
      ).pairs.map((p) => p.verdict)
    expect(over(108.1)).toEqual(['not_comparable'])
    expect(over(104.6)).toEqual(['missed'])
  })

  it('J8: real growth is not answered by growth whose basis is not said, except where custom says it', () => {
    const income = { indicator: 'income_urban' }
    const real = { ...income, basis: 'real' as const }
    expect(judged(target('实际增长8%', 8, real), gdp('增长9%', 9, income))).toMatchObject({ verdict: 'not_comparable', because: 'basis' })
    expect(judged(target('实际增长8%', 8, real), gdp('增长9%', 9, income), [gdp('实际增长7%', 7, real)])).toMatchObject({ verdict: 'missed' })
    expect(judged(target('实际增长8%', 8, { basis: 'real' }), gdp('增长9%', 9))).toMatchObject({ verdict: 'met' })
  })

  it('J8: a rate promised over the year is not answered by its end', () => {
    const rate = { measure: 'share', bound: 'le' } as const
    const of = (indicator: string) =>
      judged(target('失业率全年控制在5%以内', 5, { indicator, ...rate }), gdp('年末失业率4%', 4, { indicator, measure: 'share' }))
    expect(of('unemployment_surveyed')).toMatchObject({ verdict: 'not_comparable', because: 'basis' })
    expect(of('unemployment_registered')).toMatchObject({ verdict: 'met' })
    const month = (before: string) =>
      judged(target('失业率全年控制在5%以内', 5, { indicator: 'unemployment_surveyed', ...rate }), {
        ...gdp('失业率4%', 4, { indicator: 'unemployment_surveyed', measure: 'share' }),
        before,
      })
    expect(month('2023年11月，')).toMatchObject({ verdict: 'not_comparable', because: 'basis' })
    expect(month('2023年，')).toMatchObject({ verdict: 'met' })
  })

  it('P15: a share or a level that a passage on five years ends with is the year’s, a sum of the years is not', () => {
    const term = { year: '2019-2023' }
    const share = { indicator: 'forest_coverage', measure: 'share' } as const
    const level = (subject: string): Partial<Said> => ({ indicator: '', subject, measure: 'level', unit: '公里' })
    const of = (subject: string, text: string, value: number) =>
      judged(target(`${subject}60公里`, 60, level(subject)), gdp(text, value, { ...level(subject), ...term }))?.verdict
    expect(judged(target('森林覆盖率45%', 45, share), gdp('森林覆盖率45.2%', 45.2, { ...share, ...term }))).toMatchObject({ verdict: 'met' })
    expect(
      judged(
        target('九年教育巩固率96%', 96, { ...share, indicator: 'compulsory_retention' }),
        gdp('九年义务教育巩固率稳定在96.4%', 96.4, { ...share, indicator: 'compulsory_retention', ...term }),
      ),
    ).toMatchObject({ verdict: 'met' })
    expect(of('绿道总里程', '绿道总里程达到63公里', 63)).toBe('met')
    expect(of('绿道总里程', '绿道总里程达到310公里', 310)).toBe('not_comparable')
    expect(of('新建绿道', '新建绿道达到63公里', 63)).toBe('not_comparable')
  })

  it('J34: a number outside anything its statistic has been, or denied by its own levels, goes to review', () => {
    const province = { adcode: '980000', place: '示例省' }
    const of = (goal: number, told: readonly Said[]) =>
      judge([exampleReport(2023, [target(`增长${goal}%`, goal)], province), exampleReport(2024, told, province)], []).pairs.map(
        (p) => `${p.verdict} ${p.because}`,
      )
    expect(of(8, [gdp('增长74%', 74)])).toEqual(['uncertain implausible'])
    expect(of(8, [gdp('增长-30%', -30)])).toEqual(['uncertain implausible'])
    expect(of(8, [gdp('增长2.2%', 2.2)])).toEqual(['missed short'])
    const level = (value: number, year: number): Said => gdp(`收入${value}亿元`, value, { indicator: 'budget_revenue', measure: 'level', unit: '亿元', year })
    const jump = judged(target('收入增长8%', 8, { indicator: 'budget_revenue' }), level(101.3, 2023), [
      gdp('增长39%', 39, { indicator: 'budget_revenue' }),
      level(100.1, 2022),
    ])
    expect(jump).toMatchObject({ verdict: 'uncertain', because: 'implausible' })
  })

  it('J29: a completion rate in the answer’s own sentence that says otherwise leaves it to a person', () => {
    const money = { indicator: '', subject: '重点项目投资', measure: 'level', unit: '亿元' } as const
    const p = judged(target('重点项目投资9.6亿元', 9.6, money), gdp('重点项目投资7.4亿元', 7.4, money))
    const rate = gdp('投资完成率112%', 112, { indicator: '', subject: '投资完成率', measure: 'share' })
    expect(p).toMatchObject({ verdict: 'missed' })
    const told = exampleReport(2024, [gdp('重点项目投资7.4亿元', 7.4, money), rate])
    const joined = { ...told, text: told.text.replaceAll('。', '，') }
    expect(judge([exampleReport(2023, [target('重点项目投资9.6亿元', 9.6, money)]), joined], []).pairs[0]).toMatchObject({ verdict: 'uncertain', rule: 'J29' })
  })

  it('J30: the first of a list is not held against the whole', () => {
    const wood = (subject: string, value: number, indicator = ''): Said =>
      gdp(`${subject}${value}万亩`, value, { indicator, subject, measure: 'level', unit: '万亩' })
    const told = exampleReport(2024, [wood('人工造林', 5.2, 'afforestation'), wood('封山育林', 4)])
    const listed = { ...told, text: told.text.replaceAll('。', '、') }
    const goal = exampleReport(2023, [{ ...wood('造林绿化', 8, 'afforestation'), role: 'target' }])
    expect(judge([goal, listed], []).pairs[0]).toMatchObject({ verdict: 'uncertain', rule: 'J30' })
    expect(judge([goal, told], []).pairs[0]).toMatchObject({ verdict: 'missed' })
  })

  it('J6: growth promised at comparable coverage is not read off two levels', () => {
    const level = (year: number, value: number): Said =>
      gdp(`投资${value}亿元`, value, { indicator: 'fixed_asset_investment', measure: 'level', unit: '亿元', year })
    const p = judged(target('投资可比增长8%', 8, { indicator: 'fixed_asset_investment', basis: 'comparable' }), level(2023, 110.5), [level(2022, 100.5)])
    expect(p).toMatchObject({ verdict: 'not_comparable', because: 'basis' })
  })

  it('J9: nothing is judged across a change of definition', () => {
    expect(judged(target('能耗下降2%', -2, { indicator: 'energy_intensity' }), gdp('能耗下降3%', -3, { indicator: 'energy_intensity' }))).toMatchObject({
      verdict: 'not_comparable',
      because: 'new_definition',
    })
  })

  it('J17: a doubtful reading goes to review', () => {
    const doubts: Statement['doubts'] = ['broken-text']
    expect(judged(target('增长8%', 8, { doubts }), gdp('增长9%', 9))).toMatchObject({ verdict: 'uncertain', because: 'doubtful_reading' })
  })
})

describe('goals told in other ways', () => {
  const step = (more: Partial<Said> = {}): Said => ({
    text: '收入与经济同步',
    year: 2023,
    role: 'target',
    indicator: 'income_residents',
    subject: '居民收入',
    measure: 'growth',
    relation: 'in_step_with',
    other: 'gdp',
    ...more,
  })
  const income = (indicator: string, value: number): Said => gdp(`收入增长${value}%`, value, { indicator, subject: indicator })

  it('J12: in step is at most half a point behind', () => {
    expect(judged(step(), income('income_residents', 7.1), [gdp('增长7.5%', 7.5)])).toMatchObject({ verdict: 'met', deviation: -0.4 })
    expect(judged(step(), income('income_residents', 6.1), [gdp('增长7.3%', 7.3)])).toMatchObject({ verdict: 'missed', because: 'relation_fails' })
    expect(judged(step({ relation: 'faster_than' }), income('income_residents', 7.3), [gdp('增长7.3%', 7.3)])).toMatchObject({ verdict: 'missed' })
  })

  it('J12: of a nominal and a real rate the real one is held against growth', () => {
    const nominal = income('income_residents', 4.7)
    const real = { ...income('income_residents', 2.1), basis: 'real' as const }
    expect(judged(step(), nominal, [real, gdp('增长2.3%', 2.3)])).toMatchObject({ verdict: 'met', deviation: -0.2 })
  })

  it('J13: the whole answered by its parts is judged where they agree', () => {
    expect(judged(step(), income('income_urban', 8), [income('income_rural', 9), gdp('增长7.5%', 7.5)])).toMatchObject({ verdict: 'met', rule: 'J13' })
    expect(judged(step(), income('income_urban', 4.4), [income('income_rural', 5.6), gdp('增长5.5%', 5.5)])).toMatchObject({
      verdict: 'not_comparable',
      because: 'scope',
    })
  })

  it('J16: a delegated task is met where the report says so, else nobody can check it', () => {
    const t: Said = { text: '节能完成上级任务', year: 2023, role: 'target', subject: '节能减排', relation: 'meets', other: '上级任务' }
    expect(judge([exampleReport(2023, [t])], []).pairs[0]).toMatchObject({ verdict: 'not_checkable', because: 'delegated' })
    expect(judged(t, { text: '节能减排完成任务', year: 2023, subject: '节能减排', relation: 'meets', other: '任务' })).toMatchObject({ verdict: 'met' })
    expect(judged(t, null)).toMatchObject({ verdict: 'not_reported', because: 'delegated' })
  })

  it('J10: a result told as a share of its goal', () => {
    const r: Said = { text: '完成任务的102.96%', year: 2023, subject: '示例就业', against: { kind: 'ratio_of_target', value: 102.96, unit: '%' } }
    const t: Said = { text: '示例就业100人', year: 2023, role: 'target', subject: '示例就业', value: 100, unit: '人' }
    expect(judged(t, r)).toMatchObject({ verdict: 'met', because: 'goal_ratio_met', deviation: 2.96 })
  })

  it('P3: planned and done in one report', () => {
    const said = (role: 'target' | 'result', value: number): Said => ({
      text: `投资${value}亿元`,
      year: 2022,
      role,
      indicator: 'fixed_asset_investment',
      subject: '重点项目投资',
      value,
      unit: '亿元',
    })
    const { pairs } = judge([exampleReport(2023, [said('target', 263), said('result', 206.6)])], [])
    expect(pairs[0]).toMatchObject({ verdict: 'missed', result: { source: 'same_report', value: 206.6 } })
  })

  it('J14: parts of a year are added up', () => {
    const part = (name: string, value: number): Said => ({
      text: `${value}万亩`,
      year: 2023,
      role: 'target',
      part: name,
      indicator: 'high_standard_farmland',
      value,
      unit: '万亩',
    })
    const whole: Said = { text: '13.5万亩', year: 2023, indicator: 'high_standard_farmland', value: 13.5, unit: '万亩' }
    const { pairs } = judge([exampleReport(2023, [part('spring', 8.3), part('autumn-winter', 5)]), exampleReport(2024, [whole])], [])
    expect(pairs.map((p) => [p.verdict, p.rule])).toEqual([
      ['met', 'J14'],
      ['met', 'J14'],
    ])
    expect(pairs[0]?.derivation[0]?.text).toBe('8.3 + 5 = 13.3 万亩')
  })
})

describe('sources', () => {
  const t = exampleReport(2023, [target('增长6%', 6)])
  const n = exampleReport(2024, [gdp('预计增长7%', 7, { hedge: 'expect' })])
  const bulletin = exampleFact(2, 2023, { value: 5.5, status: 'final' })

  it('J18: the report is judged, marked preliminary, and a bulletin that changes the verdict is flagged', () => {
    const { pairs, findings } = judge([t, n], [bulletin])
    expect(pairs[0]).toMatchObject({ verdict: 'met', result: { value: 7, source: 'next_report' }, others: [{ value: 5.5, source: 'bulletin' }] })
    expect(pairs[0]?.flags).toEqual(['preliminary', 'bulletin_changes_verdict'])
    expect(findings.find((f) => f.kind === 'report_against_bulletin')?.size).toBe(-1.5)
  })

  it('P2: a target in a report and in a facts file is one target, in the report’s own words', () => {
    const { pairs } = judge([t, n], [exampleFact(3, 2023, { role: 'target', value: 6 })])
    expect(pairs).toHaveLength(1)
    expect(pairs[0]).toMatchObject({ target: { quote: '增长6%' }, alsoStated: [{ quote: 'row 3' }] })
  })

  it('a person’s choice stands, and says so', () => {
    const id = judge([t, n], [bulletin]).pairs[0]?.id ?? ''
    const none = judge([t, n], [bulletin], new Map([[id, null]])).pairs[0]
    expect(none).toMatchObject({ verdict: 'not_reported', result: null, flags: ['corrected'] })
    const other = judge([t, n], [bulletin], new Map([[id, { sha256: bulletin.sha256, at: bulletin.start }]])).pairs[0]
    expect(other).toMatchObject({ verdict: 'missed', result: { value: 5.5 } })
  })

  it('reads under one convention', () => {
    const { pairs } = judge([exampleReport(2023, [target('增长7.5%左右', 7.5, { bound: 'about' })]), exampleReport(2024, [gdp('增长7.4%', 7.4)])], [])
    expect(pairs.map((p) => [verdictUnder(p, null), verdictUnder(p, 'strict'), verdictUnder(p, 'elastic')])).toEqual([['depends', 'missed', 'met']])
    expect(verdictsThatChange(pairs, 'strict', 'elastic')).toBe(1)
  })
})

describe('open subjects', () => {
  const open = (text: string, value: number, more: Partial<Said>): Said => ({ text, year: 2023, value, unit: '座', ...more })

  it('P4: pair by unit and words, less certain than an indicator', () => {
    const p = judged(open('新建日光温室500座', 500, { role: 'target', subject: '新建日光温室' }), open('建成日光温室520座', 520, { subject: '建成日光温室' }))
    expect(p).toMatchObject({ verdict: 'met' })
    expect(p?.score).toBeLessThan(0.95)
  })

  it('P4: other words are another thing', () => {
    expect(
      judged(open('新建日光温室500座', 500, { role: 'target', subject: '新建日光温室' }), open('新建公共厕所20座', 20, { subject: '新建公共厕所' })),
    ).toMatchObject({ verdict: 'not_reported' })
  })
})
