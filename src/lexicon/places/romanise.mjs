// Writes romanised.ts: an English name for every place of table.ts, from pinyin-pro (MIT) and exceptions.mjs: `node src/lexicon/places/romanise.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { CHECKED, KINDS, PEOPLE, READINGS, WHOLE } from './exceptions.mjs'

const at = (name) => new URL(name, import.meta.url)
const source = readFileSync(at('table.ts'), 'utf8')
const table = source.slice(source.indexOf("'", source.indexOf('PLACE_TABLE')) + 1, source.lastIndexOf("'")).replaceAll('\\n', '\n')
const english = Object.fromEntries([...readFileSync(at('english.ts'), 'utf8').matchAll(/(\d{6}): '([^']+)'/g)].map((m) => [m[1], m[2]]))

const rows = []
for (const province of table.split('/')) {
  const [head, ...lines] = province.split('\n')
  const code = head.slice(0, 2)
  rows.push([`${code}0000`, head.slice(2)])
  for (const line of lines) {
    const [city, counties = ''] = line.split(':')
    rows.push([`${code}${city.slice(0, 2)}00`, city.slice(2)])
    for (const [, two, name] of counties.matchAll(/(\d\d)(\D+)/g)) rows.push([`${code}${city.slice(0, 2)}${two}`, name])
  }
}

const checked = new Map(
  Object.entries(CHECKED).map(([prefix, list]) => [
    prefix,
    new Map(
      list.split(',').map((entry) => {
        const [zh, ...en] = entry.trim().split(' ')
        return [zh, en.join(' ')]
      }),
    ),
  ]),
)
const listFor = (code) => checked.get(code.slice(0, 4)) ?? checked.get(code.slice(0, 2))

/** Syllables in one word, an apostrophe before a later one that begins with a vowel. */
const joined = (zh) => {
  const word = [...zh]
    .map((c, i) => (c === '都' ? 'du' : pinyin(zh, { toneType: 'none', type: 'array', v: false })[i]))
    .reduce((w, s) => (w && /^[aoe]/.test(s) ? `${w}’${s}` : w + s), '')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const peoplesAtEnd = (zh) => {
  const found = []
  let head = zh
  for (;;) {
    const people = Object.keys(PEOPLE).find((p) => head.endsWith(p) && head.length > p.length)
    if (!people) break
    found.unshift(PEOPLE[people])
    head = head.slice(0, -people.length)
  }
  return { head, peoples: found.length > 2 ? `${found.slice(0, -1).join(', ')} and ${found.at(-1)}` : found.join(' and ') }
}

/** The name's last word, what stands before it, and the peoples it names. */
const parsed = (zh, code = '') => {
  const kinds = code.slice(4) > '70' ? [['新区', 'New Area'], ...KINDS] : KINDS
  const [ending, kind] = kinds.find(([word]) => zh.endsWith(word) && zh.length > word.length) ?? ['', '']
  const stem = zh.slice(0, zh.length - ending.length)
  return { kind, stem, ending, ...(/^(自治|区)/.test(ending) ? peoplesAtEnd(stem) : { head: stem, peoples: '' }) }
}

/** Zones are named after the city or province they lie in: 吉林松原经济开发区. */
const placesIn = (code, head) => {
  const above = rows.filter(([c]) => c.endsWith('00') && c.startsWith(code.slice(0, 2))).map(([c, zh]) => [c, zh.replace(/(省|市|地区|自治区|自治州|盟)$/, '')])
  const found = above.find(([, zh]) => head.startsWith(zh) && head.length > zh.length)
  return found
    ? `${english[found[0]] ?? headOf(found[0], found[1])} ${placesIn(code, head.slice(found[1].length).replace(/^市/, ''))}`.trim()
    : head && joined(head)
}

const headOf = (code, head) => listFor(code)?.get(head) || READINGS[head] || joined(head)

const nameOf = (code, zh) => {
  if (english[code]) return english[code]
  if (WHOLE[zh]) return WHOLE[zh]
  const { head, peoples, kind, stem, ending } = parsed(zh, code)
  const list = listFor(code)
  const zone = /Zone|Park|Management|New Area/.test(kind) || head.length > 5
  const unsure = (list && !list.has(head) && !READINGS[head]) || (zone && head.length > 4 && !list?.has(head)) || (ending === '' && stem.length > 4)
  return [zone && !list?.has(head) ? placesIn(code, head) : headOf(code, head), peoples, kind].filter(Boolean).join(' ') + (unsure ? ` (${zh})` : '')
}

const isPlace = ([, zh]) => !/^(市辖区|县|.*直辖县级行政区划)$/.test(zh)
const named = [...new Map(rows.filter(isPlace).map(([code, zh]) => [code, nameOf(code, zh)]))]
const chinese = new Map(rows)
const parentOf = (code) => (code.endsWith('00') || !chinese.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`)
const isSelf = (code) => chinese.get(parentOf(code)) === chinese.get(code)
const above = (code) => {
  const parent = parentOf(code)
  const zh = chinese.get(parent)
  return english[parent] ?? (isPlace([parent, zh]) ? headOf(parent, parsed(zh).head) : english[`${code.slice(0, 2)}0000`])
}
const counts = new Map()
for (const [code, en] of named) if (!isSelf(code)) counts.set(en, (counts.get(en) ?? 0) + 1)
/** Two places of one name are told apart by the place above them. */
const told = named.map(([code, en]) => [code, counts.get(en) > 1 && !code.endsWith('0000') ? `${en}, ${above(code)}` : en])
const body = told.filter(([code]) => !english[code]).map(([code, en]) => `${code}${en}`)
writeFileSync(
  at('romanised.ts'),
  `/** Code and English name of every place below the provinces, one a line. Generated by \`romanise.mjs\`. */\nexport const ROMANISED =\n  '${body.join('\\n').replaceAll("'", "\\'")}'\n`,
)
console.log(told.length, 'names;', new Set(told.map(([, en]) => en)).size, 'different')
