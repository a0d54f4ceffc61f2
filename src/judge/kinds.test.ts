import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { exampleReport } from './example.ts'
import { judge } from './judge.ts'

// Invented promises and answers of 示例县, which does not exist.
type More = Partial<Omit<Statement, 'quote' | 'start' | 'end' | 'at' | 'year'>> & { readonly before?: string; readonly year?: string }

const said = (subject: string, value: number, unit: string, year: number | string, more: More = {}) => ({
  text: `${subject}${value}${unit}`,
  year,
  subject,
  value,
  unit,
  ...more,
})
const goal = (subject: string, value: number, unit: string, more: More = {}) => said(subject, value, unit, 2031, { role: 'target', ...more })
const told = (subject: string, value: number, unit: string, more: More = {}) => said(subject, value, unit, 2031, more)

type Given = Parameters<typeof exampleReport>[1][number]

const paired = (target: Given, ...results: readonly Given[]) => {
  const pair = judge([exampleReport(2031, [target]), exampleReport(2032, results)], []).pairs[0]
  return `${pair?.verdict} ${pair?.because} ${pair?.result?.value ?? '–'}`
}

describe('P12: one thing under other words', () => {
  it.each([
    ['who pays and that it is paid', goal('县级财政拟投入养老资金', 30, '亿元'), told('县级财政安排养老支出', 31, '亿元')],
    ['for what it is', goal('县级财政安排文物保护支出', 6, '亿元'), told('县级财政用于文物保护的投入', 7, '亿元')],
    ['parts in another order', goal('营养餐和校车财政补助标准', 90, '元'), told('对校车和营养餐的财政补助标准', 90, '元')],
    ['the verb before or behind', goal('解决山区人口吃水难题', 3, '万人'), told('山区人口吃水难题得到解决', 4, '万人')],
    ['an older name', goal('新开工城镇公共租赁住房', 900, '套'), told('公租房项目新开工', 950, '套')],
    ['size under another word', goal('冷库库容规模', 5, '万立方米'), told('冷库库容总量', 6, '万立方米')],
    ['with a statistic on one side', goal('新建设高标准农田', 5, '万亩'), told('新建高标准农田', 5.6, '万亩', { indicator: 'high_standard_farmland' })],
    ['the payer on one side only', goal('文物保护投入', 6, '亿元'), told('县级财政安排文物保护支出', 6.3, '亿元')],
    ['a rate of what is paid', goal('县级财政科技投入', 9, '%', { measure: 'growth' }), told('县级财政用于科技的支出', 12, '%', { measure: 'growth' })],
    [
      'named before a figure that names nothing',
      goal('家庭医生服务试点', 50, '%', { measure: 'share' }),
      { ...told('覆盖面', 62, '%', { measure: 'share', before: '二十六个社区开展家庭医生服务试点，' }) },
    ],
    [
      'a share told of what its clause before opens with',
      goal('先进制造业占规上工业比重', 74, '%', { measure: 'share' }),
      told('占规上工业比重', 74.6, '%', { measure: 'share', before: '先进制造业加快集聚，' }),
    ],
    ['held by another verb', goal('开展渔家乐赛事', 15, '场'), told('举办渔家乐赛事', 17, '场')],
    ['parts in another order, but for slight words on one side', goal('解决灌溉用水设备', 40, '台'), told('农村用水灌溉设备工程', 44, '台')],
    ['a burden made lighter', goal('减轻企业和个人负担', 5, '亿元'), told('全年降低企业税负', 5.7, '亿元')],
    ['two names of a cut in rent and fees', goal('减免商户租金和管理费', 6, '亿元'), told('减租降费', 7.2, '亿元')],
    ['done in words, however well', goal('办好惠民实事项目', 12, '件'), told('年初承诺惠民实事项目全面兑现', 12, '件')],
    ['a length of time made longer', goal('公共浴室开放时间延长至每周', 60, '小时'), told('公共浴室每周开放时间', 60, '小时')],
    ['pipes by another name', goal('改造城区老旧热力管网', 18, '公里'), told('更新改造老旧热力管道', 20, '公里')],
    ['how long the roads are that were made better', goal('盐田便道改造里程', 300, '公里'), told('盐田便道改造', 307, '公里')],
    ['meat by another name', goal('畜禽肉总产量', 4, '万吨'), told('肉类产量', 4.1, '万吨')],
    [
      'the same rank at the head of the list',
      goal('新增传承人', 30, '名', { before: '新增市级非遗项目15项、' }),
      told('新增传承人', 44, '名', { before: '新增市级非遗项目21项、' }),
    ],
    ['work found again', goal('帮助退捕渔民重新就业', 180, '名'), told('退捕渔民实现再就业', 190, '名')],
    ['the very number under a name with one word more', goal('改造农贸市场', 25, '家'), told('改造社区农贸市场', 25, '家')],
  ])('%s', (_, target, result) => expect(paired(target, result)).toMatch(/^met reached/))

  it.each([
    ['another purpose', goal('安排气象支出', 3, '亿元'), told('用于水文的投入', 4, '亿元')],
    ['whose money it is, for other things', goal('省级补助资金', 32, '亿元'), { ...told('省级补助资金', 35, '亿元'), after: '用于水库加固' }],
    ['a payer alone', goal('县级财政拟投入资金', 9, '亿元'), told('县级财政投入资金', 9.6, '亿元')],
    ['people of another kind', goal('农户新增减负', 1, '亿元'), told('企业减负', 3, '亿元')],
    [
      'a share of another industry',
      goal('先进制造业占规上工业比重', 74, '%', { measure: 'share' }),
      told('占规上工业比重', 74.6, '%', { measure: 'share', before: '冶金工业加快集聚，' }),
    ],
    ['pipes of another kind', goal('改造热力管网', 18, '公里'), told('改造供水管道', 20, '公里')],
    ['value added is no size', goal('文创产业增加值', 25, '亿元'), told('文创园区规模', 26, '亿元')],
  ])('not %s', (_, target, result) => expect(paired(target, result)).toMatch(/^not_reported/))

  it.each([
    ['a sum for two things', goal('企业和个人减税', 8, '亿元'), told('企业和个人减税降费', 13, '亿元')],
    ['one of two things, for both', goal('企业退税减税', 8, '亿元'), told('企业退税', 6, '亿元')],
    ['one figure for a list', goal('寄宿生补助', 8, '亿元'), told('住校生补贴、寄宿生补助', 13, '亿元')],
  ])('%s is another scope', (_, target, result) => expect(paired(target, result)).toMatch(/^not_comparable scope/))

  it('a total of several years answers one year in kind, however large', () => {
    const sum = told('县级财政用于“三农”的支出', 160, '亿元', { year: '2027-2031' })
    expect(paired(goal('县级财政安排用于“三农”的资金', 39, '亿元'), sum)).toMatch(/^not_comparable only_average/)
  })
  it('another payer in another measure is an answer in kind', () => {
    expect(paired(goal('县级财政帮扶资金', 43, '%', { measure: 'growth' }), told('全县财政专项帮扶资金投入', 10, '亿元'))).toMatch(/^not_comparable measure/)
  })

  it.each([
    ['another payer', goal('县级财政安排文物保护支出', 6, '亿元'), told('各级财政用于文物保护的投入', 7, '亿元')],
    [
      'town alone for town and country',
      goal('城乡居民电子健康档案建档率', 80, '%', { measure: 'share' }),
      told('城镇居民电子健康档案建档率', 81, '%', { measure: 'share' }),
    ],
    [
      'a wider name of revenue',
      goal('地方财政收入', 5, '%', { measure: 'growth', indicator: 'budget_revenue' }),
      told('一般公共预算收入', 9, '%', { measure: 'growth', indicator: 'budget_revenue' }),
    ],
    ['country alone for both', goal('城乡低保标准', 5200, '元'), told('农村低保标准', 5300, '元')],
    ['a narrower name', goal('发放助学贷款', 3, '亿元'), told('发放生源地助学贷款', 4, '亿元')],
    ['培育 beside 新增', goal('新增示范家庭农场', 10, '家'), told('培育示范家庭农场', 12, '家')],
    ['those that are served beside those brought in', goal('引进总部企业', 8, '家'), told('服务总部企业', 19, '家')],
    ['a place that names no thing', goal('甲城区', 720, '元'), told('甲城区', 1700, '元')],
    [
      'another rank at the head of the list',
      goal('新增传承人', 30, '名', { before: '新增市级以上非遗项目15项、' }),
      told('新增传承人', 44, '名', { before: '新增县级非遗项目21项、' }),
    ],
    ['all works begun beside those newly begun', goal('新开工乡镇重点项目', 11, '个'), told('乡镇重点项目全部开工', 20, '个', { before: '年内' })],
  ])('%s is for a person to say', (_, target, result) => {
    const whole = result.subject.includes('全部') ? { ...result, text: '20个乡镇重点项目全部开工', subject: '乡镇重点项目开工' } : result
    expect(paired(target, whole)).toMatch(/^uncertain doubtful_pairing/)
  })
})

