import type en from '../en/mail.ts'
import type { Translation } from '../translation.ts'

export default {
  signIn: {
    subject: 'Linkkinne Gangwayhin kirjautumiseen',
    text: 'Avatkaa tämä linkki, niin kirjaudutte. Se toimii kerran, {{minutes}} minuutin ajan.\n\n{{url}}\n\nEttekö pyytänyt sitä? Silloin teidän ei tarvitse tehdä mitään.',
  },
} satisfies Translation<typeof en>
