import './choose-provider.css'
import '#app/components/ui/choice.css'
import { Form, Link } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { Select } from '#app/components/ui/select.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { findProvider, providers } from './registry.ts'

type Props = {
  /** Items of the plan that ask for keys, with the providers that will do. */
  asked: { item: string; title: string; providers: string[] }[]
  chosen: string | null
}

/** Which provider: those that the plan asks for as links, any other from a list. Works without scripts. */
export function ChooseProvider({ asked, chosen }: Props) {
  const { t, language } = useWords()
  const nameOf = (key: string) => findProvider(key)?.name[language] ?? key
  const options = [...providers.values()]
    .map((provider) => ({ value: provider.key, label: provider.name[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const other = chosen !== null && !asked.some((one) => one.providers.includes(chosen))
  return (
    <div className="stack-3">
      {asked.map(({ item, title, providers: fitting }) => (
        <nav key={item} className="stack-2" aria-labelledby={`keys-${item}`}>
          <h3 id={`keys-${item}`}>{title}</h3>
          <div className="row tight">
            {fitting.map((key) => (
              <Link
                key={key}
                className="chip"
                to={`?provider=${key}`}
                aria-current={key === chosen ? 'page' : undefined}
                preventScrollReset
              >
                {nameOf(key)}
              </Link>
            ))}
          </div>
        </nav>
      ))}
      <details open={asked.length === 0 || other || undefined}>
        <summary className="another-provider small">{t('credentials.page.another')}</summary>
        <Form method="get" className="row" preventScrollReset>
          <Select
            key={chosen}
            label={t('credentials.page.which')}
            labelHidden
            name="provider"
            options={options}
            placeholder={t('credentials.choose')}
            defaultValue={other ? chosen : ''}
          />
          <Button type="submit">{t('credentials.page.use')}</Button>
        </Form>
      </details>
    </div>
  )
}
