/** Markup that is already safe. Only `html` and `raw` make it. */
export interface Html {
  readonly markup: string
}

type Part = string | number | Html | readonly Part[] | null | undefined | false

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c)

const isHtml = (p: string | number | Html): p is Html => typeof p === 'object'

const isList = (p: Part): p is readonly Part[] => Array.isArray(p)

const show = (p: Part): string => {
  if (p === null || p === undefined || p === false) return ''
  if (isList(p)) return p.map(show).join('')
  return isHtml(p) ? p.markup : escapeHtml(String(p))
}

/** Template tag: everything put in is escaped unless it is `Html` itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({ markup: strings.map((s, i) => s + show(parts[i])).join('') })

/** Markup from a maker that escapes on its own (figures). */
export const raw = (markup: string): Html => ({ markup })

/** Words with `{{name}}` filled in. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{\{([a-z]+)\}\}/gi, (_, key: string) => String(values[key] ?? ''))
