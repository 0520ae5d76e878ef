import '#app/components/mail-text.css'
import { PageHeader } from '#app/components/page-header.tsx'
import { Shell } from '#app/components/shell.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { readerOf } from '#app/i18n/reader.server.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { useWords } from '#app/i18n/use-words.ts'
import { readInbox } from '#app/mail/inbox.server.ts'
import type { Route } from './+types/inbox'

export async function loader({ request }: Route.LoaderArgs) {
  const mails = await readInbox()
  const title = translator(readerOf(request).language)('imports.inbox.title')
  return { mails: mails.map(({ id, to, subject, text, at }) => ({ id, to, subject, text, at })), now: new Date(), title }
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** The mails of a portal that has no mail server yet, on the machine where it runs. */
export default function Inbox({ loaderData: { mails, now } }: Route.ComponentProps) {
  const { t, format } = useWords()
  return (
    <Shell shore="customer">
      <PageHeader title={t('imports.inbox.title')} lead={t('imports.inbox.lead')} />
      <div className="stack">
        {mails.length === 0 && <Empty title={t('imports.inbox.none')}>{t('imports.inbox.noneText')}</Empty>}
        {mails.map((mail) => (
          <Card key={mail.id} title={mail.subject} aside={format.moment(mail.at, now)}>
            <div className="stack-3">
              <p className="small quiet">{t('imports.inbox.to', { to: mail.to })}</p>
              <p className="mail-text">{linked(mail.text)}</p>
            </div>
          </Card>
        ))}
      </div>
    </Shell>
  )
}

/** The text with its web addresses as links. */
function linked(text: string) {
  return text.split(/(https?:\/\/[^\s<>]+)/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
      <a key={at} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
