import type { Verdict } from '../model/pair.ts'
import type { Theme } from './spec.ts'

export interface Palette {
  readonly ground: string
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly grid: string
  readonly band: string
  readonly target: string
  readonly accent: string
  readonly verdict: Readonly<Record<Verdict, string>>
}

/** Colours after Okabe and Ito, darkened to hold 4.5:1 as text on their ground; never the only sign, shapes say the same. */
const light: Palette = {
  ground: '#ffffff',
  ink: '#17191c',
  soft: '#555b63',
  faint: '#666d76',
  grid: '#dfe3e8',
  band: '#d3dae3',
  target: '#2b3440',
  accent: '#c2410c',
  verdict: {
    met: '#006d8f',
    missed: '#c2410c',
    depends: '#8a6100',
    pending: '#5b6b7f',
    not_reported: '#666d76',
    not_comparable: '#7a5a86',
    not_checkable: '#666d76',
    uncertain: '#8f4a6b',
  },
}

const dark: Palette = {
  ground: '#14171b',
  ink: '#f2f4f6',
  soft: '#b4bac2',
  faint: '#979ea8',
  grid: '#30363e',
  band: '#3a434f',
  target: '#d9dfe6',
  accent: '#ff8a4c',
  verdict: {
    met: '#4fc3dd',
    missed: '#ff8a4c',
    depends: '#e3b341',
    pending: '#9fb0c6',
    not_reported: '#a5acb5',
    not_comparable: '#c9a3d6',
    not_checkable: '#a5acb5',
    uncertain: '#e594b8',
  },
}

const mono: Palette = {
  ground: '#ffffff',
  ink: '#000000',
  soft: '#3c3c3c',
  faint: '#555555',
  grid: '#d4d4d4',
  band: '#d0d0d0',
  target: '#000000',
  accent: '#000000',
  verdict: {
    met: '#767676',
    missed: '#000000',
    depends: '#4a4a4a',
    pending: '#6b6b6b',
    not_reported: '#6b6b6b',
    not_comparable: '#6b6b6b',
    not_checkable: '#6b6b6b',
    uncertain: '#6b6b6b',
  },
}

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, mono }
