import type { Language } from '#app/i18n/language.ts'
import type { Role } from '#db/scope.ts'

/** One password for the whole demo; the demo is served on this machine only unless HOST opens it. */
export const DEMO_PASSWORD = 'welkom aan boord'

export type DemoPerson = { name: string; email: string; role: Role; language: Language; customer?: string; as: string }

/** The software company of the demo and its customers. All names are invented. */
export const demoVendor = { key: 'timewax', name: 'Timewax', country: 'NL', timeZone: 'Europe/Amsterdam' }

export const demoCustomers = [
  { code: 'bakkerij-voorbeeld', name: 'Bakkerij Voorbeeld BV', country: 'NL', timeZone: 'Europe/Amsterdam' },
  { code: 'esimerkkileipomo', name: 'Esimerkkileipomo Oy', country: 'FI', timeZone: 'Europe/Helsinki' },
  { code: 'proef-fietsen', name: 'Proef Fietsen BV', country: 'NL', timeZone: 'Europe/Amsterdam' },
  { code: 'sample-optics', name: 'Sample Optics Ltd', country: 'IE', timeZone: 'Europe/Dublin' },
] as const

export const demoPeople: DemoPerson[] = [
  {
    name: 'Karin de Vries',
    email: 'karin@bakkerij-voorbeeld.example',
    role: 'key-user',
    language: 'nl',
    customer: 'bakkerij-voorbeeld',
    as: 'key-user of Bakkerij Voorbeeld (Dutch)',
  },
  {
    name: 'Pieter Bakker',
    email: 'pieter@bakkerij-voorbeeld.example',
    role: 'customer-viewer',
    language: 'nl',
    customer: 'bakkerij-voorbeeld',
    as: 'director of Bakkerij Voorbeeld, who only looks',
  },
  {
    name: 'Aino Mäkinen',
    email: 'aino@esimerkkileipomo.example',
    role: 'key-user',
    language: 'fi',
    customer: 'esimerkkileipomo',
    as: 'key-user of Esimerkkileipomo (Finnish)',
  },
  {
    name: 'Emma Byrne',
    email: 'emma@sample-optics.example',
    role: 'key-user',
    language: 'en',
    customer: 'sample-optics',
    as: 'key-user of Sample Optics (English)',
  },
  { name: 'Ingrid Jansen', email: 'ingrid@timewax.example', role: 'implementer', language: 'en', as: 'implementer at Timewax' },
  { name: 'Tom Visser', email: 'tom@timewax.example', role: 'implementer', language: 'nl', as: 'another implementer at Timewax' },
  { name: 'Vera Smit', email: 'vera@timewax.example', role: 'vendor-admin', language: 'nl', as: 'administrator at Timewax' },
]
