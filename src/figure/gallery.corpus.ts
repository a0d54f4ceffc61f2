import { comparedAs, sample } from './samples.corpus.ts'
import { SIZES } from './sizes.ts'
import { FIGURE_KINDS, type FigureSpec, THEMES } from './spec.ts'

/** Every kind, size, theme and language, few rows and many, by name; comparisons in each of their forms. */
export const gallery = (): readonly (readonly [string, FigureSpec])[] => {
  const all = plain()
  const compared = all.filter(([, spec]) => spec.kind === 'compare')
  return [...all, ...(['slope', 'band'] as const).flatMap((form) => compared.map(([name, spec]) => [`${form}-${name}`, comparedAs(spec, form)] as const))]
}

const plain = (): readonly (readonly [string, FigureSpec])[] =>
  FIGURE_KINDS.flatMap((kind) =>
    Object.values(SIZES).flatMap((size) =>
      THEMES.flatMap((theme) =>
        (['zh', 'en'] as const).flatMap((lang) =>
          [false, true].map((many) => [`${kind}-${size.preset}-${theme}-${lang}-${many ? 'many' : 'few'}`, sample(kind, lang, theme, size, many)] as const),
        ),
      ),
    ),
  )
