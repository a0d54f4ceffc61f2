/** Widths of 左右 and 约. Elastic: the finance minister's reading of March 2014 ("7.2 is still around 7.5"). */
export const ELASTIC_RATE = 0.3
export const ELASTIC_AMOUNT = 0.04
/** 同步: at most this many percentage points behind the other rate, the half point newspapers and papers allow 左右. */
export const IN_STEP = 0.5

/** Units of rates: deviations are given in percentage points. */
export const RATE_UNIT = /[%％‰]|百分点|百分比/

/** Words before the number that make it a ceiling, whatever is counted. */
export const CEILING_BEFORE = [
  '控制在',
  '控制到',
  '不超过',
  '不高于',
  '降至',
  '降到',
  '下降到',
  '下降至',
  '下降为',
  '降为',
  '降低到',
  '降低至',
  '压减到',
  '压减至',
  '减至',
  '减少到',
  '减少至',
] as const

/** Which way a share is to go, said before its number. */
export const MOVED_TO = /(?:提高|提升|上升|增加|下降|降低|压减|[升降])[到至]/

/** What is measured is a cost or harm: less is better. Read only where no indicator is known. */
export const HARM_WORDS = [
  '失业率',
  '死亡率',
  '发病率',
  '患病率',
  '不良率',
  '出生率',
  '自然增长率',
  '事故',
  '排放',
  '能耗',
  '水耗',
  '物耗',
  '电耗',
  '煤耗',
  '浓度',
  '物价',
  '价格涨幅',
  '负债率',
  '赤字',
  '杠杆率',
  '逾期',
  '用水量',
  '“三公”',
  '三公经费',
  '返贫',
  '投诉',
  '发案',
  '漏损率',
  '超标',
  '污染天',
  '贫困发生率',
  '恩格尔系数',
  '基尼系数',
  '收入差距',
  '收入倍差',
  '收入比值',
  '不良贷款',
  '空置率',
  '辍学率',
  '死亡人数',
  '伤亡',
  '化学需氧量',
  '二氧化硫',
  '氮氧化物',
  '氨氮',
  '细颗粒物',
  'PM2.5',
  'PM10',
  '损耗率',
  '单耗',
] as const

/** Prices as people pay them: a promise about their rise is a ceiling. */
export const PRICES_PAID = /(?:消费|零售)品?(?:价格|物价)|物价(?:总水平|指数|涨幅)|消费者价格/

/** People in need: fewer is better where they are what is counted, and not what is done for them or what they earn (贫困人口人均增收1000元). */
export const NEEDY = /(?:贫困|低收入)(?:人口|群众|家庭|户)(?:数量?|人数|规模|总数)?$/

/** What ought to rise though it has no id: standing still is the least that is promised of it. */
export const RISING_WORDS = ['收入', '产量', '产值', '增加值', '投资', '出口', '就业', '税收', '种植面积', '播种面积'] as const

/** Verbs that turn it round: more of the removal is better. */
export const REMOVAL_WORDS = [
  '压减',
  '削减',
  '减排',
  '化解',
  '淘汰',
  '治理',
  '降低',
  '减少',
  '消除',
  '整治',
  '关停',
  '减免',
  '防治',
  '脱贫',
  '处置',
  '查处',
  '压降',
  '退出',
  '减贫',
  '摘帽',
  '去除',
  '清除',
] as const

/** Something done for or about it: the more is done the better. */
export const DEED_WORDS = [
  '改善',
  '解决',
  '帮扶',
  '扶持',
  '救助',
  '资助',
  '帮助',
  '安置',
  '培训',
  '搬迁',
  '转移',
  '建设',
  '建成',
  '新建',
  '新增',
  '改造',
  '实施',
  '完成',
  '发放',
  '补贴',
  '保障',
  '覆盖',
  '监测',
  '办理',
  '受理',
  '处理',
  '投资',
  '投入',
  '项目',
  '工程',
  '技术',
  '设备',
  '企业',
  '达标',
  '节约',
  '节能',
  '利用',
  '回收',
  '循环',
  '交易',
] as const

/** 900余, 9.3万多: above the number, below its next round one. */
export const AND_MORE = /[0-9０-９万亿千百][余多]/

/** Documents a facts file may quote that are the next year's report. */
export const REPORT_DOCUMENT = '政府工作报告'
export const REPORT_ISSUERS: readonly string[] = ['国务院', '人民政府']
