import type { TicketFlow } from '../../template/contact.ts'

/** A request for a licence over several sites: sales decides whether it is needed before support may set it up. */
export const multiSiteLicence = {
  title: { en: 'Multi-site licence', nl: 'Licentie voor meer locaties', fi: 'Usean kohteen lisenssi' },
  request: {
    en: 'Request for a multi-site licence',
    nl: 'Aanvraag voor een licentie voor meer locaties',
    fi: 'Pyyntö usean kohteen lisenssistä',
  },
  start: 'unassigned',
  states: {
    unassigned: {
      title: { en: 'Unassigned', nl: 'Niet toegewezen', fi: 'Ei vastuuhenkilöä' },
      role: 'support',
      steps: [
        {
          title: {
            en: 'Look at the request and confirm that it is multi-site',
            nl: 'De aanvraag bekijken en bevestigen dat het meer locaties betreft',
            fi: 'Pyynnön tarkistus: koskeeko se useaa kohdetta',
          },
        },
        { title: { en: 'Tag the salesperson it concerns', nl: 'De betrokken verkoper taggen', fi: 'Asianomaisen myyjän merkitseminen' } },
      ],
    },
    'with-sales': {
      title: { en: 'With sales', nl: 'Bij sales', fi: 'Myynnillä' },
      role: 'licence-sales',
      steps: [
        {
          title: {
            en: 'Ask the customer whether multi-site is needed',
            nl: 'De klant vragen of meer locaties nodig zijn',
            fi: 'Asiakkaalta kysytään, tarvitaanko useaa kohdetta',
          },
        },
      ],
    },
    'with-support': {
      title: { en: 'With support', nl: 'Bij support', fi: 'Tuella' },
      role: 'support',
      steps: [
        {
          title: {
            en: 'Add the second partner to the hardware key',
            nl: 'De tweede partner aan de hardwaresleutel toevoegen',
            fi: 'Toisen kumppanin lisääminen laiteavaimeen',
          },
          draft: true,
        },
        {
          title: {
            en: 'Sign in as the new partner and see that the licence shows',
            nl: 'Als de nieuwe partner inloggen en zien dat de licentie er staat',
            fi: 'Kirjautuminen uutena kumppanina: näkyykö lisenssi',
          },
          evidence: true,
        },
        {
          title: {
            en: 'Tell the customer that it is done',
            nl: 'De klant melden dat het klaar is',
            fi: 'Asiakkaalle kerrotaan, että se on valmis',
          },
        },
      ],
    },
    closed: { title: { en: 'Closed', nl: 'Gesloten', fi: 'Suljettu' }, role: 'support', steps: [], end: true },
  },
  checks: {
    'is-multi-site': { en: 'It is multi-site', nl: 'Het betreft meer locaties', fi: 'Koskee useaa kohdetta' },
    'sales-approved': { en: 'Sales has approved', nl: 'Sales heeft akkoord gegeven', fi: 'Myynti on hyväksynyt' },
    'licence-visible': {
      en: 'The licence shows for the new partner',
      nl: 'De licentie is zichtbaar bij de nieuwe partner',
      fi: 'Lisenssi näkyy uudelle kumppanille',
    },
    'customer-told': { en: 'The customer has been told', nl: 'De klant is ingelicht', fi: 'Asiakkaalle on kerrottu' },
  },
  moves: [
    {
      from: 'unassigned',
      to: 'with-sales',
      title: { en: 'Give to sales', nl: 'Aan sales geven', fi: 'Anna myynnille' },
      role: 'support',
      needs: ['is-multi-site'],
      unless: 'sales-approved',
    },
    {
      from: 'with-sales',
      to: 'closed',
      title: { en: 'Close: not needed', nl: 'Sluiten: niet nodig', fi: 'Sulje: ei tarvita' },
      role: 'licence-sales',
      closes: { en: 'Not needed', nl: 'Niet nodig', fi: 'Ei tarvita' },
    },
    {
      from: 'with-sales',
      to: 'unassigned',
      title: { en: 'Approve and give back', nl: 'Goedkeuren en teruggeven', fi: 'Hyväksy ja palauta' },
      role: 'licence-sales',
      records: 'sales-approved',
    },
    {
      from: 'unassigned',
      to: 'with-support',
      title: { en: 'Take it', nl: 'Oppakken', fi: 'Ota työn alle' },
      role: 'support',
      needs: ['is-multi-site', 'sales-approved'],
    },
    {
      from: 'with-support',
      to: 'closed',
      title: { en: 'Close: done', nl: 'Sluiten: klaar', fi: 'Sulje: valmis' },
      role: 'support',
      needs: ['licence-visible', 'customer-told'],
      closes: { en: 'Done', nl: 'Klaar', fi: 'Valmis' },
    },
  ],
} as const satisfies TicketFlow
