import { option } from '#importers/entity.ts'
import { ENVIRONMENT } from './check.ts'
import { open } from './provider.ts'

/** The question that stands before the fields of a provider whose keys do not tell test from live. */
export const environmentField = open(ENVIRONMENT, {
  label: ['Test or live', 'Test of live', 'Testi vai tuotanto'],
  options: [
    option('live', ['Live: real money', 'Live: echt geld', 'Tuotanto: oikeaa rahaa']),
    option('test', ['Test: no money moves', 'Test: er gaat geen geld om', 'Testi: rahaa ei liiku']),
  ],
})
