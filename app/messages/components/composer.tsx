import { Form } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { Checkbox } from '#app/components/ui/checkbox.tsx'
import { TextArea } from '#app/components/ui/text-area.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Written } from '../comment.server.ts'
import { LONGEST_REMARK } from '../remark.ts'

type Props = {
  label: string
  /** What it is about, on a page with several threads. */
  about?: string
  /** On an internal item everything is. */
  alwaysInternal?: boolean
  /** Why it was not written, and what was typed. */
  refused?: { said: Written; body: string; about?: string }
  /** The one filled button of the page. */
  filled?: boolean
}

/** A place to write. The vendor may write for itself alone. */
export function Composer({ label, about, alwaysInternal, refused, filled }: Props) {
  const { t } = useWords()
  const { side } = useCustomer()
  const mine = refused && refused.about === about ? refused : undefined
  const error = mine && !mine.said.done ? t(`messages.no.${mine.said.code}`, { max: LONGEST_REMARK }) : undefined
  return (
    <Form method="post" className="stack-3" preventScrollReset key={mine ? 'refused' : 'fresh'}>
      {about && <input type="hidden" name="about" value={about} />}
      <TextArea label={label} name="body" rows={3} maxLength={LONGEST_REMARK} error={error} defaultValue={mine?.body} />
      <div className="row">
        <Button type="submit" look={filled ? 'filled' : 'outlined'} icon="message">
          {t('messages.send')}
        </Button>
        {side === 'vendor' && !alwaysInternal && (
          <Checkbox name="internal" hint={t('messages.internalHint')}>
            {t('messages.internal')}
          </Checkbox>
        )}
        {alwaysInternal && <span className="small quiet">{t('messages.internalHint')}</span>}
      </div>
    </Form>
  )
}
