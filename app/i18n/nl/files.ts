import type en from '../en/files.ts'
import type { Translation } from '../translation.ts'

export default {
  label: 'Bestanden aanleveren',
  hint: 'Excel, CSV of andere tekst, tot {{limit}} per bestand, meerdere tegelijk. Of kopieer rijen in uw spreadsheet en plak ze hier.',
  pastedRows: 'geplakte rijen',
  tooMany: {
    title: 'U koos {{count, number}} bestanden; {{most, number}} tegelijk is het meeste. Er is geen enkel bestand genomen.',
    text: 'Kies er minder, en daarna de andere.',
  },
  sent: '{{sent}} van {{total}}',
  state: {
    queued: 'Wacht op zijn beurt.',
    sending: 'Onderweg:',
    finishing: 'Alles is er. We nemen het bestand in.',
    waiting: {
      connection: 'Geen verbinding. Wat is aangekomen, blijft bewaard; de rest volgt vanzelf.',
      server: 'Het portaal kan het nu niet aannemen. We blijven het proberen.',
    },
    arrived: 'Het bestand is er.',
    cancelled: 'U hebt het gestopt.',
  },
  failed: {
    'too-large': 'Dit bestand is {{total}}; {{limit}} is het meeste. Sla het op zonder afbeeldingen, of in delen.',
    unreadable: 'Het bestand is niet te lezen. Het is verplaatst, gewijzigd of het is een map. Kies het nog een keer.',
    incomplete: 'Het bestand is onderweg gewijzigd. Kies het nog een keer.',
    'not-allowed': 'U kunt hier geen bestanden aanleveren, of u bent uitgelogd. Log in en kies het nog een keer.',
    'no-such-entity': 'Deze soort gegevens wordt hier niet gevraagd.',
    'disk-full': 'Het portaal heeft er geen plaats voor. Meld het uw contactpersoon; uw bestand is in orde.',
    'not-processed': 'Het bestand is er, maar kon niet worden ingenomen. Probeer het over een paar minuten opnieuw.',
    expired: 'Het duurde langer dan een dag. Begin opnieuw.',
    refused: 'Het portaal heeft het bestand niet aangenomen. Probeer het opnieuw.',
  },
  form: {
    send: 'Versturen',
    tooLarge: 'Een van de bestanden is te groot. Het is niet genomen. Ga terug en kies een kleiner bestand.',
    other: 'Het portaal heeft de bestanden niet aangenomen. Ga terug, kijk wat er is aangekomen en kies de andere nog een keer.',
  },
  earlier: 'De inhoud is dezelfde als die van import {{number}}.',
  look: 'Bekijken',
  tryNow: 'Nu proberen',
  retry: 'Opnieuw versturen',
  cancel: 'Stoppen',
  dismiss: 'Van de lijst',
} satisfies Translation<typeof en>
