/** Attributes that say how a mark of a chart looks, not where it stands. */
const LOOKS: ReadonlySet<string> = new Set(['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'text-anchor'])
const TAG = /<(text|path|rect|circle)((?: [a-z-]+="[^"<>]*")*)(\/?)>/g
const ATTRIBUTE = / ([a-z-]+)="([^"<>]*)"/g
/** Classes of the charts; the page's own begin with no `z` and a digit. */
const NAME = 'z'

interface Tag {
  readonly name: string
  readonly look: string
  readonly place: string
}

const tagOf = (name: string, attributes: string): Tag => {
  const all = [...attributes.matchAll(ATTRIBUTE)]
  const look = all.filter(([, key]) => LOOKS.has(key ?? ''))
  return {
    name,
    look: look.map(([, key, value]) => `${key}:${value}${key === 'font-size' ? 'px' : ''}`).join(';'),
    place: all.flatMap(([whole, key]) => (LOOKS.has(key ?? '') ? [] : [whole])).join(''),
  }
}

/** Looks of some charts under short names, the most frequent first. */
export interface Looks {
  /** The charts' marks by name: `<text x="1" fill="red">` becomes `<text class=z0 x="1">`. */
  readonly shorten: (svg: string) => string
  /** Whether a name stands for lines alone, which may be drawn in one go. */
  readonly isLine: (name: string) => boolean
  /** The names as style rules. */
  readonly rules: string
}

/** Gathers how the marks of these charts look, so that each look is written once in the page's style and not again at every mark. */
export const looksOf = (charts: readonly string[]): Looks => {
  const counts = new Map<string, number>()
  for (const svg of charts) {
    for (const [, name, attributes] of svg.matchAll(TAG)) {
      const { look } = tagOf(name ?? '', attributes ?? '')
      if (look !== '') counts.set(look, (counts.get(look) ?? 0) + 1)
    }
  }
  const order = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([look]) => look)
  const names = new Map(order.map((look, i) => [look, `${NAME}${i.toString(36)}`]))
  const lines = new Set(order.filter((look) => look.startsWith('fill:none;')).map((look) => names.get(look) ?? ''))
  return {
    shorten: (svg) =>
      svg.replace(TAG, (_, tag: string, attributes: string, end: string) => {
        const { name, look, place } = tagOf(tag, attributes)
        return `<${name}${look === '' ? '' : ` class=${names.get(look)}`}${place}${end}>`
      }),
    isLine: (name) => lines.has(name),
    rules: order.map((look) => `.${names.get(look)}{${look}}`).join(''),
  }
}
