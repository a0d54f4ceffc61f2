import { IS_SHARE, ROW_GROWTH, SAYS_FALL, SAYS_GROWTH, SAYS_LEAST, SAYS_MOST, SAYS_POINTS, SAYS_SHARE, SAYS_UP } from '../../lexicon/tables.ts'
import { type Column, figureOf } from './columns.ts'

/** A cell told as the sentence its row and head stand for; `at` maps each character to where it stands in the report, −1 for what the head says. */
export interface Told {
  readonly text: string
  readonly at: readonly number[]
}

interface Words {
  readonly text: string
  readonly start: number
}

class Teller {
  text = ''
  readonly at: number[] = []
  say(words: string): void {
    this.text += words
    for (let i = 0; i < words.length; i++) this.at.push(-1)
  }
  copy({ text, start }: Words): void {
    this.text += text
    for (let i = 0; i < text.length; i++) this.at.push(start + i)
  }
}

const SIGN = /^([-−－–+＋≥≤>＞<＜＝=]{1,2})\s{0,2}/

/** What a row, its head and one cell say together: 第二产业增加值 with −9.8 below 比上年增长（%） is 第二产业增加值下降9.8%。 */
export const told = (name: Words, cell: Words, column: Column, unit: string): Told => {
  const teller = new Teller()
  teller.copy(name)
  const sign = SIGN.exec(cell.text)?.[0] ?? ''
  const rest: Words = { text: cell.text.slice(sign.length), start: cell.start + sign.length }
  const falls = /[-−－–]/.test(sign)
  const moves = ROW_GROWTH.test(name.text)
  if (/[≥>＞]/.test(sign)) teller.say(SAYS_LEAST)
  else if (/[≤<＜]/.test(sign)) teller.say(SAYS_MOST)
  else if (column.measure === 'growth' && !(moves && !falls)) teller.say(falls ? SAYS_FALL : SAYS_GROWTH)
  else if (column.measure === 'change') teller.say(falls ? SAYS_FALL : SAYS_UP)
  else if (column.measure === 'share' && !IS_SHARE.test(name.text)) teller.say(SAYS_SHARE)
  else if (falls) teller.copy({ text: '-', start: cell.start })
  const { length, needsUnit } = figureOf(rest.text)
  teller.copy({ text: rest.text.slice(0, length), start: rest.start })
  if (needsUnit) teller.say(column.measure === 'change' ? SAYS_POINTS : unit)
  teller.copy({ text: rest.text.slice(length), start: rest.start + length })
  teller.say('。')
  return teller
}
