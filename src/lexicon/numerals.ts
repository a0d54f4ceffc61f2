/** Chinese digits, ordinary and for finance. */
export const DIGITS = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 } as const

export const POWERS = { 十: 10, 百: 100, 千: 1000, 万: 10000, 亿: 100000000 } as const

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
  全年: '',
} as const
