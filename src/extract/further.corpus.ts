// More invented sentences of 示例县; the review of 2022 and the plan of 2023. Each rule with what it must leave alone.
import type { Told } from './extract.corpus.ts'

const t = (text: string, ...says: readonly string[]): Told => ({ text, says })

/** Sentences of a review of 2022. */
export const MORE_REVIEW: readonly Told[] = [
  t('生产总值增长6%，增幅居全省第2位。', 'result 生产总值 growth 6%', 'result 生产总值增幅全省排名 rank 2位'),
  t('规上工业增加值增长7%、列全市第1位。', 'result 规上工业增加值 growth 7%', 'result 规上工业增加值全市排名 rank 1位'),
  t(
    '实际利用外资2亿美元，增长5%；完成出口3亿美元，增长7%。',
    'result 实际利用外资 level 2亿美元',
    'result 实际利用外资 growth 5%',
    'result 出口 level 3亿美元',
    'result 出口 growth 7%',
  ),
  t('水产品产量3万吨，出口2亿美元。', 'result 水产品产量 level 3万吨', 'result 水产品出口 level 2亿美元'),
  t('规上工业增加值增长6%，实现利润8亿元。', 'result 规上工业增加值 growth 6%', 'result 规上工业实现利润 level 8亿元'),
  t('服务业增加值增长6%，占比提高1个百分点。', 'result 服务业增加值 growth 6%', 'result 服务业增加值占比 change 1个百分点'),
  t('地区生产总值增长6%，税收收入增长8%。', 'result 地区生产总值 growth 6%', 'result 税收收入 growth 8%'),
  t('接待游客30万人次、收入2亿元。', 'result 接待游客 level 30万人次', 'result 旅游收入 level 2亿元'),
  t('粮食生产再获丰收，总产12万吨。', 'result 粮食总产 level 12万吨'),
  t('示例农场扩大规模，产量12万吨。', 'result 示例农场扩大规模产量 level 12万吨'),
  t('生产总值突破100亿元，人均超过1万美元。', 'result 生产总值 level ge 100亿元', 'result 人均生产总值 level ge 1万美元'),
  t('人均预期寿命提高0.5岁，达到78.2岁。', 'result 人均预期寿命 change 0.5岁', 'result 人均预期寿命 level 78.2岁'),
  t('集中采购药品平均降价52%。', 'result 集中采购药品价格 growth -52%'),
  t('进出口逆势增长8.8%。', 'result 进出口 growth 8.8%'),
  t('改善了80%以上的乡镇卫生院。', 'result 改善乡镇卫生院 share ge 80%'),
  t('推进第二批4个示范村建设。', 'result 推进示范村建设 level 4个'),
  t('3万贫困人口脱贫，完成2000户6000人易地搬迁。', 'result 贫困人口脱贫 level 3万', 'result 易地搬迁 level 2000户', 'result 易地搬迁 level 6000人'),
  t('解决农村3万人口饮水问题。', 'result 解决农村饮水问题 level 3万人口'),
  t('生产总值和城乡居民收入比2010年翻一番。', 'result 2010-2022 生产总值 multiple 1番', 'result 2010-2022 城乡居民收入 multiple 1番'),
  t('金融机构存贷余额分别为65亿元和45亿元。', 'result 金融机构存款余额 level 65亿元', 'result 金融机构贷款余额 level 45亿元'),
  t('代表建议、委员提案办复率均达100%。', 'result 代表建议办复率 share 100%', 'result 委员提案办复率 share 100%'),
  t('热线接通率、群众满意率均达98%。', 'result 热线接通率 share 98%', 'result 群众满意率 share 98%'),
  t('东山养殖场投产，年出栏1万头；北川养殖场投产，年出栏3万只。', 'result 东山养殖场投产出栏 level 1万头', 'result 北川养殖场投产出栏 level 3万只'),
  t('细颗粒物平均浓度为每立方米35微克。', 'result 细颗粒物平均浓度 level 35微克/立方米'),
  t('规上工业增加值是2015年的2.6倍。', 'result 2015-2022 规上工业增加值 multiple 2.6倍'),
  t('居民收入达到2017年的1.3倍。', 'result 2017-2022 居民收入 multiple 1.3倍'),
  t('去年是2017年的18个项目完工之年。', 'result 项目完工之年 level 18个'),
  t('投资3亿元，改造22个老旧小区。', 'result 改造老旧小区投资 level 3亿元', 'result 改造老旧小区 level 22个'),
  t('投资25亿元，同比增长5%。', 'result 投资 level 25亿元', 'result 投资 growth 5%'),
  t('筹措资金2亿元，使4万农牧民享受低保。', 'result 农牧民享受低保筹措资金 level 2亿元', 'result 农牧民享受低保 level 4万'),
  t('增量达到30亿元，是省定目标的1.91倍。', 'result 增量 level 30亿元'),
  t('重点项目完成投资36亿元，占年度计划投资的108%。', 'result 重点项目完成投资 level 36亿元'),
  t('民间投资18亿元，占固定资产投资的45%。', 'result 民间投资 level 18亿元', 'result 民间投资占固定资产投资 share 45%'),
  t('生产总值增长6%，增幅排名全省第一。', 'result 生产总值 growth 6%', 'result 生产总值增幅全省排名 rank 1位'),
  t('财政收入突破20亿元，总量是2015年的2倍。', 'result 财政收入 level ge 20亿元', 'result 2015-2022 财政收入 multiple 2倍'),
  t('粮食面积、产量稳定在30万亩、12万吨以上。', 'result 粮食面积 level ge 30万亩', 'result 粮食产量 level ge 12万吨'),
  t('实际利用外资（历史可比口径）持平。', 'result 实际利用外资 growth 0%'),
  t('新能源并网规模20万千瓦。', 'result 新能源并网规模 level 20万千瓦'),
  t('优良天数255天，同比增加10天。', 'result 优良天数 level 255天', 'result 优良天数 change 10天'),
  t(
    '固定资产投资、规模以上工业增加值、社会消费品零售总额、财政总收入、一般预算收入、城市居民人均可支配收入、农民人均纯收入分别增长1%、2%、3%、4%、5%、6%、7%。',
    'result 固定资产投资 growth 1%',
    'result 规模以上工业增加值 growth 2%',
    'result 社会消费品零售总额 growth 3%',
    'result 财政总收入 growth 4%',
    'result 一般预算收入 growth 5%',
    'result 城市居民人均可支配收入 growth 6%',
    'result 农民人均纯收入 growth 7%',
  ),
  t('在18亿元固定资产投资中，民间投资占一半。', 'result 固定资产投资 level 18亿元', 'result 民间投资 share 0.5'),
]

/** Sentences of a plan for 2023. */
export const MORE_PLAN: readonly Told[] = [
  t('整合项目资金2亿元以上实施河道治理工程。', 'target 整合项目资金 level ge 2亿元'),
  t('撬动社会资本5亿元以上支持重点产业项目。', 'target 撬动社会资本 level ge 5亿元'),
  t('到2026年，居民收入达到2万元，达到2022年的1.3倍。', 'target 2026 居民收入 level 2万元', 'target 2022-2026 居民收入 multiple 1.3倍'),
  t('实现“两个突破”，即固定资产投资突破30亿元。', 'target 固定资产投资 level ge 30亿元'),
]

/** Numbers that state no amount, with the rule that sets each aside. */
export const MORE_ASIDES: readonly (readonly [string, readonly string[]])[] = [
  ['引进5亿元以上的龙头型、基地型项目。', ['threshold']],
  ['连续8个多月没有新增病例。', ['duration']],
  ['落实“优化营商环境30条”。', ['name']],
  ['完成涉及3万人的区划调整。', ['scope']],
  ['45天建成示例医院。', ['duration']],
  ['省道227项目加快建设。', ['name']],
  ['推动年出栏2万只肉羊养殖项目投产。', ['project-size']],
]
