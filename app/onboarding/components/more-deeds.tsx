import { Form } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { TextArea } from '#app/components/ui/text-area.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Outcome } from '../act.server.ts'
import type { ItemPage } from '../item.server.ts'

type Props = { page: Pick<ItemPage, 'moves' | 'reasonNeeded'>; side: 'customer' | 'vendor'; outcome?: Outcome }

/** What is done less often, each with its reason: open again, leave out, take up again. */
export function MoreDeeds({ page: { moves, reasonNeeded }, side, outcome }: Props) {
  const { t } = useWords()
  const asked = outcome && !outcome.done && outcome.code === 'reasonNeeded'
  const error = asked ? t('item.no.reasonNeeded') : undefined
  return (
    <>
      {moves.reopen.yes && (
        <details className="more-deeds" open={asked}>
          <summary>{t('item.reopen')}</summary>
          <Form method="post" className="stack-3" preventScrollReset>
            <TextArea label={t('item.reopenWhy')} name="reason" rows={2} maxLength={1000} error={error} />
            <Button type="submit" name="do" value="reopen">
              {t('item.reopen')}
            </Button>
          </Form>
        </details>
      )}
      {moves['leave-out'].yes && (
        <details className="more-deeds" open={asked}>
          <summary>{t(side === 'customer' ? 'item.leave-out' : 'item.leaveOutVendor')}</summary>
          <Form method="post" className="stack-3" preventScrollReset>
            <TextArea
              label={t('item.leaveOutWhy')}
              name="reason"
              rows={2}
              maxLength={1000}
              optional={!reasonNeeded['leave-out']}
              error={error}
            />
            <Button type="submit" name="do" value="leave-out">
              {t('item.leaveOutDo')}
            </Button>
          </Form>
        </details>
      )}
      {moves['take-up'].yes && (
        <Form method="post" preventScrollReset>
          <Button type="submit" name="do" value="take-up">
            {t('item.take-up')}
          </Button>
        </Form>
      )}
    </>
  )
}
