import { defineProvider, open, secret } from '../provider.ts'
import { form } from '../rules.ts'

/** Finnish bank buttons (verkkomaksu), the older way of paying in a web shop. Key and version belong together. */
export default defineProvider({
  key: 'bank-button',
  name: ['Bank button (Finnish online payment)', 'Bankknop (Finse online betaling)', 'Pankin verkkomaksupainike'],
  group: 'payments',
  where: [
    'In the online payment agreement with the bank. If a provider such as Paytrail collects for all banks, its keys are enough.',
    'In de overeenkomst voor online betalingen met de bank. Int een aanbieder als Paytrail voor alle banken, dan volstaan diens sleutels.',
    'Pankin kanssa tehdyssä verkkomaksusopimuksessa. Jos esimerkiksi Paytrail kokoaa kaikkien pankkien maksut, sen avaimet riittävät.',
  ],
  fields: [
    open('bank', { label: ['Bank', 'Bank', 'Pankki'] }),
    open('sellerId', { label: ['Seller ID', 'Verkoper-ID', 'Myyjätunnus'] }),
    secret('macKey', { label: ['MAC key', 'MAC-sleutel', 'Tarkisteavain'] }),
    open('keyVersion', { label: ['Key version', 'Sleutelversie', 'Avainversio'], rules: [form(/^\d{4}$/, '0001', 'warning')] }),
  ],
})
