/** Chinese digits, ordinary and for finance. */
export const DIGITS = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 } as const

export const POWERS = { 十: 10, 百: 100, 千: 1000, 万: 10000, 亿: 100000000 } as const

/** Units of things and people that a number in words counts; 三十条, 十个 and 三十次 are mostly names and turns of speech. */
export const COUNTED_IN_WORDS = [
  '人',
  '人次',
  '名',
  '户',
  '家',
  '座',
  '所',
  '处',
  '台',
  '辆',
  '套',
  '头',
  '只',
  '株',
  '间',
  '栋',
  '场',
  '场次',
  '项',
  '件',
  '个',
  '床',
  '艘',
] as const

/** What may stand behind an amount in words that is none: 五万吨级码头, 十四亿人民, 五百亿项目, 两万亿台阶. */
export const AMOUNT_NOT = /^(?:级|民(?!生|办|营|宿)|大|心|人|方面|一|不|严|抓|更|个|目|阶)/

/** 2个两千亿元（产业）, 3个过二十亿元（项目）, 超千亿元（企业）: before a sum that says of what size things are. */
export const SIZE_LED = /(?:[个家座户片类批]|[过超])$/
/** 一千亿元产业, and not 超一千亿元， or 一千亿元大关. */
export const SIZE_OF = /^(?:以上)?的?(?!大关|台阶|门槛|左右|以上|以下|以内|人民币)[\u4e00-\u9fff]/

/** 电科二十七所: an institute by its number, and not so many schools. */
export const INSTITUTE = /^(?![，。；、]|(?:中小|小|中|大|高|学|幼|医|卫|院|乡|农|民|公|特|职|技|义|寄|养|福|敬))/

/** Five-year plans by number: first and last year. */
export const PLANS = {
  十: '2001-2005',
  十一五: '2006-2010',
  十二五: '2011-2015',
  十三五: '2016-2020',
  十四五: '2021-2025',
  十五五: '2026-2030',
  十五: '2001-2005',
  九五: '1996-2000',
} as const

/** Parts of a year by their name; '' is the whole. */
export const PARTS = {
  一季度: 'Q1',
  首季: 'Q1',
  二季度: 'Q2',
  三季度: 'Q3',
  四季度: 'Q4',
  上半年: 'H1',
  下半年: 'H2',
  前三季度: 'Q1-Q3',
  前三个季度: 'Q1-Q3',
  头三个季度: 'Q1-Q3',
  全年: '',
} as const
