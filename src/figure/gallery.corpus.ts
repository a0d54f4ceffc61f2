import { sample } from './samples.corpus.ts'
import { SIZES } from './sizes.ts'
import { FIGURE_KINDS, type FigureSpec, THEMES } from './spec.ts'

/** Every kind, size, theme and language, few rows and many, by name. */
export const gallery = (): readonly (readonly [string, FigureSpec])[] =>
  FIGURE_KINDS.flatMap((kind) =>
    Object.values(SIZES).flatMap((size) =>
      THEMES.flatMap((theme) =>
        (['zh', 'en'] as const).flatMap((lang) =>
          [false, true].map((many) => [`${kind}-${size.preset}-${theme}-${lang}-${many ? 'many' : 'few'}`, sample(kind, lang, theme, size, many)] as const),
        ),
      ),
    ),
  )
