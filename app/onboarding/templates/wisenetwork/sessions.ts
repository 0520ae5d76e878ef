/** Seven trainings of one hour. They are recorded, held again when needed, and may go deeper after go-live. */
const hour = { purpose: 'training', minutes: 60, channel: 'online', recorded: true, repeatable: true } as const

export const sessions = {
  'crm-and-cms': { ...hour, title: { en: 'Customer register and website', nl: 'CRM en CMS', fi: 'CRM ja CMS' }, modules: ['crm', 'cms'] },
  sales: { ...hour, title: { en: 'Sales', nl: 'Verkoop', fi: 'Myynti' }, modules: ['sales'] },
  marketing: { ...hour, title: { en: 'Marketing', nl: 'Marketing', fi: 'Markkinointi' }, modules: ['marketing'] },
  booking: { ...hour, title: { en: 'Booking', nl: 'Afspraken', fi: 'Ajanvaraus' }, modules: ['booking'] },
  finance: { ...hour, title: { en: 'Finance', nl: 'Financiën', fi: 'Taloushallinto' }, modules: ['finance'] },
  'customer-service': {
    ...hour,
    title: { en: 'Customer service', nl: 'Klantenservice', fi: 'Asiakaspalvelu' },
    modules: ['customer-service'],
  },
  accountant: {
    ...hour,
    title: { en: 'For your accountant', nl: 'Voor uw boekhouder', fi: 'Kirjanpitäjän koulutus' },
    modules: ['finance'],
    when: { question: 'accountant-training', is: 'yes' },
    audience: ['accountant'],
  },
} as const
