import type en from '../en/accounts.ts'
import type { Translation } from '../translation.ts'

export default {
  signIn: {
    welcome: 'Welkom aan boord',
    title: 'Inloggen',
    lead: 'Vul uw e-mailadres in. We sturen u een link; een wachtwoord is niet nodig.',
    leadPassword: 'Vul uw e-mailadres en uw wachtwoord in.',
    email: 'E-mailadres',
    emailHint: 'Het adres waarop u bent uitgenodigd',
    password: 'Wachtwoord',
    withLink: 'Stuur mij de link',
    withPassword: 'Inloggen',
    usePassword: 'Een wachtwoord gebruiken',
    useLink: 'Liever een link gebruiken',
    noInvitation: 'Geen uitnodiging? Vraag uw contactpersoon bij het softwarebedrijf, of een collega die er een heeft.',
    wrong: 'Dit adres en dit wachtwoord horen niet bij elkaar. Controleer beide, of gebruik een link.',
    tooMany: 'Te veel pogingen. Wacht {{duration}} en probeer het dan opnieuw.',
    expired: 'Deze link is al gebruikt of te oud. Vraag hier een nieuwe aan.',
  },
  linkSent: {
    title: 'Kijk in uw mailbox',
    text: 'Als {{email}} hier bekend is, is er een link onderweg. Hij werkt één keer, {{minutes, number}} minuten lang.',
    again: 'Een ander adres gebruiken',
  },
  signedOut: 'U bent uitgelogd.',
  role: {
    'key-user': 'Key-user',
    'customer-viewer': 'Meelezer',
    implementer: 'Consultant',
    'vendor-admin': 'Beheerder',
  },
} satisfies Translation<typeof en>
