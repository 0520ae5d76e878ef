import { defineProvider, open } from '../provider.ts'
import { form } from '../rules.ts'

/** TyEL policy number as the Finnish Incomes Register takes it; how its last character is made is not published. */
export default defineProvider({
  key: 'pension-insurance',
  name: ['Pension insurance (TyEL)', 'Pensioenverzekering (TyEL)', 'Työeläkevakuutus (TyEL)'],
  group: 'authorities',
  where: [
    'On the insurance letter or in the insurer’s e-service. It changes when you change the insurer.',
    'Op de polis of in de e-dienst van de verzekeraar. Het verandert als u van verzekeraar wisselt.',
    'Vakuutuskirjassa tai eläkeyhtiön verkkopalvelussa. Numero vaihtuu, kun vaihdatte eläkeyhtiötä.',
  ],
  fields: [
    open('policyNumber', {
      label: ['Pension policy number', 'Polisnummer', 'Eläkejärjestelynumero'],
      help: [
        '11 characters with the hyphen, such as 46-0123456T. Shorter numbers get zeros after the hyphen.',
        '11 tekens met het streepje, zoals 46-0123456T. Kortere nummers krijgen nullen na het streepje.',
        '11 merkkiä väliviivoineen, esimerkiksi 46-0123456T. Lyhyemmän numeron nollat tulevat väliviivan jälkeen.',
      ],
      tidy: 'inner',
      rules: [form(/^(\d{2}-\d{7}|[78]\d{4}-\d{4})[0-9A-Z]$/, '46-0123456T')],
    }),
  ],
})
