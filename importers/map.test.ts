import { describe, expect, it } from 'vitest'
import { memoryKey, suggestMapping, suggestValues } from './map.ts'
import type { Mapping } from './mapping.ts'
import { requireEntity } from './registry.ts'
import { columnsOf } from './testing/table.ts'

const customers = requireEntity('customers')
const projects = requireEntity('projects')
const resources = requireEntity('resources')
const accounts = requireEntity('accounts')

/** `header → field` of the columns that got one. */
function chosen(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(mapping.columns.flatMap(({ header, field }) => (field ? [[header, field]] : [])))
}

function of(mapping: Mapping, header: string) {
  return mapping.columns.find((column) => column.header === header)!
}

async function mapped(entity: typeof customers, ...lines: string[]): Promise<Mapping> {
  return suggestMapping(entity, await columnsOf(...lines))
}

describe('columns of a customer list', () => {
  it('are known by their labels in each language', async () => {
    for (const language of ['en', 'nl', 'fi'] as const) {
      const fields = customers.fields.filter((field) => field.key !== 'iban')
      const mapping = await mapped(
        customers,
        fields.map((field) => field.label[language]).join(';'),
        fields.map((field) => field.example[language]).join(';'),
      )
      expect(mapping.columns.map((column) => column.field)).toEqual(fields.map((field) => field.key))
      expect(mapping.columns.every((column) => column.by === 'label')).toBe(true)
    }
  })

  it('of Heeros take the main address, not the one for delivery', async () => {
    const header =
      'Koodi;Nimi;Lyhytnimi;Y-tunnus;ALV-tunnus;Laskutusnimi;Laskutusosoite;Laskutuspostinro;Laskutuskaupunki;Laskutusmaa;Toimitusnimi;Toimitusosoite;Toimituspostinro;Toimituskaupunki;Toimitusmaa;Ryhmä;OVT;VerkkolaskuVastVälittäjä;Valuutta'
    expect(chosen(await mapped(customers, header))).toEqual({
      Koodi: 'code',
      Nimi: 'name',
      'Y-tunnus': 'business_id',
      'ALV-tunnus': 'vat_number',
      Laskutusosoite: 'street',
      Laskutuspostinro: 'postcode',
      Laskutuskaupunki: 'city',
      Laskutusmaa: 'country',
      Ryhmä: 'group',
      OVT: 'e_invoice_address',
      VerkkolaskuVastVälittäjä: 'e_invoice_operator',
      Valuutta: 'currency',
    })
  })

  it('of SnelStart are known behind their technical prefix', async () => {
    const header =
      'FldRelatiecode;FldNaam;FldAdres;FldPostcode;FldPlaats;FldLandID;FldContactpersoon;FldEmail;FldIban;FldKrediettermijn;fldNonactief;fldFactuurEmailAdres'
    expect(Object.values(chosen(await mapped(customers, header)))).toEqual([
      'code',
      'name',
      'street',
      'postcode',
      'city',
      'country',
      'email',
      'iban',
      'payment_term',
      'active',
      'invoice_email',
    ])
  })

  it('of Xero, Fivaldi and Exact are known', async () => {
    expect(
      chosen(await mapped(customers, '*ContactName;AccountNumber;EmailAddress;POAddressLine1;POCity;POPostalCode;POCountry;PhoneNumber')),
    ).toMatchObject({
      '*ContactName': 'name',
      AccountNumber: 'code',
      EmailAddress: 'email',
      POCity: 'city',
      POPostalCode: 'postcode',
      POCountry: 'country',
      PhoneNumber: 'phone',
    })
    expect(
      chosen(
        await mapped(customers, 'ASIAKASTUNNUS;NIMI1;NIMI2;PUHELIN;MATKAPUHELIN;MAKSUEHTO;ASIAKASRYHMA;LUOTTOKIELTO;KIELIKOODI;LUOTTORAJA'),
      ),
    ).toEqual({
      ASIAKASTUNNUS: 'code',
      NIMI1: 'name',
      PUHELIN: 'phone',
      MAKSUEHTO: 'payment_term',
      ASIAKASRYHMA: 'group',
      KIELIKOODI: 'language',
      LUOTTORAJA: 'credit_limit',
    })
    expect(
      chosen(await mapped(customers, 'Debiteurcode;Naam;BezoekAdres1;BezoekPostcode;BezoekPlaats;PostAdres1;PostPostcode;FactuurPlaats')),
    ).toEqual({
      Debiteurcode: 'code',
      Naam: 'name',
      BezoekAdres1: 'street',
      BezoekPostcode: 'postcode',
      BezoekPlaats: 'city',
    })
  })

  it('that say the opposite are marked so', async () => {
    const mapping = await mapped(customers, 'Nr.;Naam;Geblokkeerd', '1;A;Nee')
    expect(of(mapping, 'Geblokkeerd')).toMatchObject({ field: 'active', invert: true })
  })

  it('keep the invoice e-mail apart from the e-mail', async () => {
    expect(chosen(await mapped(customers, 'Code;Naam;E-mail factuur;E-mail'))).toMatchObject({
      'E-mail factuur': 'invoice_email',
      'E-mail': 'email',
    })
  })

  it('about a person’s private life are left out', async () => {
    const mapping = await mapped(customers, 'Code;Naam;BSN;Geboortedatum', '1;A;123456782;1-1-1980')
    expect(of(mapping, 'BSN')).toMatchObject({ field: null, by: 'private' })
    expect(of(mapping, 'Geboortedatum')).toMatchObject({ field: null, by: 'private' })
  })
})

