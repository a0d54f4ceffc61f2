/** A count of provinces that others printed of growth targets. */
export interface PublishedCount {
  /** `lowered`: set the target of `year` lower than that of the year before. `short`, `met`: fell short of, or reached, the target of `year`. */
  readonly what: 'lowered' | 'short' | 'met'
  readonly year: number
  readonly count: number
  /** Printed as “at least”. */
  readonly least?: true
  /** How many provinces had told by then. */
  readonly of: number
  readonly by: string
  readonly date: string
  readonly url: string
}

const REUTERS_2019 = { by: 'Reuters, in Shenzhen Daily', date: '2019-01-30', url: 'http://www.szdaily.com/content/2019-01/30/content_21383307.htm' }
const CAIXIN_2024 = { by: 'Caixin', date: '2024-02-03' }

/** Counts to hold ours against, as printed at the time; what a source did not have yet is in `of`. */
export const PUBLISHED: readonly PublishedCount[] = [
  {
    what: 'lowered',
    year: 2015,
    count: 29,
    of: 31,
    by: 'China Daily',
    date: '2015-02-17',
    url: 'http://covid-19.chinadaily.com.cn/business/2015-02/17/content_19610222.htm',
  },
  { what: 'lowered', year: 2018, count: 17, of: 31, ...REUTERS_2019 },
  { what: 'met', year: 2018, count: 15, of: 31, ...REUTERS_2019 },
  { what: 'lowered', year: 2019, count: 23, least: true, of: 30, ...REUTERS_2019 },
  {
    what: 'lowered',
    year: 2020,
    count: 22,
    of: 29,
    by: 'Caderus Partners',
    date: '2020-01',
    url: 'https://caderus.com/economics-and-reforms/china-provinces-cut-2020-gdp-growth-targets',
  },
  {
    what: 'short',
    year: 2023,
    count: 15,
    least: true,
    of: 31,
    by: 'Reuters, in China Economic Review',
    date: '2024-01-26',
    url: 'https://chinaeconomicreview.com/chinese-provinces-target-modest-growth-for-2024/',
  },
  {
    what: 'short',
    year: 2023,
    count: 17,
    of: 31,
    ...CAIXIN_2024,
    url: 'https://www.caixinglobal.com/2024-02-03/weekly-preview-half-of-the-provinces-lower-growth-targets-for-this-year-aiming-to-stabilize-progress-by-advancing-the-modern-industrial-system-102163439.html',
  },
  {
    what: 'lowered',
    year: 2024,
    count: 13,
    of: 27,
    by: 'Sinolytics, in Table.Media',
    date: '2024-01-31',
    url: 'https://schulung.table.media/en/china/sinolytics-radar/provinces-revise-growth-targets-downwards',
  },
  {
    what: 'short',
    year: 2024,
    count: 23,
    of: 31,
    by: 'Caixin, as quoted',
    date: '2025-02',
    url: 'https://redcensor.com/23-provinces-fail-to-meet-gdp-targets-last-year-guangdongs-performance-poor-for-many-years',
  },
  {
    what: 'lowered',
    year: 2025,
    count: 15,
    of: 31,
    by: 'Caixin',
    date: '2025-01-21',
    url: 'https://www.caixinglobal.com/2025-01-21/chart-of-the-day-over-a-dozen-chinese-provinces-set-lower-gdp-targets-102281788.html',
  },
  {
    what: 'short',
    year: 2025,
    count: 16,
    least: true,
    of: 31,
    by: 'China Briefing (“over half”)',
    date: '2026-02',
    url: 'https://www.china-briefing.com/news/chinas-regional-gdp-2025-2026-targets',
  },
  { what: 'lowered', year: 2026, count: 19, of: 29, by: 'Financial Times, in FT Chinese', date: '2026-02', url: 'http://m.acphonor.com/story/001108913/en' },
]
