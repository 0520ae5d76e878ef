import { isLanguage } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/translator.server.ts'
import type { Mail } from '../mailer.server.ts'

/** The mail with the link that signs somebody in. */
export function signInMail(of: { to: string; url: string; minutes: number; language: string | null }): Mail {
  const t = translator(isLanguage(of.language) ? of.language : 'en')
  return { to: of.to, subject: t('mail.signIn.subject'), text: t('mail.signIn.text', { url: of.url, minutes: of.minutes }) }
}
