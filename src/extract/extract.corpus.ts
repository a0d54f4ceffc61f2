// Invented sentences about a place that does not exist; the review of 2022 and the plan of 2023 of 示例县.

/** A sentence, and per number what must be read: `role year subject measure bound value unit`, the year and bound left out where they are the section's and exact. */
export interface Told {
  readonly text: string
  readonly says: readonly string[]
}

const t = (text: string, ...says: readonly string[]): Told => ({ text, says })

/** Sentences of a review of 2022. */
export const REVIEW: readonly Told[] = [
  t('地区生产总值完成113亿元，增长4%。', 'result 地区生产总值 level 113亿元', 'result 地区生产总值 growth 4%'),
  t('城乡居民人均可支配收入分别增长6%和8%。', 'result 城镇居民人均可支配收入 growth 6%', 'result 农村居民人均可支配收入 growth 8%'),
  t('粮食、油料、蔬菜产量分别达到30万吨、2万吨、15万吨。', 'result 粮食产量 level 30万吨', 'result 油料产量 level 2万吨', 'result 蔬菜产量 level 15万吨'),
  t(
    '男、女、小学、初中、高中、职中学生分别达到1万人、2万人、3万人、4万人、5万人、6万人。',
    'result 男 level 1万人',
    'result 女 level 2万人',
    'result 小学 level 3万人',
    'result 初中 level 4万人',
    'result 高中 level 5万人',
    'result 职中学生 level 6万人',
  ),
  t('生产安全事故起数、死亡人数分别下降14%、19%。', 'result 生产安全事故起数 growth -14%', 'result 死亡人数 growth -19%'),
  t('新增国家级、省级示范企业6家、38家。', 'result 新增国家级示范企业 level 6家', 'result 省级示范企业 level 38家'),
  t('基本养老保险、医疗保险参保率达到95%以上。', 'result 基本养老保险参保率 share ge 95%', 'result 医疗保险参保率 share ge 95%'),
  t('办理代表建议91件，办复率、满意率均为100%。', 'result 办理代表建议 level 91件', 'result 代表建议办复率 share 100%', 'result 代表建议满意率 share 100%'),
  t(
    '实施固定资产投资项目56个，年度计划投资63亿元，完成投资50亿元，同比增长5%。',
    'result 实施固定资产投资项目 level 56个',
    'target 2022 固定资产投资项目年度计划投资 level 63亿元',
    'result 固定资产投资项目完成投资 level 50亿元',
    'result 固定资产投资项目完成投资 growth 5%',
  ),
  t('新开工保障性住房1200套，基本建成800套。', 'result 新开工保障性住房 level 1200套', 'result 建成保障性住房 level 800套'),
  t(
    '规上工业企业完成总产值221亿元，增长14%；完成增加值75亿元，增长3.7%。',
    'result 规上工业企业完成总产值 level 221亿元',
    'result 规上工业企业完成总产值 growth 14%',
    'result 规上工业企业增加值 level 75亿元',
    'result 规上工业企业增加值 growth 3.7%',
  ),
  t('旅游收入12亿元，居全省第三。', 'result 旅游收入 level 12亿元', 'result 旅游收入全省排名 rank 3位'),
  t('专利拥有量居全省第2。', 'result 专利拥有量全省排名 rank 2位'),
  t('东山社区等三个社区获评省级先进。', 'result 社区获评省级先进 level 3个'),
  t('建成文化路、振兴路等12条道路。', 'result 建成道路 level 12条'),
  t('先后六次获得全省先进称号。', 'result 获得全省先进称号 level 6次'),
  t('审批时限由20个工作日压缩至5个工作日。', 'result 审批时限 level 5个工作日'),
  t('粮食产量由2017年的12万吨增长到2022年的15万吨。', 'result 粮食产量 level 15万吨'),
  t('城乡低保标准分别由每人每月420元、300元提高到450元、330元。', 'result 城市低保标准 level 450元', 'result 农村低保标准 level 330元'),
  t('居民消费价格涨幅从年初的5.5%回落到年末的3.4%。', 'result 居民消费价格涨幅 growth 3.4%'),
  t('存款余额由1亿元到2亿元，翻了一番。', 'result 存款余额 level 2亿元', 'result 存款余额 multiple 1番'),
  t('从3个乡镇抽调20名干部。', 'result 乡镇抽调干部 level 20名'),
  t('未脱贫人口减至677人。', 'result 未脱贫人口 level 677人'),
  t('财政收入突破千亿元大关。', 'result 财政收入 level ge 1000亿元'),
  t('粮食产量连续七年稳定在15万吨以上。', 'result 粮食产量 level ge 15万吨'),
  t('产值超10亿元的企业达到7家。', 'result 产值超10亿元的企业 level 7家'),
  t('“三公”经费实现零增长。', 'result “三公”经费 growth 0%'),
  t('新建道路提升50公里。', 'result 新建道路 level 50公里'),
  t('经济总量比2017年翻了一番。', 'result 2017-2022 经济总量 multiple 1番'),
  t('一半以上的村建成文化广场。', 'result 村建成文化广场 share ge 0.5'),
  t('三次产业结构由30:40:30调整为28:41:31。', 'result 第一产业比重 share 28', 'result 第二产业比重 share 41', 'result 第三产业比重 share 31'),
  t('民生支出占比保持在八成以上。', 'result 民生支出占比 share ge 0.8'),
  t('婴儿死亡率降至千分之九点六。', 'result 婴儿死亡率 share 9.6‰'),
  t('整改完成率达到百分之八十以上。', 'result 整改完成率 share ge 80%'),
  t(
    '进出口总额78亿美元，其中出口45亿美元，分别增长25%和31%。',
    'result 进出口总额 level 78亿美元',
    'result 出口 level 45亿美元',
    'result 进出口总额 growth 25%',
    'result 出口 growth 31%',
  ),
  t('存、贷款余额分别达到143亿元和68亿元。', 'result 存款余额 level 143亿元', 'result 贷款余额 level 68亿元'),
  t('城市、农村低保提标增幅分别达到10%、12%。', 'result 城市低保提标 growth 10%', 'result 农村低保提标 growth 12%'),
  t('15项35件民生实事全面完成。', 'result 民生实事全面完成 level 15项', 'result 民生实事全面完成 level 35件'),
  t('全县新开工项目28个、竣工26个。', 'result 全县新开工项目 level 28个', 'result 竣工项目 level 26个'),
  t('新增上市公司14家，总数达60家。', 'result 新增上市公司 level 14家', 'result 上市公司总数 level 60家'),
  t('组建5个医联体和8个医共体。', 'result 组建医联体 level 5个', 'result 组建医共体 level 8个'),
  t('一二三产业增加值分别增长4%、12%和9%。', 'result 第一产业增加值 growth 4%', 'result 第二产业增加值 growth 12%', 'result 第三产业增加值 growth 9%'),
  t('单位生产总值能耗、碳排放强度分别下降13%和19%。', 'result 单位生产总值能耗 growth -13%', 'result 碳排放强度 growth -19%'),
  t('净增市场主体7.3万户。', 'result 净增市场主体 change 7.3万户'),
  t('去年粮食产量增长5%，高于全国2%的水平。', 'result 粮食产量 growth 5%'),
]