describe('P13: one number in another measure', () => {
  it('what was to be reduced, told as a fall', () => {
    expect(paired(goal('减少贫困山村人口', 5, '万人'), told('贫困山村人口', -6.3, '万人', { measure: 'change' }))).toBe('met reached -6.3')
    expect(paired(goal('减少贫困山村', 30, '个'), told('贫困山村', 21, '个'))).not.toMatch(/^(?:met|missed)/)
  })
  it('what was to be added, told as added', () => {
    expect(paired(goal('新增供热能力', 260, '万平方米', { measure: 'change' }), told('新增供热能力', 310, '万平方米'))).toBe('met reached 310')
  })
  it('a level far from its change is answered in another measure, not by silence', () => {
    expect(paired(goal('平均受教育年限', 9.8, '年'), told('平均受教育年限', 0.27, '年', { measure: 'change' }))).toBe('not_comparable measure 0.27')
  })
})

describe('P14: kindred statistics', () => {
  const firms = { indicator: 'hightech_enterprises_new' } as const
  const net = { indicator: 'hightech_enterprises', measure: 'change' } as const
  it('a net increase proves so many at least, and no fewer', () => {
    expect(paired(goal('新认定高新技术企业', 6, '家', firms), told('高新技术企业', 9, '家', net))).toBe('met reached 9')
    expect(paired(goal('新认定高新技术企业', 12, '家', firms), told('高新技术企业', 9, '家', net))).toBe('not_comparable only_bound 9')
  })
  it('a series defined anew says so', () => {
    const farmers = goal('农民人均纯收入', 9, '%', { indicator: 'net_income_farmers', measure: 'growth' })
    expect(paired(farmers, told('农村居民人均可支配收入', 9.4, '%', { indicator: 'income_rural', measure: 'growth' }))).toBe(
      'not_comparable new_definition 9.4',
    )
  })
  it('posts of a part prove a least of all posts', () => {
    const posts = goal('新增就业岗位', 3000, '个', { indicator: 'employment_new' })
    expect(paired(posts, told('城镇新增就业', 4100, '人', { indicator: 'jobs_urban_new' }))).toBe('met reached 4100')
    expect(paired(posts, told('城镇新增就业', 2900, '人', { indicator: 'jobs_urban_new' }))).toBe('not_comparable only_bound 2900')
  })
})

