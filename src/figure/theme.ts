import type { Verdict } from '../model/pair.ts'
import type { Theme } from './spec.ts'

export interface Palette {
  readonly ground: string
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly grid: string
  readonly band: string
  /** Ground of a part that is set apart. */
  readonly wash: string
  readonly target: string
  readonly accent: string
  readonly verdict: Readonly<Record<Verdict, string>>
  /** Places compared in one chart, in their order. */
  readonly lines: readonly string[]
}

/**
 * Colours after Okabe and Ito, darkened to hold 4.5:1 as text on their ground; never the only sign, shapes say the same.
 * Those of the verdicts are the page's own (`tokens.css`): a chart looks the same on screen and as an image.
 */
const light: Palette = {
  ground: '#ffffff',
  ink: '#17191c',
  soft: '#555b63',
  faint: '#666d76',
  grid: '#dfe3e8',
  band: '#d3dae3',
  wash: '#f8eee8',
  target: '#2b3440',
  accent: '#b8400e',
  verdict: {
    met: '#1f6fa8',
    missed: '#b8400e',
    depends: '#8a6400',
    pending: '#59626a',
    not_reported: '#7a2f86',
    not_comparable: '#57606a',
    not_checkable: '#646b73',
    uncertain: '#2f353c',
  },
  lines: ['#1f6fa8', '#b8400e', '#2d7a46', '#7a2f86', '#8a6400', '#0f7480', '#a8326a', '#4d545c'],
}

const dark: Palette = {
  ground: '#14171b',
  ink: '#f2f4f6',
  soft: '#b4bac2',
  faint: '#979ea8',
  grid: '#30363e',
  band: '#3a434f',
  wash: '#241d1a',
  target: '#d9dfe6',
  accent: '#f3935f',
  verdict: {
    met: '#6cb4e8',
    missed: '#f3935f',
    depends: '#e0b84c',
    pending: '#a3abb3',
    not_reported: '#cf95da',
    not_comparable: '#a9b1ba',
    not_checkable: '#959da5',
    uncertain: '#e0e3e6',
  },
  lines: ['#6cb4e8', '#f3935f', '#7fcf98', '#cf95da', '#e0b84c', '#62cbd6', '#f08fb8', '#c3c8ce'],
}

const mono: Palette = {
  ground: '#ffffff',
  ink: '#000000',
  soft: '#3c3c3c',
  faint: '#555555',
  grid: '#d4d4d4',
  band: '#d0d0d0',
  wash: '#f0f0f0',
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
  lines: ['#000000', '#555555', '#000000', '#555555', '#000000', '#555555', '#000000', '#555555'],
}

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, mono }
