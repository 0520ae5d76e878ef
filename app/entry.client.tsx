import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { addLanguage } from './i18n/instance.ts'
import { isLanguage, type Language } from './i18n/language.ts'
import type { Catalogue, Translation } from './i18n/translation.ts'

// The browser loads the texts of the one language its page was written in.
const catalogues: Record<Language, () => Promise<Translation<Catalogue>>> = {
  en: () => import('./i18n/en.ts'),
  nl: () => import('./i18n/nl.ts'),
  fi: () => import('./i18n/fi.ts'),
}

async function start() {
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'en'
  addLanguage(language, await catalogues[language]())
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <HydratedRouter />
      </StrictMode>,
    )
  })
}

void start()