describe('P15: one figure from another', () => {
  it('a share of the year’s days from their number', () => {
    const share = goal('空气优良天数比例', 80, '%', { indicator: 'air_good_share', measure: 'share', bound: 'ge' })
    const days = (n: number) => told('空气优良天数', n, '天', { indicator: 'air_good_days' })
    expect(paired(share, days(311))).toBe('met reached 311')
    expect(paired(share, days(270))).toBe('missed short 270')
    // Days without a valid reading may make up the difference.
    expect(paired(share, days(285))).toBe('not_comparable only_bound 285')
  })
  it('what a level grew by, from the growth beside it', () => {
    const more = goal('固定资产投资增加', 12, '亿元', { indicator: 'fixed_asset_investment', measure: 'change', subject: '固定资产投资' })
    const now = [
      told('固定资产投资', 102.6, '亿元', { indicator: 'fixed_asset_investment' }),
      told('固定资产投资增长', 16.5, '%', { indicator: 'fixed_asset_investment', measure: 'growth', subject: '固定资产投资' }),
    ]
    expect(paired(more, ...now)).toBe('met reached 102.6')
  })
  it('翻一番 since a year named from the mean of the years after', () => {
    const twice = (before: string) =>
      said('财政总收入翻', 1, '番', 2031, { role: 'target', before, indicator: 'fiscal_revenue_total', measure: 'multiple', subject: '财政总收入' })
    const mean = (value: number) =>
      told('财政总收入年均增长', value, '%', { indicator: 'fiscal_revenue_total', measure: 'average_growth', subject: '财政总收入' })
    const over = (value: number, before = '比2026年') => {
      const span = [{ ...twice(before), year: '2026-2031' }]
      const { pairs } = judge([exampleReport(2027, span), exampleReport(2032, [{ ...mean(value), year: '2027-2031' }])], [])
      return `${pairs[0]?.verdict} ${pairs[0]?.because}`
    }
    expect(over(18)).toBe('met reached')
    expect(over(12)).toBe('missed short')
    expect(over(18, '力争')).toBe('not_comparable only_average')
  })
  it('how much of the plan was done, said of several things in a list', () => {
    const ratio = told('城镇新增就业', 118.2, '%', { measure: 'share', against: { kind: 'ratio_of_target', value: 118.2, unit: '%' } })
    expect(paired(goal('城镇新增就业', 4100, '人', { indicator: 'jobs_urban_new' }), ratio)).toBe('met goal_ratio_met 118.2')
  })
  it('money for a month meets money for a year', () => {
    expect(paired(goal('低保标准', 700, '元/月'), told('低保标准', 8640, '元/年'))).toBe('met reached 8640')
  })
  it('J32: fewer than were counted, and still all that were left, is no miss', () => {
    const left = (role: 'target' | 'result', n: number) => ({ ...said('困难户全部脱贫', n, '户', 2031, { role }), before: '剩余' })
    expect(paired(left('target', 120), left('result', 116))).toBe('met relation_holds 116')
    expect(paired(goal('危房改造', 160, '户'), told('危房改造', 152, '户'))).toMatch(/^missed/)
  })
  it('J28: of two goals for one statistic the answer belongs to the one whose clause it repeats', () => {
    const places = { indicator: 'school_places_new', subject: '新增学位' } as const
    const { pairs } = judge(
      [
        exampleReport(2031, [
          { ...goal('新增学位', 14000, '个', places), before: '实施学校扩容项目七十个，' },
          { ...goal('新增学位', 11300, '个', places), before: '实施义务教育项目四十六个，' },
        ]),
        exampleReport(2032, [{ ...told('新增学位', 11800, '个', places), before: '实施学校扩容项目七十个，' }]),
      ],
      [],
    )
    expect(pairs.map((p) => p.verdict)).toEqual(['missed', 'uncertain'])
  })
})

