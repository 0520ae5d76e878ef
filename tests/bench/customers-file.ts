import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { benchFolder } from './folder.ts'
import { type Random, randomFrom } from './random.ts'

export const HEADER = [
  'Klantnummer',
  'Naam',
  'E-mailadres',
  'Telefoon',
  'Straat',
  'Postcode',
  'Plaats',
  'Land',
  'Kredietlimiet',
  'Klant sinds',
]
const STREETS = ['Dorpsstraat', 'Kerkstraat', 'Mannerheimintie', 'Hoofdweg', 'Coöperatieplein', 'Nieuwe Gracht']
const TOWNS = ['Amsterdam', 'Utrecht', "'s-Hertogenbosch", 'Zwolle', 'Den Haag', 'Leeuwarden']
const NAMES = ['Bakkerij', 'Café', 'Handelsonderneming', 'Installatiebedrijf', 'Crèmerie', 'Advies & Co']
const LANDS = ['Nederland', 'NL', 'Netherlands']
const ROWS_A_PIECE = 2_000

/**
 * A file of customers as a Dutch administration exports it: semicolons, decimal commas, days first, one cell in six
 * quoted. One row in a hundred has an e-mail address that is none; one in a thousand a number that was there before.
 * The same rows always give the same file. Made once.
 */
export async function customersFile(rows: number): Promise<{ path: string; bytes: number }> {
  const path = join(benchFolder, `customers-${rows}.csv`)
  if (!existsSync(path)) {
    mkdirSync(benchFolder, { recursive: true })
    await pipeline(Readable.from(pieces(rows)), createWriteStream(`${path}.new`))
    await rename(`${path}.new`, path)
  }
  return { path, bytes: statSync(path).size }
}

function* pieces(rows: number): Generator<string> {
  const random = randomFrom(20_261_122)
  yield `${HEADER.join(';')}\r\n`
  for (let from = 1; from <= rows; from += ROWS_A_PIECE) {
    let text = ''
    for (let row = from; row < Math.min(rows + 1, from + ROWS_A_PIECE); row++) text += `${customer(row, random).join(';')}\r\n`
    yield text
  }
}

function customer(row: number, random: Random): string[] {
  const pick = (list: readonly string[]) => list[random(list.length)]!
  const number = row > 1 && row % 1000 === 0 ? row - 1 : row
  const name = `"${pick(NAMES)} ${pick(TOWNS)} ${row}"`
  const email = row % 100 === 7 ? `inkoop${row}@proef` : `inkoop${row}@voorbeeld-${random(9000)}.example`
  const phone = `+31 20 ${100 + random(900)} ${1000 + random(9000)}`
  const street = `${pick(STREETS)} ${1 + random(400)}`
  const postcode = `${1000 + random(9000)} ${'ABCDEFGHJK'[random(10)]}${'LMNPRTVWXZ'[random(10)]}`
  const limit = `${1 + random(99)}.${100 + random(900)},${10 + random(90)}`
  const since = `${pad(1 + random(28))}-${pad(1 + random(12))}-${1990 + random(36)}`
  return [`K${String(number).padStart(7, '0')}`, name, email, phone, street, postcode, pick(TOWNS), pick(LANDS), limit, since]
}

const pad = (number: number) => String(number).padStart(2, '0')
