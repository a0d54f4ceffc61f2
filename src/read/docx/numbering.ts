import { isBullet, written } from '../flow/counting.ts'
import { attr, pieces } from '../flow/xml.ts'

export interface Level {
  start: number
  format: string
  text: string
  suffix: string
  /** Style whose paragraphs this level numbers. */
  style: string
}

export interface List {
  readonly abstract: string
  readonly levels: readonly Level[]
  /** Levels that this list begins anew, with the number they begin at. */
  readonly starts: ReadonlyMap<number, number>
}

export type Lists = ReadonlyMap<string, List>

export const blank = (): Level => ({ start: 1, format: 'decimal', text: '', suffix: 'tab', style: '' })

interface Sheet {
  readonly abstract: Map<string, Map<number, Level>>
  readonly lists: Map<string, { abstract: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> }>
  /** Abstract lists that stand for a list style, and those that take one over. */
  readonly styled: Map<string, string>
  readonly links: Map<string, string>
}

/** Reads one tag after another; which level and list is at hand is kept between them. */
class Reader {
  readonly sheet: Sheet = { abstract: new Map(), lists: new Map(), styled: new Map(), links: new Map() }
  private levels = new Map<number, Level>()
  private level = blank()
  private id = ''
  private override = 0
  open(name: string, attrs: string): void {
    const val = attr(attrs, 'w:val')
    if (name === 'w:abstractNum') {
      this.id = attr(attrs, 'w:abstractNumId')
      this.levels = new Map()
      this.sheet.abstract.set(this.id, this.levels)
    } else if (name === 'w:num') {
      this.id = attr(attrs, 'w:numId')
      this.levels = new Map()
      this.sheet.lists.set(this.id, { abstract: '', starts: new Map(), levels: this.levels })
    } else if (name === 'w:abstractNumId') {
      const list = this.sheet.lists.get(this.id)
      if (list) list.abstract = val
    } else if (name === 'w:lvlOverride') this.override = Number(attr(attrs, 'w:ilvl')) || 0
    else if (name === 'w:startOverride') this.sheet.lists.get(this.id)?.starts.set(this.override, Number(val) || 0)
    else if (name === 'w:styleLink') this.sheet.styled.set(val, this.id)
    else if (name === 'w:numStyleLink') this.sheet.links.set(this.id, val)
    else this.inLevel(name, attrs, val)
  }
  private inLevel(name: string, attrs: string, val: string): void {
    if (name === 'w:lvl') {
      this.level = blank()
      this.levels.set(Number(attr(attrs, 'w:ilvl')) || 0, this.level)
    } else if (name === 'w:start') this.level.start = val === '' ? 1 : Number(val) || 0
    else if (name === 'w:numFmt') this.level.format = val
    else if (name === 'w:lvlText') this.level.text = val
    else if (name === 'w:suff') this.level.suffix = val
    else if (name === 'w:pStyle') this.level.style = val
  }
}

/** `word/numbering.xml` → its lists by `numId`. */
export const numberingOf = (xml: string): Lists => {
  const reader = new Reader()
  for (const { kind, name, attrs } of pieces(xml)) if (kind === 'open') reader.open(name, attrs)
  const { abstract, lists, styled, links } = reader.sheet
  return new Map(
    [...lists].map(([id, list]) => {
      const key = styled.get(links.get(list.abstract) ?? '') ?? list.abstract
      const levels = new Map([...(abstract.get(key) ?? []), ...list.levels])
      return [id, { abstract: key, starts: list.starts, levels: Array.from({ length: 9 }, (_, i) => levels.get(i) ?? blank()) }]
    }),
  )
}

/** Counts paragraphs list by list and gives each its printed number: 一、, （二）, 3. Bullets give ''. */
export class Counter {
  private readonly lists: Lists
  /** Counts of lists that share a definition go on from each other. */
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()
  constructor(lists: Lists) {
    this.lists = lists
  }
  /** Indent level of a list that a paragraph style is tied to. */
  levelOf(numId: string, style: string): number {
    return Math.max(0, this.lists.get(numId)?.levels.findIndex((l) => l.style === style && style !== '') ?? 0)
  }
  next(numId: string, indent: number): string {
    const list = this.lists.get(numId)
    const level = list?.levels[indent]
    if (!list || !level) return ''
    const counts = (this.counts.get(list.abstract) ?? []).slice(0, indent + 1)
    for (const [at, start] of this.begun.has(numId) ? [] : list.starts) if (at <= indent) counts[at] = start - (at === indent ? 1 : 0)
    this.begun.add(numId)
    for (let i = 0; i <= indent; i++) counts[i] ??= (list.levels[i]?.start ?? 1) - (i === indent ? 1 : 0)
    counts[indent] = (counts[indent] ?? 0) + 1
    this.counts.set(list.abstract, counts)
    if (isBullet(level.format)) return ''
    const text = level.text.replace(/%(\d)/g, (_, d: string) => written(counts[Number(d) - 1] ?? 1, list.levels[Number(d) - 1]?.format ?? 'decimal'))
    return text && level.suffix !== 'nothing' && /[\dA-Za-z]$/.test(text) ? `${text} ` : text
  }
}
