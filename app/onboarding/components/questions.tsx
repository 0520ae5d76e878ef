import { Link } from 'react-router'
import { Avatar } from '#app/components/ui/avatar.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Home } from '../home.server.ts'

/** Whom to ask, and where what was said so far is. */
export function Questions({ contact, messages, at, vendorName }: Pick<Home, 'contact' | 'messages'> & { at: string; vendorName: string }) {
  const { t } = useWords()
  return (
    <Card title={t('home.questions.title')}>
      <div className="stack-3">
        {contact && (
          <div className="row top-aligned">
            <Avatar name={contact.name} side="vendor" large />
            <div>
              <h3>{contact.name}</h3>
              <p className="small quiet">{t('home.questions.contact', { vendor: vendorName })}</p>
            </div>
          </div>
        )}
        <Link className={buttonClass({ full: true })} to={`${at}/messages`}>
          <Icon name="message" />
          {t('home.questions.send')}
        </Link>
        <p className="small quiet row">
          {messages > 0 && <span>{t('home.questions.all', { count: messages })}</span>}
          <Link to={`${at}/history`}>{t('home.questions.history')}</Link>
        </p>
      </div>
    </Card>
  )
}
