import type en from '../en/messages.ts'
import type { Translation } from '../translation.ts'

export default {
  title: 'Viestit',
  lead: 'Mitä te ja {{vendor}} olette sanoneet toisillenne, aiheittain.',
  vendorLead: 'Mitä {{customer}} ja me olemme sanoneet toisillemme, aiheittain.',
  general: 'Käyttöönotosta',
  import: 'Tiedosto {{number, number}}, {{entity}}',
  open: 'Siirtykää sinne',
  none: 'Ei vielä viestejä',
  noneText: 'Kirjoittakaa ensimmäinen. Kohtien ja tiedostojen kommentit näkyvät myös tässä.',
  write: 'Kirjoittakaa viesti',
  reply: 'Vastatkaa',
  comment: 'Kirjoittakaa kommentti',
  body: 'Viestinne',
  send: 'Lähettäkää',
  internal: 'Vain meille',
  internalHint: 'Asiakas ei näe sitä.',
  internalMark: 'Vain toimittaja',
  unknown: 'Joku, joka on lähtenyt',
  no: {
    empty: 'Siinä ei ole vielä mitään.',
    tooLong: 'Tämä on pidempi kuin {{max, number}} merkkiä. Lähettäkää se osissa.',
    notAllowed: 'Roolinne ei kirjoita kommentteja.',
  },
} satisfies Translation<typeof en>
