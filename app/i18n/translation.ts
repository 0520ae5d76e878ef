import type { ParseKeys, TFunction } from 'i18next'

/** All texts, shaped by the English ones. */
export type Catalogue = typeof import('./en.ts')

/** A catalogue of another language: the same keys, other words. A missing or an extra key does not compile. */
export type Translation<Source> = { [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]> }

/** The typed `t`: `t('ui.close')`, namespace first. */
export type Translate = TFunction

/**
 * A key that is known only at run time, such as `issues.${code}`; the contract tests hold the codes against the catalogue.
 * Use a literal key wherever there is one.
 */
export type AnyKey = ParseKeys

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Catalogue }
    nsSeparator: false
  }
}
