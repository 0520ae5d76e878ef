import type { Language } from '#app/i18n/language.ts'
import type { Role } from '#db/scope.ts'

/** One password for the whole demo; the demo is served on this machine only unless HOST opens it. */
export const DEMO_PASSWORD = 'welkom aan boord'

export type DemoPerson = { name: string; email: string; role: Role; language: Language; customer?: string; as: string }

const dutch = { language: 'nl' } as const
const finnish = { language: 'fi' } as const
const english = { language: 'en' } as const

/** Everybody of the demo by vendor. All names are invented. */
export const demoPeople: Record<string, DemoPerson[]> = {
  timewax: [
    person(
      'Karin de Vries',
      'karin@bakkerij-voorbeeld.example',
      'key-user',
      dutch,
      'key-user of Bakkerij Voorbeeld (Dutch)',
      'bakkerij-voorbeeld',
    ),
    person(
      'Pieter Bakker',
      'pieter@bakkerij-voorbeeld.example',
      'customer-viewer',
      dutch,
      'director of Bakkerij Voorbeeld, who only looks',
      'bakkerij-voorbeeld',
    ),
    person('Joris Mol', 'joris@proef-fietsen.example', 'key-user', dutch, 'key-user of Proef Fietsen (Dutch)', 'proef-fietsen'),
    person('Emma Byrne', 'emma@sample-optics.example', 'key-user', english, 'key-user of Sample Optics (English)', 'sample-optics'),
    person('Ingrid Jansen', 'ingrid@timewax.example', 'implementer', english, 'implementer at Timewax'),
    person('Tom Visser', 'tom@timewax.example', 'implementer', dutch, 'another implementer at Timewax'),
    person('Vera Smit', 'vera@timewax.example', 'vendor-admin', dutch, 'administrator at Timewax'),
  ],
  wisenetwork: [
    person(
      'Aino Mäkinen',
      'aino@esimerkkileipomo.example',
      'key-user',
      finnish,
      'key-user of Esimerkkileipomo (Finnish)',
      'esimerkkileipomo',
    ),
    person('Mikko Laine', 'mikko@wisenetwork.example', 'implementer', finnish, 'implementer at WiseNetwork'),
  ],
  optergy: [
    person('Grace Nolan', 'grace@demo-towers.example', 'key-user', english, 'key-user of Demo Towers', 'demo-towers'),
    person('Oliver Reed', 'oliver@optergy.example', 'implementer', english, 'implementer at Optergy'),
  ],
  otys: [
    person('Sanne Kok', 'sanne@model-werving.example', 'key-user', dutch, 'key-user of Model Werving (Dutch)', 'model-werving'),
    person('Rik de Boer', 'rik@otys.example', 'implementer', dutch, 'implementer at OTYS'),
  ],
  easyparty: [
    person('Lotte Prins', 'lotte@feesthuis-staal.example', 'key-user', dutch, 'key-user of Feesthuis Staal (Dutch)', 'feesthuis-staal'),
    person('Bas Kuiper', 'bas@easyparty.example', 'implementer', dutch, 'implementer at EasyParty'),
  ],
}

function person(name: string, email: string, role: Role, { language }: { language: Language }, as: string, customer?: string): DemoPerson {
  return { name, email, role, language, as, customer }
}
