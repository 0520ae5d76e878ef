import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import quoting from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import speaking from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?url'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { I18nextProvider } from 'react-i18next'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { sessionContext } from './accounts/context.ts'
import { sessionMiddleware } from './accounts/session.server.ts'
import { ErrorPage } from './components/error-page.tsx'
import { Shell } from './components/shell.tsx'
import { instanceFor } from './i18n/instance.ts'
import type { Language } from './i18n/language.ts'
import { readerOf } from './i18n/reader.server.ts'
import { translator } from './i18n/translator.server.ts'
import { Now } from './i18n/use-words.ts'

export const middleware: Route.MiddlewareFunction[] = [sessionMiddleware]

/** Who reads, and how. */
export function loader({ request, context }: Route.LoaderArgs) {
  const session = context.get(sessionContext)
  const { language, theme } = readerOf(request, { language: session?.scope.locale })
  return {
    language,
    theme,
    now: new Date().toISOString(),
    /** Where no page has a title of its own. */
    title: translator(language)('ui.product'),
    user: session && { name: session.person.name, email: session.person.email, role: session.scope.role },
    /** The number of this request in the server's log, for a reader who writes to us about it. */
    reference: request.headers.get('x-request-id') ?? undefined,
  }
}

export const links: Route.LinksFunction = () => [
  ...[speaking, quoting].map((href) => ({
    rel: 'preload',
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
    href,
  })),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
]

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title ?? 'Gangway' }]

/** The document. It also carries the error page when the root loader itself failed, hence the language without data. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const texts = instanceFor(data?.language ?? pageLanguage())
  const language = texts.language
  return (
    <html lang={language} data-theme={data?.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* react-aria adds no style element of its own when it finds this name; base.css has the rule. */}
        <meta id="react-aria-pressable-style" name="react-aria" content="styled by base.css" />
        <Meta />
        <Links />
      </head>
      <body>
        <I18nextProvider i18n={texts}>
          <I18nProvider locale={language}>
            <Now value={data?.now ?? null}>{children}</Now>
          </I18nProvider>
        </I18nextProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

/** The one error boundary: it speaks the reader's language and shows nothing of the program. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <Shell shore="customer">
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} reference={data?.reference} />
    </Shell>
  )
}

function pageLanguage(): Language {
  return typeof document === 'undefined' ? 'en' : (document.documentElement.lang as Language)
}
