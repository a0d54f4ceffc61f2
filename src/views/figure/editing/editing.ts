import { type Edits, freshEdits, NO_WORDING, type Wording } from '../../../figure/edit/edits.ts'
import type { FigureSpec, Lang } from '../../../figure/spec.ts'

/** One state of the editor: which of the chart's figures, and what was changed about each. */
export interface Editing {
  readonly index: number
  readonly edits: Readonly<Record<number, Edits>>
}

/** The editor's states: the one shown, those before it, those taken back. */
export interface History {
  readonly past: readonly Editing[]
  readonly now: Editing
  readonly future: readonly Editing[]
  /** What was changed last: typing on in one field is one step. */
  readonly last: string
}

export type Action =
  | { readonly kind: 'edit'; readonly part: Partial<Edits>; readonly what: string }
  | { readonly kind: 'figure'; readonly index: number }
  | { readonly kind: 'reset'; readonly lang: Lang }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** What the editor's controls are given. */
export interface ControlsProps {
  /** The figure before any edit, in the language chosen. */
  readonly base: FigureSpec
  readonly edits: Edits
  /** `what` names the field, so that typing on in it is one step to take back. */
  readonly change: (part: Partial<Edits>, what: string) => void
}

const MOST = 200

export const startEditing = (now: Editing): History => ({ past: [], now, future: [], last: '' })

export const editsOf = ({ index, edits }: Editing): Edits => edits[index] ?? freshEdits('zh')

/** Another figure of the chart keeps size, colours and language; its own words and choices are as they were left. */
const figureAt = (now: Editing, index: number): Editing => {
  const { lang, theme, preset, width, height } = editsOf(now)
  const kept = now.edits[index] ?? freshEdits(lang)
  return { index, edits: { ...now.edits, [index]: { ...kept, lang, theme, preset, width, height } } }
}

const next = (now: Editing, action: Extract<Action, { kind: 'edit' | 'figure' | 'reset' }>): Editing => {
  if (action.kind === 'figure') return figureAt(now, action.index)
  const edits = action.kind === 'reset' ? freshEdits(action.lang) : { ...editsOf(now), ...action.part }
  return { ...now, edits: { ...now.edits, [now.index]: edits } }
}

/** The editor's next state. */
export const edited = (h: History, action: Action): History => {
  switch (action.kind) {
    case 'undo': {
      const before = h.past.at(-1)
      return before === undefined ? h : { past: h.past.slice(0, -1), now: before, future: [h.now, ...h.future], last: '' }
    }
    case 'redo': {
      const [after, ...rest] = h.future
      return after === undefined ? h : { past: [...h.past, h.now], now: after, future: rest, last: '' }
    }
    case 'edit':
    case 'figure':
    case 'reset': {
      const what = action.kind === 'edit' ? action.what : ''
      const past = what !== '' && what === h.last ? h.past : [...h.past, h.now].slice(-MOST)
      return { past, now: next(h.now, action), future: [], last: what }
    }
    default:
      return action satisfies never
  }
}

/** What was written in the figure's language. */
export const wordingOf = (e: Edits): Wording => e.wording[e.lang]

/** Lays part of a wording over what was written in the figure's language. */
export const worded = (e: Edits, part: Partial<Wording>): Partial<Edits> => ({ wording: { ...e.wording, [e.lang]: { ...wordingOf(e), ...part } } })

/** A record without one of its entries. */
export const without = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(record).filter(([k]) => k !== key))

export const isWorded = (w: Wording): boolean => JSON.stringify(w) !== JSON.stringify(NO_WORDING)
