/** Place names that are ordinary words too: how often a text holds them says nothing of where it is from. */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set([
  '城区',
  '郊区',
  '矿区',
  '和县',
  '新城区',
  '老城区',
  '新林区',
  '城中区',
  '市中区',
  '城东区',
  '城西区',
  '城北区',
  '城关区',
])