describe('relations answered in their own words (J12)', () => {
  const income = { indicator: 'income_residents', measure: 'growth', subject: '居民收入', unit: '' } as const
  const step = (role: 'target' | 'result', relation: Statement['relation'], other: string, text = '居民收入增长和经济增长同步') => ({
    text,
    year: 2031,
    role,
    ...income,
    ...(relation ? { relation } : {}),
    other,
  })
  const answer = (...results: readonly ReturnType<typeof step>[]) => {
    const pair = judge([exampleReport(2031, [step('target', 'in_step_with', 'gdp')]), exampleReport(2032, results)], []).pairs[0]
    return `${pair?.verdict} ${pair?.because}`
  }
  it('in the same or in stronger words', () => {
    expect(answer(step('result', 'in_step_with', 'gdp'))).toBe('met relation_holds')
    expect(answer(step('result', 'faster_than', 'gdp'))).toBe('met relation_holds')
  })
  it('not in words on another yardstick', () => {
    expect(answer(step('result', 'faster_than', '全国平均'))).toBe('not_comparable relation_unknown')
  })
})

describe('J4: which way is better, of what has no id', () => {
  const share = { measure: 'share' } as const
  const growth = { measure: 'growth' } as const
  it.each([
    ['a coefficient of want', goal('居民恩格尔系数', 36, '%', share), told('居民恩格尔系数', 34, '%', share), 'met within_ceiling 34'],
    ['and missed above', goal('居民恩格尔系数', 36, '%', share), told('居民恩格尔系数', 38, '%', share), 'missed over_ceiling 38'],
    ['what people in need earn', goal('低收入人口人均增收', 900, '元'), told('低收入人口人均增收', 1200, '元'), 'met reached 1200'],
    ['those taken in', goal('贫困人口纳入低保', 3, '万人'), told('贫困人口纳入低保', 4, '万人'), 'met reached 4'],
    ['those left', goal('剩余贫困人口', 3, '万人'), told('剩余贫困人口', 4, '万人'), 'missed over_ceiling 4'],
    ['what ought not to fall', goal('县级收入规模', 0, '%', growth), told('县级收入规模', -5, '%', growth), 'missed short -5'],
    [
      'cut to somewhat more than',
      { ...goal('权责清单事项', 900, '项', { bound: 'ge' }), text: '权责清单事项压减到900多项' },
      { ...told('权责清单事项', 880, '项'), text: '权责清单事项压减到880项' },
      'met within_ceiling 880',
    ],
    [
      'a mark that is better neither way',
      goal('第一产业比重', 12, '', { ...share, indicator: 'share_primary' }),
      told('第一产业比重', 11, '', { ...share, indicator: 'share_primary' }),
      'uncertain doubtful_reading 11',
    ],
    ['a cost that stands still', goal('公务接待费', 0, '%', growth), told('公务接待费', -5, '%', growth), 'met within_ceiling -5'],
  ])('%s', (_, target, result, says) => expect(paired(target, result)).toBe(says))
})
