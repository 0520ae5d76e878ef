import { defineEntity, field, words } from '../entity.ts'

export default defineEntity({
  key: 'customers',
  label: words('Customers', 'Klanten', 'Asiakkaat'),
  prefixes: [
    'customer',
    'client',
    'company',
    'organization',
    'account',
    'klant',
    'debiteur',
    'relatie',
    'bedrijf',
    'bedrijfs',
    'asiakas',
    'asiakkaan',
    'yritys',
    'yrityksen',
  ],
  unique: ['code'],
  distinct: [
    { fields: ['business_id'], level: 'warning' },
    { fields: ['vat_number'], level: 'warning' },
  ],
  tree: { parent: 'parent' },
  checks: [
    {
      code: 'operator-without-address',
      level: 'warning',
      fields: ['e_invoice_operator', 'e_invoice_address'],
      fails: ([operator, address]) => operator !== null && address === null,
    },
    { code: 'own-parent', level: 'error', fields: ['parent', 'code'], fails: ([parent, code]) => parent !== null && parent === code },
  ],
  fields: [
    field('code', 'code', {
      label: ['Customer number', 'Klantnummer', 'Asiakasnumero'],
      names: [
        'Code|Customer code|Customer ID|Client Number|Client code|AccountNumber|Account Reference|Record ID|CardCode|Debtor no.|No.|Number',
        'Debiteurnummer|Debiteurennummer|Debiteurnr|Debiteurcode|Relatiecode|Relatienummer|Extern relatienummer|Extern debiteurnummer|Klantcode|Klantnr.|Nr.|Nummer|Deb.nr.',
        'Asiakaskoodi|Asiakasnro|Asiakastunnus|Koodi|Nro|As.nro|Numero',
      ],
      weak: 'ID|Key|Reference|Ref|Tunnus|Yritystunnus|External ID|Customer|Klant',
      required: true,
      length: 50,
      help: [
        'The number or code that is unique for each customer',
        'Het nummer of de code die per klant uniek is',
        'Numero tai koodi, joka on jokaisella asiakkaalla eri',
      ],
      example: '10001',
    }),
    field('text', 'name', {
      label: ['Name', 'Naam', 'Nimi'],
      names: [
        'Customer name|ContactName|Company|Company name|Organization|Organisation|Organization Name|Display Name|Client Name|LegalName|Full Name|Account Name|CardName|Customer|Client|Business name',
        'Bedrijfsnaam|Bedrijf|Naam bedrijf|DebiteurNaam|Klantnaam|Naam debiteur|Relatienaam|Handelsnaam|Klant|Statutaire naam',
        'Asiakkaan nimi|Asiakasnimi|Yrityksen nimi|Yritysnimi|NIMI1|Asiakas|Yritys',
      ],
      weak: 'Zoeknaam|Lyhytnimi|Laskutusnimi|Short name|SearchCode|DebiteurNaam2',
      required: true,
      length: 200,
      example: ['Example Ltd', 'Voorbeeld B.V.', 'Esimerkki Oy'],
    }),
    field('business-id', 'business_id', {
      label: ['Business ID', 'KvK-nummer', 'Y-tunnus'],
      names: [
        'CompanyNumber|Company number|Chamber Of Commerce|corporateId|Registration No.|Registration number|Organisation number|Company registration number',
        'KVK|Nummer kvk|fldKvkNummer|Kamer van Koophandel|Handelsregister|Handelsregisternummer|Ondernemingsnummer',
        'LY-tunnus|Fo-nummer|Organisationsnummer',
      ],
      weak: 'ID Number',
      help: [
        'The number in the company register of the customer’s country',
        'Het nummer in het handelsregister van het land van de klant',
        'Numero asiakkaan maan yritysrekisterissä',
      ],
      example: ['12345678', '12345678', '0112038-9'],
    }),
    field('vat', 'vat_number', {
      label: ['VAT number', 'Btw-nummer', 'ALV-tunnus'],
      names: [
        'VAT ID|VAT-no.|VAT|TaxNumber|Tax Number|Tax id|vatRegistrationId|VAT Registration No.|Resale Number|FederalTaxID',
        'BTW|btw-id|Ondernemingsnr./btw-nr.|Btw-identificatienummer',
        'ALV-numero|ALV-rekisterinro|Veronumero|alvTunniste|VAT-tunnus|Momsregistreringsnummer',
      ],
      example: ['NL004495445B01', 'NL004495445B01', 'FI01120389'],
    }),
    field('email', 'email', {
      label: ['E-mail', 'E-mail', 'Sähköposti'],
      names: [
        'EmailAddress|EmailID|E-mail Address|Main e-mail|Mail',
        'E-mailadres|Emailadres|Mailadres',
        'Sähköpostiosoite|Sähköpostiosoitteet|E-post',
      ],
      example: ['info@example.com', 'info@voorbeeld.nl', 'info@esimerkki.fi'],
    }),
    field('email', 'invoice_email', {
      label: ['Invoice e-mail', 'E-mail factuur', 'Laskutussähköposti'],
      names: [
        'Send Invoices To Email|Email Ubl|billing_email|Billing e-mail|Invoice address: e-mail address|Invoice e-mail address|ebillmail',
        'FactuurEmailadres|Factuurmail|Factuur e-mail|E-mailadres facturatie|E-mailadres factuur',
        'Laskusähköposti|Sähköpostilaskuosoite|Laskutuksen sähköposti|Faktura e-post',
      ],
      example: ['invoices@example.com', 'facturen@voorbeeld.nl', 'laskut@esimerkki.fi'],
    }),
    field('phone', 'phone', {
      label: ['Phone', 'Telefoon', 'Puhelin'],
      names: [
        'Phone number|Telephone|Telephone number|Business Phone|Phone1|Main phone',
        'Telefoonnummer|Tel|Telefoonnr',
        'Puhelinnumero|Puhelinnro|Puhelinnumerot|Puh',
      ],
      weak: 'Mobile|MobileNumber|Mobile Phone|Cellular|Mobiel|Mobielnummer|GSM|Telefoonnummer mobiel|fldMobieleTelefoon|Matkapuhelin',
      example: ['+31 20 123 4567', '+31 20 123 4567', '+358 40 123 4567'],
    }),
    field('text', 'street', {
      label: ['Street', 'Straat en nummer', 'Katuosoite'],
      names: [
        'Address|Street address|Address 1|Address Line 1|Main address',
        'Adres|Straat|Adresregel 1|Straatnaam',
        'Osoite|Lähiosoite|Jakeluosoite|Katu|Katuosoite / Osoite',
      ],
      length: 200,
      example: ['Main Street 1', 'Dorpsstraat 1', 'Mannerheimintie 1'],
    }),
    field('postcode', 'postcode', {
      label: ['Postcode', 'Postcode', 'Postinumero'],
      names: ['Post code|Postal Code|Zip|ZIP code|Area code|Postcode / ZIP', 'Postcode plaats', 'Postinro|Katuosoite / Postinumero'],
      example: ['1234 AB', '1234 AB', '00100'],
    }),
    field('text', 'city', {
      label: ['City', 'Plaats', 'Postitoimipaikka'],
      names: [
        'Town|Post office|Place',
        'Plaatsnaam|Stad|Gemeente|Woonplaats|Vestigingsplaats',
        'Kaupunki|Toimipaikka|Postort|Katuosoite / Kaupunki',
      ],
      weak: 'Location|Ort',
      length: 100,
      example: ['Amsterdam', 'Amsterdam', 'Helsinki'],
    }),
    field('country', 'country', {
      label: ['Country', 'Land', 'Maa'],
      names: ['Country code|Country/Region|Country name', 'Landcode|LandID|Land-/regiocode', 'Maakoodi|Maa-/aluekoodi|Maatunnus'],
      help: ['A code of two letters or a name', 'Een code van twee letters of een naam', 'Kahden kirjaimen koodi tai nimi'],
      example: ['NL', 'NL', 'FI'],
    }),
    field('language', 'language', {
      label: ['Language', 'Taal', 'Kieli'],
      names: ['Invoice language|Language code', 'Taalcode|Factuurtaal', 'Laskutuskieli|Kielikoodi|Asiointikieli|Språk'],
      example: ['en', 'nl', 'fi'],
    }),
    field('currency', 'currency', {
      label: ['Currency', 'Valuta', 'Valuutta'],
      names: ['Currency Code|customer_currency|currencyId|SalesCurrency', 'Valutacode|Munteenheid', 'Valuuttakoodi'],
      example: 'EUR',
    }),
    field('payment-term', 'payment_term', {
      label: ['Payment term (days)', 'Betaaltermijn (dagen)', 'Maksuehto (päivää)'],
      names: [
        'Payment Terms|Terms|Term|PaymentConditionSales|duedays|Payment Terms Label|DueDateSalesDay|Payment days',
        'Betalingsconditie|Betalingscondities|Betalingstermijn|Betalingsvoorwaarden|Krediettermijn|Betaalvoorwaarde',
        'Maksuehdot|Maksuaika|Maksuehto (pv)|Betalningsvillkor',
      ],
      min: 0,
      max: 365,
      example: ['30', '30', '14'],
    }),
    field('e-invoice', 'e_invoice_address', {
      label: ['E-invoice address', 'E-factuuradres', 'Verkkolaskuosoite'],
      names: [
        'PeppolIdentifier|Peppol ID|peppol_endpoint|Routing ID|GlnNumber|OINNumber|E-invoicing address',
        'OIN|E-factuur ontvanger-ID|Peppol-nummer',
        'Verkkolaskutusosoite|OVT-tunnus|OVT|VerkkolaskuVastOsoite|Verkkolaskutunnus',
      ],
      example: ['0106:12345678', '0106:12345678', '003701120389'],
    }),
    field('e-invoice-operator', 'e_invoice_operator', {
      label: ['E-invoice operator', 'E-factuur operator', 'Verkkolaskuoperaattori'],
      names: [
        'Operator|Operator ID|Intermediator|intermediaryId',
        'Access point|E-factuurprovider',
        'Operaattori|Operaattoritunnus|Välittäjätunnus|Välittäjän tunnus|Välittäjä|VerkkolaskuVastVälittäjä',
      ],
      example: '003723327487',
    }),
    field('iban', 'iban', {
      label: ['IBAN', 'IBAN', 'IBAN'],
      names: [
        'Sepa Iban|BankAccountNumber|Bank Account|Bank account number|Bank Accounts',
        'FldIban|bankrekening/iban|Bankrekening|Bankrekeningnummer|BankReknr',
        'Pankkitili|Pankkitilitieto|Pankkitilin numero',
      ],
      weak: 'Tilinumero|Rekening|Rekeningnummer|Tili|Account',
      example: ['NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00', 'FI21 1234 5600 0007 85'],
    }),
    field('code', 'parent', {
      label: ['Parent customer', 'Hoofdklant', 'Emoyhtiö'],
      names: [
        'Parent|Parent Full Name|Related Company|InvoiceAccountCode|InvoiceAccount|Parent Company|Bill-to customer',
        'Factureren aan|Factuurklantnr.|fldFactuurRelatieID|Hoofdrelatie|Moederbedrijf|Moedermaatschappij',
        'Laskutettava asiakas|Laskutusasiakas|Pääasiakas|Konserni',
      ],
      reference: { entity: 'customers', field: 'code', also: ['name'] },
      help: [
        'The number of another customer in this list',
        'Het nummer van een andere klant in deze lijst',
        'Toisen asiakkaan numero tästä luettelosta',
      ],
      example: '10000',
    }),
    field('code', 'account_manager', {
      label: ['Account manager', 'Accountmanager', 'Asiakasvastaava'],
      names: [
        'AccountManagerFullName|Owner Name|Company owner|Owner|Sales Rep|Default seller|responsibleuser|Sales person',
        'Verantwoordelijke|Verkoper|Verkoperscode|Relatiebeheerder|Vertegenwoordiger',
        'Oletusmyyjä|Myyjä|Myyjäkoodi|Myyjän nimi|Vastuuhenkilö|Yhteyspäällikkö',
      ],
      reference: { entity: 'resources', field: 'number', also: ['email'], missing: 'warning' },
      example: '12',
    }),
    field('text', 'group', {
      label: ['Group', 'Groep', 'Ryhmä'],
      names: [
        'Customer group|category_name|Category|Customer Type|Customer Sub Type|CTYPE|Classification|Segment|Segments|Industry|GroupCode',
        'Categorie|Relatiegroep|Klantgroep|Branche',
        'Asiakasryhmä|Asiakassegmentti|Yritysryhmä|Asiakasluokka',
      ],
      length: 100,
      example: ['Wholesale', 'Groothandel', 'Tukku'],
    }),
    field('money', 'credit_limit', {
      label: ['Credit limit', 'Kredietlimiet', 'Luottoraja'],
      names: ['CreditLineSales|LIMIT|basecreditlimit', '', ''],
      min: 0,
      example: '5000.00',
    }),
    field('date', 'since', {
      label: ['Customer since', 'Klant sinds', 'Asiakas alkaen'],
      names: [
        'Created Time|Created|Create Date|Created at|StartDate|AddDate|Signup date',
        'Startdatum|AddDatum|Aangemaakt op|Datum aangemaakt',
        'Luotu|Asiakkuus alkanut|Perustettu',
      ],
      example: '2024-01-31',
    }),
    field('boolean', 'active', {
      label: ['Active', 'Actief', 'Aktiivinen'],
      names: ['enabled|Is Active|ContactStatus', '', 'Käytössä'],
      weak: 'Status|Tila|Valid',
      inverse:
        'Frozen|Blocked|Inactive|Archived|disabled|IsBlocked|Geblokkeerd|fldNonactief|Nonactief|Gearchiveerd|Inactief|Estetty|Arkistoitu|Passiivinen',
      yes: 'Active|Actief|Aktiivinen|Enabled|Käytössä',
      no: 'Inactive|Inactief|Niet actief|Blocked|Geblokkeerd|Archived|Gearchiveerd|Passiivinen|Estetty|Arkistoitu|Ei käytössä|Disabled|Passief',
      example: 'true',
    }),
    field('text', 'notes', {
      label: ['Notes', 'Opmerkingen', 'Lisätietoja'],
      names: [
        'Note|Comment|Comments|Remarks|Public Notes|Memo',
        'Notitie|Notities|Opmerking',
        'Lisätiedot|Kommentti|Muistiinpanot|Huomautus',
      ],
      weak: 'Description|Beschrijving|Omschrijving|Kuvaus|Private Notes|freetext1',
      example: ['Prefers e-mail', 'Liever per e-mail', 'Mieluiten sähköpostitse'],
    }),
  ],
})
