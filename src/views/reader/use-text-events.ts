import { type MouseEvent, type RefObject, useCallback, useEffect } from 'react'
import type { Span } from '../../model/span.ts'

const element = (node: EventTarget | Node | null): Element | null => (node instanceof Element ? node : node instanceof Node ? node.parentElement : null)

/** Statements under a place in the text, by index. */
const statementsAt = (target: EventTarget | null): readonly number[] => {
  const on = element(target)?.closest('[data-s]')?.getAttribute('data-s')
  return on ? on.split(' ').map(Number) : []
}

/** Offset in the report of a point in the page; `null` outside the text. */
const offsetOf = (node: Node, offset: number): number | null => {
  if (!(node instanceof Text)) {
    const child = node.childNodes[Math.min(offset, node.childNodes.length - 1)]
    return child && child !== node ? offsetOf(child, 0) : null
  }
  const start = element(node)?.closest('[data-start]')?.getAttribute('data-start')
  return start === null || start === undefined ? null : Number(start) + offset
}

/** What is selected in `box`, as offsets of the report; `null` when nothing is. */
export const selectedSpan = (box: Element): Span | null => {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)]
  return start === null || end === null || end <= start ? null : { start, end }
}

interface Handlers {
  readonly onPick: (statements: readonly number[]) => void
  readonly onHover: (statement: number | null) => void
  readonly onAside: (at: number) => void
  readonly onSelect: (span: Span) => void
}

/** Pointing, pressing and selecting in the text; one set of handlers for the whole of it. */
export const useTextEvents = (box: RefObject<HTMLElement | null>, { onPick, onHover, onAside, onSelect }: Handlers) => ({
  onClick: useCallback(
    (e: MouseEvent) => {
      const skip = element(e.target)?.closest('[data-skip]')?.getAttribute('data-start')
      if (skip) return onAside(Number(skip))
      const found = statementsAt(e.target)
      return found.length > 0 && window.getSelection()?.isCollapsed !== false ? onPick(found) : undefined
    },
    [onPick, onAside],
  ),
  onMouseOver: useCallback((e: MouseEvent) => onHover(statementsAt(e.target)[0] ?? null), [onHover]),
  onMouseLeave: useCallback(() => onHover(null), [onHover]),
  onMouseUp: useCallback(() => {
    const span = box.current && selectedSpan(box.current)
    if (span) onSelect(span)
  }, [box, onSelect]),
})

/** Marks the runs of a statement pointed at, without drawing the text again. */
export const useHoverMark = (box: RefObject<HTMLElement | null>, statement: number | null): void => {
  useEffect(() => {
    if (statement === null) return
    const runs = box.current?.querySelectorAll(`[data-s~="${statement}"]`) ?? []
    for (const r of runs) r.classList.add('hover')
    return () => {
      for (const r of runs) r.classList.remove('hover')
    }
  }, [box, statement])
}