describe('a header with two meanings', () => {
  it('is settled by its values: an account in a customer list is a bank account only when it is one', async () => {
    expect(chosen(await mapped(customers, 'Asiakasnumero;Nimi;Tilinumero', '1;A;FI21 1234 5600 0007 85'))).toMatchObject({
      Tilinumero: 'iban',
    })
    expect(chosen(await mapped(customers, 'Asiakasnumero;Nimi;Tilinumero', '1;A;3000'))).not.toHaveProperty('Tilinumero')
    expect(chosen(await mapped(accounts, 'Tilinumero;Nimi;Tyyppi', '3000;Myynti;x'))).toMatchObject({ Tilinumero: 'number' })
    expect(chosen(await mapped(accounts, 'Tilinumero;Nimi;Tyyppi', 'FI21 1234 5600 0007 85;Pankki;x'))).not.toHaveProperty('Tilinumero')
  })

  it('is a name where it holds names', async () => {
    const mapping = await mapped(accounts, 'Code;Account;Type', ';Current Assets;ASSET', ';Assets;ASSET', ';Checking Account;BANK')
    expect(chosen(mapping)).toMatchObject({ Code: 'number', Account: 'name' })
    expect(mapping.questions).toEqual([])
  })

  it('that its values contradict becomes a question', async () => {
    const mapping = await mapped(resources, 'Persnr;Voornaam;Achternaam;Manager', '1;A;B;TRUE', '2;C;D;FALSE')
    expect(of(mapping, 'Manager')).toMatchObject({ field: null, alternatives: ['manager'] })
    expect(mapping.questions).toEqual([expect.objectContaining({ code: 'column', field: 'manager', header: 'Manager' })])
  })

  it('is a last name beside a first name, and otherwise nobody’s guess', async () => {
    expect(chosen(await mapped(resources, 'Persnr;Naam;Roepnaam', '1;de Vries;Anna'))).toMatchObject({
      Naam: 'last_name',
      Roepnaam: 'first_name',
    })
    const alone = await mapped(resources, 'Persnr;Naam', '1;Anna de Vries')
    expect(chosen(alone)).toEqual({ Persnr: 'number' })
    expect(alone.open).toEqual(['first_name', 'last_name'])
    expect(alone.questions).toEqual([expect.objectContaining({ code: 'column', field: 'last_name' })])
  })

  it('is the name where no other column is, with a question', async () => {
    const mapping = await mapped(projects, 'Code;Description;AccountCode;Manager', 'P1;New hall;100;7')
    expect(chosen(mapping)).toMatchObject({ Description: 'name' })
    expect(mapping.questions).toEqual([expect.objectContaining({ code: 'column', field: 'name' })])
    expect(chosen(await mapped(projects, 'Code;Name;Description', 'P1;Hall;New hall'))).toMatchObject({
      Name: 'name',
      Description: 'notes',
    })
  })

  it('is the key when it holds identifiers, with a question', async () => {
    const mapping = await mapped(projects, 'Projekti;Asiakas', 'P-34548;A', 'P-34549;A', 'P-34550;B')
    expect(of(mapping, 'Projekti')).toMatchObject({ field: 'code', by: 'values', alternatives: ['name'] })
    expect(mapping.open).toEqual(['name'])
    expect(mapping.questions).toEqual([expect.objectContaining({ code: 'column', field: 'code' })])
    expect(chosen(await mapped(projects, 'Projekti;Asiakas', 'Uusi halli;A', 'Vanha halli;A'))).toMatchObject({ Projekti: 'name' })
  })

  it('as Status is active or not only when its values say so', async () => {
    expect(chosen(await mapped(customers, 'Code;Naam;Status', '1;A;Actief', '2;B;Inactief'))).toMatchObject({ Status: 'active' })
    expect(chosen(await mapped(customers, 'Code;Naam;Status', '1;A;Klant', '2;B;Prospect'))).not.toHaveProperty('Status')
  })
})

