import { option } from '#importers/entity.ts'
import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** A .fi domain: two different keys, for another provider and for another owner. No form is published for either. */
export default defineProvider({
  key: 'fi-domain',
  name: ['Transfer of a .fi domain', 'Overdracht van een .fi-domein', '.fi-verkkotunnuksen siirto'],
  group: 'domain',
  where: [
    'The registrar transfer key (välittäjänvaihtoavain) comes from your present provider within 5 working days. The holder transfer key (haltijan siirtoavain) comes from the registry to the holder alone and is valid for 30 days. Take it late.',
    'De registrarsleutel (välittäjänvaihtoavain) komt binnen 5 werkdagen van uw huidige aanbieder. De houdersleutel (haltijan siirtoavain) komt van het register, alleen naar de houder, en is 30 dagen geldig. Vraag hem laat aan.',
    'Välittäjänvaihtoavaimen antaa nykyinen palveluntarjoajanne 5 työpäivässä. Haltijan siirtoavain tulee rekisteristä vain haltijalle ja on voimassa 30 päivää. Pyytäkää avain myöhään.',
  ],
  fields: [
    open('domain', {
      label: ['Domain', 'Domein', 'Verkkotunnus'],
      tidy: 'inner',
      rules: [form(/^(?!-)[^\s./]{1,63}\.fi$/iu, 'esimerkki.fi')],
    }),
    open('change', {
      label: ['What changes', 'Wat verandert', 'Mikä vaihtuu'],
      options: [
        option('registrar', ['Only the service provider', 'Alleen de aanbieder', 'Vain palveluntarjoaja']),
        option('holder', ['The owner', 'De eigenaar', 'Haltija']),
        option('both', ['Owner and provider', 'Eigenaar en aanbieder', 'Haltija ja palveluntarjoaja']),
      ],
    }),
    secret('registrarKey', { label: ['Registrar transfer key', 'Registrarsleutel', 'Välittäjänvaihtoavain'], optional: true }),
    secret('holderKey', { label: ['Holder transfer key', 'Houdersleutel', 'Haltijan siirtoavain'], optional: true }),
  ],
  together: ({ change, registrarKey, holderKey }) => ({
    ...((change === 'registrar' || change === 'both') && !registrarKey && { registrarKey: { code: 'missing', level: 'error' as const } }),
    ...((change === 'holder' || change === 'both') && !holderKey && { holderKey: { code: 'missing', level: 'error' as const } }),
    ...(registrarKey && registrarKey === holderKey && { holderKey: { code: 'same-twice', level: 'error' as const } }),
  }),
})
