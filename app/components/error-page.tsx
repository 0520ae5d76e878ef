import './error-page.css'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from './ui/button.tsx'

const sentences = { 400: 'badRequest', 403: 'forbidden', 404: 'notFound', 413: 'tooLarge', 429: 'tooMany' } as const

/**
 * What a reader sees where a page cannot be shown: what happened, the way out, never a trace of the program.
 * @param reference the number under which the fault was written down
 */
export function ErrorPage({ status, reference }: { status: number; reference?: string }) {
  const { t } = useTranslation()
  const sentence = status in sentences ? sentences[status as keyof typeof sentences] : 'server'
  return (
    <div className="error-page">
      <p className="eyebrow nums">{status}</p>
      <h1>{t(`errors.${sentence}.title`)}</h1>
      <p className="lead">{t(`errors.${sentence}.text`)}</p>
      {sentence === 'server' && reference && <p className="small quiet">{t('errors.server.reference', { reference })}</p>}
      <div className="actions">
        <a className={buttonClass({ look: 'filled' })} href="/">
          {t('errors.home')}
        </a>
        {sentence === 'server' && <Button onClick={() => location.reload()}>{t('errors.again')}</Button>}
      </div>
    </div>
  )
}
