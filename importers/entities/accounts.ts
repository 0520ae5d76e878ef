import { defineEntity, field, option, words } from '../entity.ts'

export default defineEntity({
  key: 'accounts',
  label: words('Accounts', 'Grootboekrekeningen', 'Kirjanpidon tilit'),
  prefixes: ['account', 'ledger', 'rekening', 'grootboek', 'grootboekrekening', 'tili', 'tilin'],
  unique: ['number'],
  tree: { parent: 'parent', leaf: 'postable', same: 'type' },
  checks: [
    { code: 'own-parent', level: 'error', fields: ['parent', 'number'], fails: ([parent, number]) => parent !== null && parent === number },
  ],
  fields: [
    field('code', 'number', {
      label: ['Account number', 'Rekeningnummer', 'Tilinumero'],
      names: [
        'Code|Account Code|Account #|Number|Account|Account no.|GL account|No.|Ledger account',
        'Grootboeknummer|Grootboekrekening|Grootboekrekeningnummer|Rekeningnr|Rekening|Nummer|Nr.',
        'Tili|Tilinro|Tilin nro|Kirjanpitotili|Tilin numero|Numero|Nro',
      ],
      weak: 'ID|Key|RefNr|Reference',
      required: true,
      length: 20,
      example: ['1000', '1000', '1000'],
    }),
    field('text', 'name', {
      label: ['Name', 'Naam', 'Nimi'],
      names: [
        'Account Name|Account title|Title',
        'Omschrijving|Rekeningnaam|Grootboekrekeningnaam|Omschrijving grootboeknummer|Rekeningomschrijving',
        'Tilin nimi',
      ],
      weak: 'Description|Selite|Kuvaus|Account|Rekening|Tili',
      required: true,
      length: 200,
      example: ['Bank', 'Bank', 'Pankki'],
    }),
    field('choice', 'type', {
      label: ['Type', 'Rekeningsoort', 'Tilityyppi'],
      names: [
        'Account Type|Root Type|Account Category|Account class|Category',
        'Rekeningtype|Grootboekfunctie|Categorie|Soort',
        'Tililuokka|Tilin tyyppi',
      ],
      weak: 'Detail Type|TypeDescription|Tulos/Tase|BalanceType|Income/Balance|Winst en verlies/Balans|Balans/W&V',
      required: true,
      options: [
        option(
          'asset',
          ['Asset', 'Activa', 'Vastaavaa'],
          'Assets|Current Asset|Fixed Asset|Bank|Cash|Stock|Receivable|A/Receivable|Inventory|Other Asset|Vaste activa|Vlottende activa|Liquide middelen|Pysyvät vastaavat|Vaihtuvat vastaavat|Tase: Vastaavaa|Prepayment|Other Current Asset|Checking|Savings|Investment|Mutual|Mutual fund',
        ),
        option(
          'liability',
          ['Liability', 'Passiva', 'Vieras pääoma'],
          'Liabilities|Current Liability|Non-current Liability|Payable|A/Payable|Credit|Credit card|Schulden|Vreemd vermogen|Vastattavaa|Tase: Vastattavaa|Other Current Liability|Long Term Liability',
        ),
        option('equity', ['Equity', 'Eigen vermogen', 'Oma pääoma'], 'Capital|Owner’s equity|Kapitaal'),
        option(
          'income',
          ['Income', 'Opbrengsten', 'Tuotot'],
          'Revenue|Other Revenue|Other Income|Sales|Turnover|Omzet|Baten|Liikevaihto|Tuotto|Myynti',
        ),
        option(
          'expense',
          ['Expense', 'Kosten', 'Kulut'],
          'Expenses|Overhead|Direct Costs|Cost of Goods Sold|COGS|Cost of sales|Depreciation|Other Expense|Lasten|Inkoop|Kulu|Kustannukset|Menot',
        ),
      ],
      example: 'asset',
    }),
    field('code', 'parent', {
      label: ['Parent account', 'Bovenliggende rekening', 'Ylätili'],
      names: [
        'Parent Account Number|Parent|Parent code|Group account',
        'Hoofdrekening|Rubriek|Verzamelrekening',
        'Pääryhmä|Tiliryhmä|Otsikko|Yläluokka',
      ],
      weak: 'Group|Groep|Ryhmä',
      reference: { entity: 'accounts', field: 'number', also: ['name'] },
      example: '100',
    }),
    field('boolean', 'postable', {
      label: ['Postable', 'Boekbaar', 'Kirjattava'],
      names: ['Direct Posting|Allow posting|Posting account', 'Direct boeken', 'Suora kirjaus'],
      inverse: 'Is Group|Heading|Koptekst|Placeholder|Summatili',
      yes: 'Posting|Rekening|Tili|Boekbaar',
      no: 'Heading|Total|Begin-Total|End-Total|Koptekst|Totaal|Van-totaal|Tot-totaal|Otsikko|Summa|Alkusumma|Loppusumma',
      example: 'true',
    }),
    field('code', 'vat_code', {
      label: ['VAT code', 'Btw-code', 'Alv-koodi'],
      names: ['Tax Code|Tax Rate|vat_rate_code|VAT|VAT rate', 'btwSoort|Btw|Btw-tarief|Btw %', 'Alv-%|ALV-käsittely|Alv|Verokoodi'],
      example: ['21', '21', '25.5'],
    }),
    field('currency', 'currency', {
      label: ['Currency', 'Valuta', 'Valuutta'],
      names: ['Account Currency|RevalueCurrency|Currency Code', 'Valutacode|Munteenheid', 'Valuuttakoodi'],
      example: 'EUR',
    }),
    field('code', 'standard_code', {
      label: ['Standard code', 'RGS-code', 'Raportointikoodi'],
      names: [
        'ReportingCode|Lead code|leadReference|Standard account|National code',
        'Referentiecode|Referentienummer|ReferentieOmslagcode|Omslagcode|RGS',
        'Tililuettelokoodi|SBR-koodi',
      ],
      help: [
        'RGS code or the code of the national chart of accounts',
        'RGS-code of de code van het nationale rekeningschema',
        'RGS-koodi tai kansallisen tilikartan koodi',
      ],
      example: ['BLim', 'BLim', '1910'],
    }),
    field('boolean', 'active', {
      label: ['Active', 'Actief', 'Aktiivinen'],
      names: ['Enabled|In use', 'Gebruikt ja/nee|In gebruik', 'Käytössä'],
      weak: 'Status|Tila',
      inverse: 'IsBlocked|Blocked|Inactive|Archived|Geblokkeerd|nonactief|Inactief|Estetty|Arkistoitu',
      yes: 'Active|Actief|Aktiivinen|Enabled|Käytössä',
      no: 'Inactive|Inactief|Blocked|Geblokkeerd|Archived|Gearchiveerd|Estetty|Arkistoitu|Ei käytössä|Disabled',
      example: 'true',
    }),
    field('text', 'description', {
      label: ['Description', 'Toelichting', 'Kuvaus'],
      names: ['Notes|Note|Comment|Remarks', 'Omschrijving (verkort)|Opmerking|Opmerkingen|Notitie', 'Selite|Lisätietoja|Kommentti'],
      weak: 'Omschrijving',
      example: ['Current account', 'Lopende rekening', 'Käyttötili'],
    }),
  ],
})
