import { option } from '#importers/entity.ts'
import { defineProvider, open, secret } from '../provider.ts'

/** Banks whose transfer key comes in parts by letter and text message; their systems have changed, so no form is checked. */
export default defineProvider({
  key: 'other-bank-connection',
  name: ['Other bank connection (Finland)', 'Andere bankkoppeling (Finland)', 'Muun pankin yhteys'],
  group: 'bank',
  where: [
    'User ID and company name stand in the Web Services agreement; the transfer key comes in parts by letter and text message.',
    'Gebruikers-ID en bedrijfsnaam staan in de Web Services-overeenkomst; de overdrachtssleutel komt in delen per brief en sms.',
    'Käyttäjätunnus ja yrityksen nimi ovat Web Services -sopimuksessa; siirtoavain tulee osissa kirjeellä ja tekstiviestillä.',
  ],
  fields: [
    open('bank', {
      label: ['Bank', 'Bank', 'Pankki'],
      options: [
        option('saastopankki', ['Säästöpankki', 'Säästöpankki', 'Säästöpankki']),
        option('pop', ['POP Pankki', 'POP Pankki', 'POP Pankki']),
        option('aktia', ['Aktia', 'Aktia', 'Aktia']),
        option('handelsbanken', ['Handelsbanken', 'Handelsbanken', 'Handelsbanken']),
        option('other', ['Another bank', 'Een andere bank', 'Muu pankki']),
      ],
    }),
    open('userId', { label: ['User ID', 'Gebruikers-ID', 'Käyttäjätunnus'] }),
    open('companyName', {
      label: ['Company name as in the agreement', 'Bedrijfsnaam zoals in de overeenkomst', 'Yrityksen nimi kuten sopimuksessa'],
    }),
    secret('transferKey1', { label: ['Transfer key, part 1', 'Overdrachtssleutel, deel 1', 'Siirtoavain, osa 1'], tidy: 'inner' }),
    secret('transferKey2', {
      label: ['Transfer key, part 2', 'Overdrachtssleutel, deel 2', 'Siirtoavain, osa 2'],
      tidy: 'inner',
      optional: true,
    }),
  ],
})
