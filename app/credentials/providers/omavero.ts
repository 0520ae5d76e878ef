import { option } from '#importers/entity.ts'
import { isFinnishReference, isRfReference } from '../numbers.ts'
import { defineProvider, open } from '../provider.ts'
import { between, calculation } from '../rules.ts'

/** The reference decides which tax is paid, so the tax is asked for beside it. Only the check digits are known. */
const reference = (value: string): boolean =>
  /^RF/i.test(value) ? isRfReference(value) && isFinnishReference(value.slice(4).replace(/^0+/, '')) : isFinnishReference(value)

/** References for self-assessed taxes from OmaVero, the Finnish tax authority's e-service. */
export default defineProvider({
  key: 'omavero',
  name: ['OmaVero tax reference', 'OmaVero-belastingkenmerk', 'OmaVeron viite'],
  group: 'authorities',
  where: [
    'In OmaVero or on the decision. Each kind of tax has its own reference. Copy the account number of the tax authority from the same page.',
    'In OmaVero of op de beschikking. Elke belastingsoort heeft een eigen kenmerk. Neem het rekeningnummer van de belastingdienst over van dezelfde pagina.',
    'OmaVerossa tai päätöksessä. Jokaisella verolajilla on oma viitteensä. Kopioikaa Verohallinnon tilinumero samalta sivulta.',
  ],
  fields: [
    open('tax', {
      label: ['For which tax', 'Voor welke belasting', 'Mille verolajille'],
      options: [
        option('self-assessed', ['Self-assessed taxes', 'Belastingen op eigen aangifte', 'Oma-aloitteiset verot']),
        option('income', ['Income tax', 'Inkomstenbelasting', 'Tulovero']),
        option('other', ['Another tax', 'Een andere belasting', 'Muu vero']),
      ],
    }),
    open('reference', {
      label: ['Reference number', 'Kenmerk', 'Viitenumero'],
      tidy: 'inner',
      rules: [between(4, 25), calculation(reference)],
      shapes: ['card-number'],
    }),
  ],
})
