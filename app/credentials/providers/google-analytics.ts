import { defineProvider, open } from '../provider.ts'
import { form, not } from '../rules.ts'

/** Google Analytics 4. The measurement ID is public: it stands in the page. */
export default defineProvider({
  key: 'google-analytics',
  name: 'Google Analytics',
  group: 'analytics',
  where: [
    'Admin, Data collection and modification, Data streams, Web, stream details. You need the role Editor.',
    'Beheer, Gegevensverzameling en -aanpassing, Gegevensstreams, Web, streamdetails. U hebt de rol Bewerker nodig.',
    'Ylläpito, Tietojen kerääminen ja muokkaaminen, Tietovirrat, Verkko, virran tiedot. Tarvitsette Muokkaaja-roolin.',
  ],
  fields: [
    open('measurementId', {
      label: ['Measurement ID', 'Metings-ID', 'Mittaustunnus'],
      tidy: 'inner',
      rules: [
        not(/^UA-/i, 'universal-analytics'),
        form(/^G-[A-Z0-9]{4,16}$/, 'G-PSW1MY7HB4'),
        form(/^G-[A-Z0-9]{10}$/, 'G-PSW1MY7HB4', 'warning'),
      ],
      shapes: ['ga-measurement', 'ga-universal'],
    }),
  ],
})
