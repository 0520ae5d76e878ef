import { Form } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { RadioCards } from '#app/components/ui/radio-cards.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { AskView } from '../asks.ts'

/** The decisions that are taken at an item; nothing is chosen in advance. */
export function Asks({ asks }: { asks: AskView[] }) {
  const { t } = useWords()
  return asks.map((ask) => {
    const options = ask.options.map(({ value, title }) => ({ value, title: title ?? t(`item.ask.${value as 'yes'}`) }))
    const chosen = options.find((one) => one.value === ask.chosen)
    const id = `${ask.kind}:${ask.key}`
    if (!ask.mayAnswer)
      return (
        <div key={id}>
          <h3>{ask.title}</h3>
          {ask.price && <p className="quiet">{ask.price}</p>}
          <p>{chosen?.title ?? t('item.ask.open')}</p>
        </div>
      )
    return (
      <Form key={id} method="post" className="stack-3" preventScrollReset>
        <input type="hidden" name="do" value="answer" />
        <input type="hidden" name="ask" value={id} />
        <RadioCards
          name="value"
          question={ask.title}
          explanation={ask.price ?? undefined}
          readings={options}
          chosen={ask.chosen ?? undefined}
        />
        <Button type="submit">{t('item.ask.save')}</Button>
      </Form>
    )
  })
}
