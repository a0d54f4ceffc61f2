import type { PlaceLevel } from '../model/place.ts'

/** Level by the form of a GB/T 2260 code: `100000` national, `650000` province, `653100` prefecture, `653121` county. */
export const levelOfPlace = (adcode: string): PlaceLevel => {
  if (adcode === '') return 'other'
  if (adcode === '100000') return 'national'
  if (adcode.endsWith('0000')) return 'province'
  return adcode.endsWith('00') ? 'prefecture' : 'county'
}
