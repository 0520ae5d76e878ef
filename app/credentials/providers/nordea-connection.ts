import { defineProvider, open, secret } from '../provider.ts'
import { digits, form, length } from '../rules.ts'

/** Nordea Web Services: a one-time code by SMS fetches the certificate; after seven days it is useless. */
export default defineProvider({
  key: 'nordea-connection',
  name: ['Nordea bank connection', 'Bankkoppeling Nordea', 'Nordean pankkiyhteys'],
  group: 'bank',
  validDays: 7,
  where: [
    'In the payment agreement (maksuliikennesopimus); the code comes by text message and is valid for 7 days, so order it when we ask for it. Never give your personal bank codes.',
    'In de betalingsovereenkomst (maksuliikennesopimus); de code komt per sms en is 7 dagen geldig, bestel hem dus pas als wij erom vragen. Geef nooit uw persoonlijke bankcodes.',
    'Maksuliikennesopimuksessa; koodi tulee tekstiviestillä ja on voimassa 7 päivää, joten tilatkaa se vasta, kun pyydämme. Älkää koskaan antako henkilökohtaisia pankkitunnuksia.',
  ],
  fields: [
    open('customerId', { label: ['Customer ID', 'Klant-ID', 'Asiakastunnus'], tidy: 'number' }),
    open('userId', { label: ['User ID', 'Gebruikers-ID', 'Käyttäjätunnus'], tidy: 'number' }),
    open('agreementName', {
      label: ['Name as in the agreement', 'Naam zoals in de overeenkomst', 'Nimi kuten sopimuksessa'],
      help: ['To the letter; the bank compares it.', 'Letterlijk; de bank vergelijkt hem.', 'Kirjain kirjaimelta; pankki vertaa sitä.'],
    }),
    open('targetId', {
      label: ['Material group (target ID)', 'Materiaalgroep (target-ID)', 'Aineistoryhmän tunnus'],
      rules: [form(/^[0-9A-Z]{10}$/i, '11111111A1', 'warning')],
    }),
    secret('activationCode', {
      label: ['Activation code', 'Activeringscode', 'Aktivointikoodi'],
      tidy: 'number',
      rules: [digits(), length(10)],
    }),
  ],
})
