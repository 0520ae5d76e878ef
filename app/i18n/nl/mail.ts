import type en from '../en/mail.ts'
import type { Translation } from '../translation.ts'

export default {
  signIn: {
    subject: 'Uw link om in te loggen bij Gangway',
    text: 'Open deze link om in te loggen. Hij werkt één keer, {{minutes}} minuten lang.\n\n{{url}}\n\nHebt u er niet om gevraagd? Dan hoeft u niets te doen.',
  },
} satisfies Translation<typeof en>