describe('two columns for one field', () => {
  it('are a tie that a person settles', async () => {
    const mapping = await mapped(customers, 'Klantnummer;Naam;E-mail;E-Mail', '1;A;a@b.nl;c@d.nl')
    expect(mapping.columns.filter((column) => column.field === 'email')).toHaveLength(1)
    expect(mapping.questions).toEqual([
      expect.objectContaining({
        code: 'tie',
        field: 'email',
        readings: [expect.objectContaining({ key: '2' }), expect.objectContaining({ key: '3' })],
      }),
    ])
  })

  it('never get it both', async () => {
    const mapping = await mapped(customers, 'Asiakasnumero;Koodi;Nimi;Asiakkaan nimi;Yritys')
    const fields = mapping.columns.flatMap((column) => column.field ?? [])
    expect(new Set(fields).size).toBe(fields.length)
  })
})

describe('a file with secrets', () => {
  it('shows none of its values in a question', async () => {
    const mapping = await mapped(requireEntity('payment-keys'), 'Provider;API key;Api-key', 'Mollie;live_FAKE1;live_FAKE2')
    expect(mapping.questions).toHaveLength(1)
    expect(JSON.stringify(mapping)).not.toContain('FAKE')
  })
})

describe('what was chosen before', () => {
  it('goes before names, also to leave a column out', async () => {
    const columns = await columnsOf('Klantnummer;Naam;Zoekcode', '1;A;B')
    const mapping = suggestMapping(customers, columns, { memory: { [memoryKey('Zoekcode')]: 'group', [memoryKey('NAAM')]: null } })
    expect(of(mapping, 'Zoekcode')).toMatchObject({ field: 'group', by: 'memory', confidence: 1 })
    expect(of(mapping, 'Naam')).toMatchObject({ field: null, by: 'memory' })
    expect(mapping.open).toEqual(['name'])
  })
})

describe('a misspelt or unknown header', () => {
  it('is matched by likeness where it is near enough', async () => {
    expect(of(await mapped(customers, 'Asiakasnumer;Nimi'), 'Asiakasnumer')).toMatchObject({ field: 'code', by: 'likeness' })
  })

  it('is left alone where nothing fits', async () => {
    const mapping = await mapped(customers, 'Klantnummer;Naam;Schoenmaat', '1;A;42')
    expect(of(mapping, 'Schoenmaat')).toMatchObject({ field: null, by: 'none', confidence: 0 })
    expect(mapping.questions).toEqual([])
  })

  it('is asked about where its values are unmistakable', async () => {
    const mapping = await mapped(customers, 'Klantnummer;Naam;Kolom9', '1;A;a@b.nl', '2;B;c@d.nl')
    expect(mapping.questions).toEqual([expect.objectContaining({ code: 'column', field: 'email', header: 'Kolom9' })])
  })
})

describe('the values of a choice', () => {
  it('are found by label and synonym; a likeness is only a suggestion', () => {
    const type = accounts.fields.find((field) => field.key === 'type')!
    expect(suggestValues(type, ['Kosten', 'BANK', 'Expence', 'Balans'])).toEqual([
      { value: 'Kosten', option: 'expense', by: 'label', confidence: 1 },
      { value: 'BANK', option: 'asset', by: 'synonym', confidence: 1 },
      { value: 'Expence', option: 'expense', by: 'likeness', confidence: 0.5 },
      { value: 'Balans', option: null, by: 'none', confidence: 0 },
    ])
  })
})
