import { expect, it } from 'vitest'
import { composeFigure, leftOut, sizeForAll } from './compose.ts'
import { gallery } from './gallery.corpus.ts'

const many = gallery().filter(([name]) => /-article-light-(?:zh|en)-many$/.test(name))
const cut = many.filter(([, spec]) => leftOut(spec) > 0)

it('the gallery has figures that do not fit', () => expect(cut.length).toBeGreaterThan(4))

it.each(cut)('%s: a size of the same width holds all, and the figure no longer says that anything is left out', (_, spec) => {
  const size = sizeForAll(spec)
  expect(size?.width).toBe(spec.size.width)
  if (!size) return
  expect(size.height).toBeGreaterThan(spec.size.height)
  expect(leftOut({ ...spec, size })).toBe(0)
  expect(composeFigure({ ...spec, size })).not.toMatch(/are left out|未画出/)
})
