import type source from '../en/preview.ts'
import type { Translation } from '../translation.ts'

export default {
  looking: 'We bekijken het bestand terwijl het onderweg is.',
  later: 'Dit bestand is te groot om hier te tonen. U ziet het zodra het is aangekomen.',
  failed: 'Uw browser kan het bestand niet vooraf tonen. U ziet het zodra het is aangekomen.',
  matched_one: 'Eerste blik: {{matched, number}} van {{count, number}} kolom gekoppeld.',
  matched_other: 'Eerste blik: {{matched, number}} van {{count, number}} kolommen gekoppeld.',
  title: 'Wat we in het bestand zien',
  part: 'Dit is het begin van een groot bestand. Het hele bestand wordt gecontroleerd zodra het is aangekomen.',
  notFinal: 'Er is nog niets beslist: zodra het bestand er is, kunt u veranderen hoe het wordt gelezen.',
  out: 'Niet overgenomen: {{columns}}.',
  asked: 'We zullen u vragen:',
  nothingAsked: 'Elk veld dat nodig is, heeft een kolom.',
  rows: 'De rijen',
  firstRows: 'De rijen aan het begin',
  noProblems: 'Geen problemen in deze rijen.',
  more_one: 'En nog {{count, number}} soort probleem.',
  more_other: 'En nog {{count, number}} soorten problemen.',
  waiting: 'wachten op uw antwoord',
  secret: 'Er worden geen waarden getoond, want dit bestand bevat geheimen.',
} satisfies Translation<typeof source>
