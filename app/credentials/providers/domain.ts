import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** Domains other than .fi and .nl. The code may hold any sign, so nothing but its ends is touched. */
export default defineProvider({
  key: 'domain',
  name: ['Transfer of another domain', 'Verhuizing van een ander domein', 'Muun verkkotunnuksen siirto'],
  group: 'domain',
  where: [
    'Your present registrar gives the code within 5 days (Auth-Code, EPP code). The domain must be unlocked. Within 60 days of a registration or transfer it cannot move.',
    'Uw huidige registrar geeft de code binnen 5 dagen (Auth-Code, EPP-code). Het domein moet ontgrendeld zijn. Binnen 60 dagen na registratie of verhuizing kan het niet verhuizen.',
    'Nykyinen rekisterinpitäjänne antaa koodin 5 päivässä (Auth-Code, EPP-koodi). Verkkotunnuksen lukitus on avattava. Siirto ei onnistu 60 päivään rekisteröinnin tai edellisen siirron jälkeen.',
  ],
  fields: [
    open('domain', {
      label: ['Domain', 'Domein', 'Verkkotunnus'],
      tidy: 'inner',
      rules: [form(/^(?!-)[^\s/]{1,63}(\.[^\s./]{2,63})+$/iu, 'example.com')],
    }),
    secret('authCode', { label: ['Auth-Code', 'Auth-Code', 'Auth-Code'] }),
  ],
})
