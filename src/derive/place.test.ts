import { describe, expect, it } from 'vitest'
import { PLACE_TABLE } from '../lexicon/places/table.ts'
import { loadEnglishPlaces, parentLabels, placeLabel, tellNamesakes } from './place.ts'

const english = (adcode: string, place = '?') => placeLabel({ adcode, place }, 'en')

describe('English names of places', () => {
  it('are the provinces’ alone until the table is there, then everybody’s', async () => {
    expect(english('653121', '疏附县')).toBe('疏附县')
    await loadEnglishPlaces()
    expect(english('653121')).toBe('Shufu County')
    expect(english('650000')).toBe('Xinjiang')
    expect(placeLabel({ adcode: '653121', place: '疏附县' }, 'zh')).toBe('疏附县')
    expect(english('', '示例县')).toBe('示例县')
  })
  it('use the settled form where a name is Uygur, Mongol or Tibetan', () => {
    expect(['650100', '653100', '150100', '540200', '150825', '654221', '632800'].map((c) => english(c))).toEqual([
      'Ürümqi',
      'Kashgar Prefecture',
      'Hohhot',
      'Shigatse',
      'Urad Rear Banner',
      'Emin County',
      'Haixi Mongol and Tibetan Autonomous Prefecture',
    ])
  })
  it('read characters as the place does', () => {
    expect(['341500', '130225', '330382', '411726', '210304', '140428'].map((c) => english(c))).toEqual([
      'Lu’an',
      'Laoting County',
      'Yueqing',
      'Biyang County',
      'Lishan District',
      'Zhangzi County',
    ])
  })
  it('tell apart places of one name', () => {
    expect(['320500', '341300', '321200', '331000'].map((c) => english(c))).toEqual([
      'Suzhou, Jiangsu',
      'Suzhou, Anhui',
      'Taizhou, Jiangsu',
      'Taizhou, Zhejiang',
    ])
  })
  it('are there for every county of the table', () => {
    const codes = PLACE_TABLE.split('/').flatMap((province) => {
      const [head = '', ...lines] = province.split('\n')
      return lines.flatMap((line) => {
        const [city = '', counties = ''] = line.split(':')
        return [...counties.matchAll(/(\d\d)(\D+)/g)].map((m) => `${head.slice(0, 2)}${city.slice(0, 2)}${m[1]}`)
      })
    })
    expect(codes.length).toBeGreaterThan(2900)
    expect(codes.filter((c) => english(c) === '?')).toEqual([])
  })
  it('name the levels above a place too', async () => {
    await loadEnglishPlaces()
    const county = { adcode: '653121', parents: ['新疆维吾尔自治区', '喀什地区'] }
    expect(parentLabels(county, 'en')).toEqual(['Xinjiang', 'Kashgar Prefecture'])
    expect(parentLabels(county, 'zh')).toEqual(county.parents)
    expect(parentLabels({ adcode: '', parents: ['示例省'] }, 'en')).toEqual(['示例省'])
  })
})

it('places of one name say whose they are, and only those', () => {
  const [one, two, other] = [
    { adcode: '990102', place: '示例区', parents: ['甲省', '甲市'] },
    { adcode: '990202', place: '示例区', parents: ['甲省', '乙市'] },
    { adcode: '990203', place: '独名区', parents: ['甲省', '乙市'] },
  ]
  tellNamesakes([one, two, other, one])
  expect([one, two, other].map((p) => placeLabel(p, 'zh'))).toEqual(['甲市示例区', '乙市示例区', '独名区'])
  expect(placeLabel(two, 'en')).toBe('示例区, 乙市')
  tellNamesakes([one, other])
  expect(placeLabel(one, 'zh')).toBe('示例区')
})
