import { defineEntity, field, option, words } from '../entity.ts'

export default defineEntity({
  key: 'projects',
  label: words('Projects', 'Projecten', 'Projektit'),
  prefixes: ['project', 'projekti', 'projektin', 'job', 'tyon'],
  unique: ['code'],
  tree: { parent: 'parent' },
  checks: [
    {
      code: 'end-before-start',
      level: 'error',
      fields: ['end', 'start'],
      fails: ([end, start]) => end !== null && start !== null && end! < start!,
    },
    { code: 'own-parent', level: 'error', fields: ['parent', 'code'], fails: ([parent, code]) => parent !== null && parent === code },
    {
      code: 'fixed-without-budget',
      level: 'warning',
      fields: ['budget_amount', 'billing'],
      fails: ([amount, billing]) => billing === 'fixed' && amount === null,
    },
  ],
  fields: [
    field('code', 'code', {
      label: ['Project number', 'Projectnummer', 'Projektinumero'],
      names: [
        'Project Code|Project key|Project no.|Project ID|Job number|Identifier|Code|Number|No.',
        'Projectcode|Projectnr.|Identificatiecode|Dossiernummer|Nummer|Nr.',
        'Työnro|Projektikoodi|Tunniste|Projektin nro|Projektin numero|Koodi|Numero|Nro',
      ],
      weak: 'ID|Key|Project|Projekti|Tunnus|Reference|External ID',
      required: true,
      length: 50,
      example: 'P-1001',
    }),
    field('text', 'name', {
      label: ['Name', 'Naam', 'Nimi'],
      names: [
        'Project|Project name|Project title|Title|Subject',
        'Projectnaam|Projectomschrijving',
        'Projekti|Projektin nimi|Työn nimi|Aihe',
      ],
      weak: 'Description|Omschrijving|Summary|Kuvaus',
      required: true,
      length: 200,
      example: ['New warehouse', 'Nieuw magazijn', 'Uusi varasto'],
    }),
    field('code', 'customer', {
      label: ['Customer', 'Klant', 'Asiakas'],
      names: [
        'Client|Client Code|Customer number|Customer code|Customer name|Client name|AccountCode|AccountName|Company|Customer no.',
        'Klantnaam|Klantnummer|Klantcode|Bedrijf|Naam van de klant|Opdrachtgever|Debiteur|Debiteurnummer|Relatie|Relatiecode',
        'Asiakkaan nimi|Asiakasnro|Asiakasnumero|Asiakaskoodi|Tilaaja',
      ],
      required: true,
      reference: { entity: 'customers', field: 'code', also: ['name'] },
      help: ['The number of a customer', 'Het nummer van een klant', 'Asiakkaan numero'],
      example: '10001',
    }),
    field('code', 'manager', {
      label: ['Project manager', 'Projectleider', 'Projektipäällikkö'],
      names: [
        'Project lead|Manager|Teamlead|Team lead|Supervisor|Owner|Assigned User|Responsible',
        'Verantwoordelijke|Projectmanager|Teamleider|Toegewezen gebruiker',
        'Vastuuhenkilö|Tiimipäällikkö|Määrätty käyttäjä',
      ],
      weak: 'ManagerFullname|Assignee',
      reference: { entity: 'resources', field: 'number', also: ['email'], missing: 'warning' },
      example: '12',
    }),
    field('code', 'parent', {
      label: ['Parent project', 'Hoofdproject', 'Pääprojekti'],
      names: ['Parent|Subproject of|Parent key|Parent project code', 'Subproject van', 'Aliprojekti'],
      reference: { entity: 'projects', field: 'code', also: ['name'] },
      example: 'P-1000',
    }),
    field('choice', 'status', {
      label: ['Status', 'Status', 'Tila'],
      names: ['Project status|State', 'Projectstatus|Fase', 'Projektin tila|Vaihe'],
      options: [
        option(
          'planned',
          ['Planned', 'Gepland', 'Suunniteltu'],
          'Pending|Draft|Floating|To Do|New|Concept|Offerte|Luonnos|Tarjous|Suunnitteilla',
        ),
        option(
          'active',
          ['Active', 'Actief', 'Käynnissä'],
          'Open|In progress|Lopend|Bezig|In uitvoering|Aktiivinen|Avoin|Työn alla|Started',
        ),
        option('on_hold', ['On hold', 'In de wacht', 'Keskeytetty'], 'Odottaa|Paused|Gepauzeerd'),
        option(
          'closed',
          ['Closed', 'Afgesloten', 'Päättynyt'],
          'Completed|Done|Resolved|Finished|Gesloten|Voltooid|Voltooide|Afgerond|Gereed|Valmis|Suljettu',
        ),
        option('archived', ['Archived', 'Gearchiveerd', 'Arkistoitu']),
      ],
      example: 'active',
    }),
    field('choice', 'billing', {
      label: ['Billing', 'Facturatie', 'Laskutus'],
      names: [
        'Billing type|BudgetType|Budget-Type|Billing method|Pricing',
        'Budgettype|Facturatiemethode|Prijsafspraak|Facturatievorm',
        'Budjetti-tyyppi|Laskutustapa|Hinnoittelu',
      ],
      weak: 'Type|Soort|Billable|Factureerbaar|Laskutettava|Fixed price|Vast bedrag|Kiinteä hinta',
      options: [
        option(
          'time',
          ['Time and material', 'Nacalculatie', 'Tuntiveloitus'],
          'T&M|Time & material|Time and materials|Hourly|Regie|Op basis van uren|Tuntityö|Aika ja materiaali|Hours',
        ),
        option('fixed', ['Fixed price', 'Vaste prijs', 'Kiinteä hinta'], 'Fixed|Fixed fee|Vast bedrag|Aanneemsom|Vast|Urakka|Cash'),
        option('internal', ['Internal', 'Intern', 'Sisäinen'], 'Non-billable|Niet factureerbaar|Ei laskutettava|Not billable'),
      ],
      example: 'time',
    }),
    field('date', 'start', {
      label: ['Start', 'Startdatum', 'Alkaa'],
      names: [
        'Start Date|Project start|Active From|Starts',
        'Begindatum|Aanvangsdatum|Aanvang',
        'Projektin aloitus|Aloituspäivä|Aloituspäivämäärä|Alku|Alkupäivä|Alkamispäivä',
      ],
      example: '2026-01-05',
    }),
    field('date', 'end', {
      label: ['End', 'Einddatum', 'Päättyy'],
      names: [
        'End Date|Project end|Finish|Due Date|Active To|Ends|Deadline',
        'Einde project|Verwachte einddatum|Opleverdatum|Einde',
        'Projektin lopetus|Päättymispäivä|Päättymispäivämäärä|Määräaika|Loppupäivä|Loppu',
      ],
      example: '2026-12-18',
    }),
    field('hours', 'budget_hours', {
      label: ['Budget hours', 'Begrote uren', 'Budjetoidut tunnit'],
      names: [
        'Budgeted Hours|projectBudgetHours|Hourly quota|Original estimate|Estimated time|SalesTimeQuantity|Estimated hours',
        'Urenbudget|Uur quota|Geschatte tijd|Budget uren',
        'Budjetoidut työtunnit|Tuntikiintiö|Arvioitu aika|Tuntibudjetti',
      ],
      min: 0,
      example: '400',
    }),
    field('money', 'budget_amount', {
      label: ['Budget amount', 'Budget', 'Budjetti'],
      names: [
        'BudgetedAmount|projectBudgetCash|Project budget|Budget amount',
        'Budget bedrag|Projectsom|Aanneemsom',
        'Budjetti €|Kokonaishinta',
      ],
      min: 0,
      example: '50000.00',
    }),
    field('money', 'hourly_rate', {
      label: ['Hourly rate', 'Uurtarief', 'Tuntihinta'],
      names: ['Hourly price|Task Rate|Billable Rate|projectBudgetBillingRate|Rate', 'Taak tarief|Tarief', 'Tehtävän hinta|Veloitushinta'],
      min: 0,
      example: '95.00',
    }),
    field('currency', 'currency', {
      label: ['Currency', 'Valuta', 'Valuutta'],
      names: ['Currency Code', 'Valutacode|Munteenheid', 'Valuuttakoodi'],
      example: 'EUR',
    }),
    field('code', 'cost_centre', {
      label: ['Cost centre', 'Kostenplaats', 'Kustannuspaikka'],
      names: ['Cost Centre Code|Cost center', 'Kostenplaatsnummer|Kostendrager', 'Laskentakohde|Laskentakohde1'],
      example: '100',
    }),
    field('text', 'notes', {
      label: ['Notes', 'Opmerkingen', 'Lisätiedot'],
      names: [
        'Project Notes|Note|InternalNotes|Comment|Comments|Description|Remarks',
        'Opmerking|Beschrijving|Omschrijving|Notities|Toelichting',
        'Kuvaus|Kommentti|Lisätietoja|Muistiinpanot',
      ],
      example: ['First phase', 'Eerste fase', 'Ensimmäinen vaihe'],
    }),
  ],
})