/** Sentences of a plan for 2023. */
export const PLAN: readonly Told[] = [
  t('地区生产总值增长5%—5.5%。', 'target 地区生产总值 growth range 5%'),
  t('地区生产总值增长5.5%左右。', 'target 地区生产总值 growth about 5.5%'),
  t('城镇调查失业率控制在5.5%以内。', 'target 城镇调查失业率 share le 5.5%'),
  t('森林覆盖率不低于30%。', 'target 森林覆盖率 share ge 30%'),
  t('单位生产总值能耗下降3%以上。', 'target 单位生产总值能耗 growth ge -3%'),
  t('新增企业5家、就业1200人以上。', 'target 新增企业 level ge 5家', 'target 新增就业 level ge 1200人'),
  t('新增高新技术企业20家、科技型企业30家左右。', 'target 新增高新技术企业 level about 20家', 'target 新增科技型企业 level about 30家'),
  t('到2025年，森林覆盖率达到32%。', 'target 2025 森林覆盖率 share 32%'),
  t('上半年完成造林1万亩。', 'target 造林 level 1万亩'),
  t('2018年至2022年，生产总值年均增长6%。', 'result 2018-2022 生产总值 average_growth 6%'),
  t('财政支出的70%以上用于改善民生。', 'target 财政支出用于改善民生 share ge 70%'),
  t('人口自然增长率控制在5.45％。以内。', 'target 人口自然增长率 share le 5.45‰'),
  t('产销率达到98%。多渠道拓展市场。', 'target 产销率 share 98%'),
  t('实施三年行动计划，新建公厕3座。', 'target 新建公厕 level 3座'),
  t('行政审批事项减少三分之一。', 'target 行政审批事项 growth -33.33%'),
]

