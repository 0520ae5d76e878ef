import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** A .nl domain. The one sample seen has 12 lower-case letters and digits, so another look is only asked about. */
export default defineProvider({
  key: 'nl-domain',
  name: ['Transfer of a .nl domain', 'Verhuizing van een .nl-domein', '.nl-verkkotunnuksen siirto'],
  group: 'domain',
  where: [
    'Your present registrar gives the transfer code within 5 days. It is as good as the domain itself: give it when we ask for it.',
    'Uw huidige registrar geeft de verhuiscode binnen 5 dagen. Wie de code heeft, kan het domein verhuizen: geef hem als wij erom vragen.',
    'Nykyinen rekisterinpitäjänne antaa siirtokoodin 5 päivässä. Koodin haltija voi siirtää verkkotunnuksen: antakaa se, kun pyydämme.',
  ],
  fields: [
    open('domain', {
      label: ['Domain', 'Domein', 'Verkkotunnus'],
      tidy: 'inner',
      rules: [form(/^(?!-)[a-z0-9-]{1,63}\.nl$/i, 'voorbeeld.nl')],
    }),
    secret('token', { label: ['Transfer code', 'Verhuiscode', 'Siirtokoodi'], rules: [form(/^[a-z0-9]{12}$/, '12 × a–z 0–9', 'warning')] }),
  ],
})
