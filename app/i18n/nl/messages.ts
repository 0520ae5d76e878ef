import type en from '../en/messages.ts'
import type { Translation } from '../translation.ts'

export default {
  title: 'Berichten',
  lead: 'Wat u en {{vendor}} tegen elkaar zeiden, per onderwerp.',
  vendorLead: 'Wat {{customer}} en wij tegen elkaar zeiden, per onderwerp.',
  general: 'Over de onboarding',
  import: 'Bestand {{number, number}}, {{entity}}',
  open: 'Erheen',
  none: 'Nog geen berichten',
  noneText: 'Schrijf het eerste. Opmerkingen bij onderdelen en bestanden verschijnen hier ook.',
  write: 'Een bericht schrijven',
  reply: 'Antwoorden',
  comment: 'Een opmerking schrijven',
  body: 'Uw bericht',
  send: 'Versturen',
  internal: 'Alleen voor ons',
  internalHint: 'De klant ziet het niet.',
  internalMark: 'Alleen leverancier',
  unknown: 'Iemand die vertrokken is',
  no: {
    empty: 'Er staat nog niets in.',
    tooLong: 'Dit is langer dan {{max, number}} tekens. Verstuur het in delen.',
    notAllowed: 'Met uw rol kunt u geen opmerkingen schrijven.',
  },
} satisfies Translation<typeof en>
