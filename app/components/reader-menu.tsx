import './reader-menu.css'
import { useEffect, useRef } from 'react'
import { Form, Link, useLocation, useRouteLoaderData } from 'react-router'
import { type Language, languageNames, languages } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/use-words.ts'
import type { NavItem } from './shell.tsx'
import { Avatar } from './ui/avatar.tsx'
import { Icon } from './ui/icon.tsx'

export type ShellUser = {
  name: string
  email?: string /** In words: "Key-user". */
  role?: string
  links?: { to: string; label: string }[]
}
type Props = { user?: ShellUser; shore: 'customer' | 'vendor'; more: NavItem[] }

/** Who is reading and how: the person, language, appearance, sign out. The browser opens and closes it by itself. */
export function ReaderMenu({ user, shore, more }: Props) {
  const { t, language } = useWords()
  const menu = useRef<HTMLDivElement>(null)
  const { key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: it closes whenever the page behind it changes
  useEffect(() => menu.current?.hidePopover(), [key])
  return (
    <div className="me">
      <button type="button" className="me-button" popoverTarget="reader-menu">
        <span className="sr">{user ? `${t('ui.account')}: ${user.name}` : t('ui.language')}</span>
        {user ? <Avatar name={user.name} side={shore} /> : <span lang={language}>{languageNames[language]}</span>}
        <Icon name="down" />
      </button>
      <div className="reader-menu" id="reader-menu" popover="auto" ref={menu}>
        {user && <Person user={user} />}
        {more.map((item) => (
          <Link key={item.to} className="reader-link phone-only" to={item.to}>
            {item.label}
          </Link>
        ))}
        {user?.links?.map((link) => (
          <Link key={link.to} className="reader-link" to={link.to}>
            {link.label}
          </Link>
        ))}
        <LanguageChoice />
        <ThemeChoice />
        {user && (
          <Form method="post" action="/sign-out" reloadDocument>
            <button type="submit" className="btn full">
              {t('ui.signOut')}
            </button>
          </Form>
        )}
      </div>
    </div>
  )
}

function Person({ user }: { user: ShellUser }) {
  return (
    <p className="reader-person">
      <strong>{user.name}</strong>
      {user.role && <span>{user.role}</span>}
      {user.email && <span className="data">{user.email}</span>}
    </p>
  )
}

/** The page comes anew: its texts are loaded in one language only. */
export function LanguageChoice() {
  const { t, language } = useWords()
  return (
    <Choice
      name="language"
      label={t('ui.language')}
      reload
      now={language}
      options={languages.map((value): [Language, string] => [value, languageNames[value]])}
    />
  )
}

function ThemeChoice() {
  const { t } = useWords()
  const theme = useRouteLoaderData<{ theme?: string }>('root')?.theme ?? 'system'
  const options = (['system', 'light', 'dark'] as const).map((value): [string, string] => [value, t(`ui.theme.${value}`)])
  return <Choice name="theme" label={t('ui.theme.label')} now={theme} options={options} />
}

type ChoiceProps = { name: 'language' | 'theme'; label: string; now: string; options: [string, string][]; reload?: boolean }

function Choice({ name, label, now, options, reload }: ChoiceProps) {
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/preferences" reloadDocument={reload} preventScrollReset className="reader-choice">
      <fieldset>
        <legend>{label}</legend>
        <input type="hidden" name="back" value={pathname + search} />
        <div className="segments">
          {options.map(([value, word]) => (
            <button
              key={value}
              type="submit"
              name={name}
              value={value}
              aria-pressed={value === now}
              lang={name === 'language' ? value : undefined}
            >
              {word}
            </button>
          ))}
        </div>
      </fieldset>
    </Form>
  )
}
