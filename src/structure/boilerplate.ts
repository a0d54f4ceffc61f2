import type { Dropped, DropReason } from '../model/source.ts'
import { type Line, linesOf } from './lines.ts'

const PAGE_WORDS =
  /来源[：:]|发布(?:时间|日期|机构|单位)|浏览|阅读|字体|作者[：:]|评论|内容摘要|首页|索引号|收藏|查看[：:]|打印|分享|显示全部|登录|积分|复制链接|时间[：:]|日期[：:]|文号|您的位置|当前位置|责任编辑|签到|发表于|信息来源|点击/
/** A bar of page words: one that no line of a report's head can be. */
const PAGE_BAR = /索引号|浏览(?:次数|量)?[：:]|阅读(?:次数|量)?[：:]|字体[：:]|打印本页|当前位置|您的位置|发布(?:机构|日期|时间)[：:]/
const HEAD_WORDS = /报告|人民代表大会|届人大|会议|月\d{1,2}日|年.{0,12}日|[省市县区旗州盟]长|主席|专员|总理|人民政府|公报/
const TAIL_WORDS =
  /登录|立即注册|回帖|积分规则|客服|打印正文|打印本页|关闭窗口|【字体|标签云|上一篇|下一篇|相关(?:链接|阅读|文章)|责任编辑|版权所有|主办[：:]|备案|Powered by|返回(?:顶部|列表)|扫一扫|分享到|网站地图|联系我们|浏览次数|^来源[：:]|^附件[：:]?$|快速回复/i
/** How often a page was looked at, and what a forum says of its users. */
const COUNTED = /(?:浏览|阅读|点击|访问|查看|回复|人气|积分|帖子|主题|精华|威望|粉丝)(?:次数|数|量)?[：:|\s]{0,3}\d/
const TITLE = /^[^，。；：]{0,30}(?:工作报告|统计公报)[^，。；：]{0,12}$/
const NAME = /^[\u4e00-\u9fff·\s（）第次上]{2,16}$/

const bare = (l: Line): string => l.text.replace(/\s/g, '')
const drop = (start: number, end: number, reason: DropReason): Dropped => ({ start, end, reason })
/** What sort of page furniture a line is. */
const sortOf = ({ text }: Line): DropReason => {
  if (/登录|注册/.test(text)) return 'login'
  return COUNTED.test(text) && text.length < 80 ? 'statistics' : 'furniture'
}
const chain = (lines: readonly Line[], from: number): number => {
  let first = from
  for (let i = from - 1; i >= 0 && from - i < 14; i--) {
    const line = lines[i]
    const text = line ? bare(line) : ''
    if (PAGE_WORDS.test(text) || text.length > 120) break
    if (HEAD_WORDS.test(text)) first = i
    else if (!NAME.test(text)) break
  }
  return first
}

const SALUTATION = /^(?:各位代表|现在，我代表|我代表|同志们)/
const HEADING = /^(?:一、|（一）|第一部分)/

const prose = (l: Line): boolean => (l.text.length >= 30 && /[，。；]/.test(l.text)) || (l.text.length >= 8 && /[。！；]$/.test(l.text))

/**
 * Index of the line the report begins with: its title, date and speaker above the salutation. Where no salutation opens it,
 * the line after the last that only a web page has (索引号, 浏览次数) above the first heading; else 0.
 */
const headOf = (lines: readonly Line[]): number => {
  const early = lines.slice(0, 80)
  const heading = early.findIndex((l) => HEADING.test(l.text))
  const above = early.slice(0, heading < 0 ? 80 : heading)
  const salutation = above.findIndex((l) => SALUTATION.test(l.text))
  if (salutation >= 0) return chain(lines, salutation)
  return heading < 0 ? 0 : above.findLastIndex((l) => PAGE_BAR.test(l.text) && !prose(l)) + 1
}

const head = (lines: readonly Line[]): readonly Dropped[] =>
  lines
    .slice(0, headOf(lines))
    .flatMap((l) => (HEAD_WORDS.test(bare(l)) && l.text.length < 60 && !PAGE_WORDS.test(l.text) ? [] : [drop(l.start, l.end, sortOf(l))]))

const tail = (lines: readonly Line[]): readonly Dropped[] => {
  const last = lines.findLastIndex(prose)
  const from = lines.findIndex((l, i) => i > last && (TAIL_WORDS.test(l.text) || COUNTED.test(l.text)))
  return from < 0 || last < 0 ? [] : lines.slice(from).map((l) => drop(l.start, l.end, sortOf(l)))
}

const NOISE = /\?{2,}|？{2,}|&(?:nbsp|emsp|ensp|amp|quot|ldquo|rdquo)[;；]|&ems\.*|https?:\/\/[\x21-\x7e]{1,300}/g
const noise = (clean: string): readonly Dropped[] => Array.from(clean.matchAll(NOISE), (m) => drop(m.index, m.index + m[0].length, 'noise'))

const marks = (lines: readonly Line[]): readonly Dropped[] =>
  lines.flatMap((l) => {
    if (/^[|×\-_=*·.\s]{1,80}$/.test(l.text)) return [drop(l.start, l.end, 'noise')]
    if (/^[-—–·\s]{0,4}\d{1,3}[-—–·\s]{0,4}$/.test(l.text) && /[-—–·]/.test(l.text)) return [drop(l.start, l.end, 'page_number')]
    return l.text.length < 30 && PAGE_WORDS.test(l.text) && /^(?:来源|发布时间|责任编辑|浏览次数|阅读次数|点击数|点击次数|信息来源|作者)[：:]/.test(l.text)
      ? [drop(l.start, l.end, sortOf(l))]
      : []
  })

/** A watermark that a converter has strewn over the page: lines of one character each. */
const strewn = (lines: readonly Line[]): readonly Dropped[] => {
  const single = (i: number): boolean => /^[\u4e00-\u9fff]$/.test(lines[i]?.text ?? '')
  const run = (i: number): boolean => single(i) && ((single(i - 1) && single(i + 1)) || (single(i - 1) && single(i - 2)) || (single(i + 1) && single(i + 2)))
  return lines.flatMap((l, i) => (run(i) ? [drop(l.start, l.end, 'watermark')] : []))
}

/** The title said again: at the top of a page, above the text and in it. The first one that is no furniture stays. */
const repeated = (lines: readonly Line[]): readonly Dropped[] => {
  const seen = new Set<string>()
  return lines.flatMap((l) => {
    const title = l.text.length < 200 && l.text.includes('报') ? bare(l) : ''
    if (title.length < 6 || !TITLE.test(title) || /解释|注释|说明/.test(title)) return []
    if (seen.has(title)) return [drop(l.start, l.end, 'repeated_title')]
    seen.add(title)
    return []
  })
}

const byStart = (a: Dropped, b: Dropped): number => a.start - b.start || b.end - a.end

/** What of a cleaned text is not the report: page furniture before the title and after the end, noise between. In text order. */
export const furniture = (clean: string): readonly Dropped[] => {
  const lines = linesOf(clean)
  const around = [...head(lines), ...tail(lines)]
  const taken = new Set(around.map((d) => d.start))
  const within = lines.filter((l) => !taken.has(l.start))
  return [...around, ...repeated(within), ...marks(within), ...strewn(lines), ...noise(clean)].toSorted(byStart)
}
