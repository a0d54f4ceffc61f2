import type { Looks } from './looks.ts'

const LINE = /^<path class=(z[0-9a-z]+) d="([^"]*)"\/>$/
const STROKE = /M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)(?![\d. ])/g

/** A level or upright stroke in fewer letters: `M1 2L9 2` as `M1 2H9`. */
const shorter = (d: string): string =>
  d.replace(STROKE, (whole, x: string, y: string, toX: string, toY: string) => (y === toY ? `M${x} ${y}H${toX}` : x === toX ? `M${x} ${y}V${toY}` : whole))

/** Lines of one look that stand one after the other become one path. */
export const joinLines = (svg: string, looks: Looks): string => {
  const out: string[] = []
  let last = ''
  for (const row of svg.split('\n')) {
    const [, name = '', d = ''] = LINE.exec(row) ?? []
    if (name === '') out.push(row)
    else if (name === last && looks.isLine(name)) out.push(`${out.pop()?.slice(0, -'"/>'.length) ?? ''}${shorter(d)}"/>`)
    else out.push(`<path class=${name} d="${shorter(d)}"/>`)
    last = name
  }
  return out.join('\n')
}