/** In a plan: the hedge of the number, '' where the word is a noun or says another thing. */
export const HEDGED: readonly (readonly [string, string])[] = [
  ['力争地区生产总值增长6%。', 'strive'],
  ['确保粮食产量30万吨以上。', 'ensure'],
  ['预期目标是：地区生产总值增长6%。', 'expect'],
  ['计划新建公厕3座。', 'plan'],
  ['坚决完成造林1万亩。', 'ensure'],
  ['实施三年行动计划，新建公厕3座。', ''],
  ['按计划推进建设，新建公厕3座。', ''],
  ['稳定社会预期，新增贷款5亿元。', ''],
  ['争取上级资金5亿元。', ''],
  ['坚决守住安全底线，新建公厕3座。', ''],
  ['在全县共同努力下，新建公厕3座。', ''],
]

/** Numbers that state no amount: the text, and the rule that sets each aside. */
export const ASIDES: readonly (readonly [string, readonly string[]])[] = [
  ['2022年3月15日召开会议。', ['date', 'date', 'date']],
  ['2021—2025年规划印发实施。', ['date', 'date']],
  ['2022示例县马拉松赛成功举办。', ['date']],
  ['129团建设加快。', ['name']],
  ['国道324线建成通车。', ['name']],
  ['G314线改造完成。', ['name']],
  ['优化12345热线服务。', ['name']],
  ['开通12345便民服务热线。', ['name']],
  ['创建国家5A级景区。', ['name']],
  ['引进世界500强企业。', ['name']],
  ['落实“1535”工作思路。', ['name']],
  ['争创“中国制造2025”示范城市。', ['name']],
  ['打造15分钟便民生活圈。', ['name']],
  ['落实“6个100%”要求。', ['name', 'name']],
  ['推进5G和3D打印应用。', ['name', 'name']],
  ['面向21世纪的海上通道加快建设。', ['name']],
  ['2号线开工建设。', ['ordinal']],
  ['印发〔2022〕19号文件。', ['ordinal', 'ordinal']],
  ['第20次会议召开。', ['ordinal']],
  ['庆祝建县70周年。', ['duration']],
  ['健全65岁以上老人服务。', ['duration']],
  ['推进500万元以上项目建设。', ['threshold']],
  ['推动年产50万吨水泥项目达产。', ['project-size']],
  ['推进3、4、5号线建设。', ['ordinal', 'ordinal', 'ordinal']],
  ['就业率为5$1.$2%。', ['broken', 'broken', 'broken']],
  ['拿出1/3的精力抓招商。', ['name', 'name']],
  ['围绕8个重点项目，强化服务保障。', ['scope']],
  ['加大对244户的帮扶力度。', ['scope']],
  ['教师与学生之比为1:12。', ['proportion', 'proportion']],
]

/** Sentences without any amount, in words that look like numbers. */
export const NOTHING: readonly string[] = [
  '“十四五”规划全面实施。',
  '第三产业加快发展。',
  '一是抓好项目建设。',
  '推动“四个意识”入脑入心。',
  '打造一批重点工程。',
  '落实中央八项规定精神。',
  '统筹国内国际两个大局。',
  '坚持两手抓、两手都要硬。',
  '召开第十七届人民代表大会第三次会议。',
]
