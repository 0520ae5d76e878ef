import type { ColumnProfile } from '../../inspection.ts'
import { DMY, dateReadings, MDY, YMD } from '../../kinds/date.ts'
import { DECIMAL_COMMA, DECIMAL_POINT, DECIMAL_SAME, decimalReadings } from '../../kinds/decimal.ts'
import { DATE, NUMBER, TEXT } from '../../read/row.ts'
import { createDistinctCounter } from './distinct.ts'
import { CODE, DATETIME, DAY, DECIMAL, INTEGER, VALUE_KINDS, valueKind } from './value-kind.ts'

const MOST_VALUES = 200
const MOST_ODD = 20
const LONGEST_SAMPLE = 200
/** Values remembered so that a repeated one is not looked at again; forgotten where few of so many come again. */
const MOST_KNOWN = 4_000
const TRIAL = 20_000
const ALL_DECIMALS = DECIMAL_POINT | DECIMAL_COMMA | DECIMAL_SAME
/** Share of values a kind must have for the column to be of it; the rest is listed as odd. */
const MAJORITY = 0.75

/** Gathers what the values of one column have in common, value by value. */
export function createColumnProfiler(index: number, header: string) {
  const counts = new Uint32Array(VALUE_KINDS.length)
  const firsts: { row: number; text: string }[][] = VALUE_KINDS.map(() => [])
  const distinct = createDistinctCounter()
  let known: Map<string, Seen> | null = new Map()
  let complete = true
  let asked = 0
  let hits = 0
  const samples: string[] = []
  let filled = 0
  let decimals = 7
  let dates = 15
  const decimalTally = new Array<number>(8).fill(0)
  const dateTally = new Array<number>(16).fill(0)

  /** How many values speak for which reading: one stray value must not hide what all others say. */
  function tally({ decimal, date }: Seen): void {
    if (decimal >= 0) decimalTally[decimal]!++
    else if (date >= 0) dateTally[date]!++
  }

  /** What is left of the readings that fit every value; `decimal` and `date` are those of this one. */
  function narrow(kind: number, decimal: number, date: number): void {
    if (kind === NUMBER) dates = 0
    else if (kind === DATE) decimals = 0
    else {
      decimals &= decimal
      dates &= date
    }
  }

  /** A value that was not met before, or of which there are too many to remember. */
  function meet(text: string, kind: number): Seen {
    const look = valueKind(text, kind)
    const isText = kind === TEXT
    const decimal = isText ? decimalsOf(text, look, decimals) : 0
    const date = isText ? datesOf(text, look, dates) : 0
    narrow(kind, decimal, date)
    distinct.add(text)
    return { kind, look, decimal: isText && look === DECIMAL ? decimal : -1, date: isText && isDay(look) ? date : -1, count: 0 }
  }

  function recall(text: string, kind: number): Seen | undefined {
    const seen = known?.get(text)
    if (!complete && known !== null && ++asked === TRIAL) {
      if (hits * 2 < TRIAL) known = null
      asked = hits = 0
    }
    if (seen === undefined) return undefined
    hits++
    seen.count++
    return seen.kind === kind ? seen : meet(text, kind)
  }

  function remember(text: string, seen: Seen): Seen {
    const long = text.length > LONGEST_SAMPLE
    if (known === null || long || known.size >= MOST_VALUES) complete = false
    if (known !== null && !long && known.size < MOST_KNOWN) known.set(ownText(text), seen)
    seen.count++
    return seen
  }

  return {
    /** A cell, with the number of its row; blanks count as not filled. */
    add(cell: string, kind: number, row: number): void {
      if (cell === '') return
      const text = cell.trim()
      if (text === '') return
      filled++
      const seen = recall(text, kind) ?? remember(text, meet(text, kind))
      counts[seen.look]!++
      tally(seen)
      if (samples.length < 3 && !samples.includes(text)) samples.push(ownText(text.slice(0, LONGEST_SAMPLE)))
      if (firsts[seen.look]!.length < MOST_ODD) firsts[seen.look]!.push({ row, text: ownText(text.slice(0, LONGEST_SAMPLE)) })
    },
    result(): ColumnProfile {
      const kind = majority(counts, filled)
      const odd = oddOnes(firsts, kind)
      const numeric = filled > 0 ? decimals : 0
      const dated = filled > 0 ? dates : 0
      const base = { index, header, kind, format: format(kind, numeric, dated), filled, ...distinct.result(), samples }
      const most = complete && known && filled > 0 ? { values: countsOf(known) } : {}
      return { ...base, ...most, decimalReadings: numeric, dateReadings: dated, decimalTally, dateTally, odd }
    },
  }
}

/** A value with its look and readings, found once, and how often it stands in the column. */
type Seen = { kind: number; look: number; decimal: number; date: number; count: number }

/** Readings of a text as a number; 0 without a look where nothing asks for them any more (`wanted` is 0). */
function decimalsOf(text: string, look: number, wanted: number): number {
  if (look === INTEGER) return ALL_DECIMALS
  return look === DECIMAL || (look === CODE && wanted !== 0) ? decimalReadings(text) : 0
}

/** Readings of a text as a date. */
function datesOf(text: string, look: number, wanted: number): number {
  return isDay(look) || ((look === INTEGER || look === CODE) && wanted !== 0) ? dateReadings(text) : 0
}

const isDay = (look: number) => look === DAY || look === DATETIME

function countsOf(values: Map<string, Seen>): [string, number][] {
  return Array.from(values, ([text, seen]): [string, number] => [text, seen.count]).sort((a, b) => b[1] - a[1])
}

/** A copy that does not keep the text it was cut from in memory. */
function ownText(text: string): string {
  return text.length < 13 ? text : JSON.parse(JSON.stringify(text))
}

type Kind = ColumnProfile['kind']

function majority(counts: Uint32Array, filled: number): Kind {
  if (filled === 0) return 'empty'
  const of = (name: (typeof VALUE_KINDS)[number]) => counts[VALUE_KINDS.indexOf(name)]!
  const least = filled * MAJORITY
  if (of('code') > 0 && of('code') + of('integer') === filled) return 'code'
  if (of('integer') >= least && of('decimal') === 0) return 'integer'
  if (of('integer') + of('decimal') >= least) return of('decimal') === 0 ? 'integer' : 'decimal'
  if (of('datetime') > 0 && of('datetime') + of('date') >= least) return 'datetime'
  const single = (['date', 'time', 'boolean', 'email'] as const).find((name) => of(name) >= least)
  if (single) return single
  return of('code') + of('integer') >= least && of('code') > 0 ? 'code' : 'text'
}

const AGREES: Record<string, readonly string[]> = {
  integer: ['integer'],
  decimal: ['integer', 'decimal'],
  datetime: ['date', 'datetime'],
  date: ['date'],
  time: ['time'],
  boolean: ['boolean'],
  email: ['email'],
}

function oddOnes(firsts: { row: number; text: string }[][], kind: Kind): ColumnProfile['odd'] {
  const agrees = AGREES[kind]
  if (!agrees) return []
  const others = VALUE_KINDS.flatMap((name, at) => (agrees.includes(name) ? [] : firsts[at]!))
  return others.sort((a, b) => a.row - b.row).slice(0, MOST_ODD)
}

function format(kind: Kind, numeric: number, dated: number): string | null {
  if (kind === 'decimal') {
    const sign = numeric & (DECIMAL_POINT | DECIMAL_COMMA)
    return sign === DECIMAL_POINT ? '.' : sign === DECIMAL_COMMA ? ',' : null
  }
  if (kind !== 'date' && kind !== 'datetime') return null
  const order = dated & (DMY | MDY | YMD)
  return order === DMY ? 'dmy' : order === MDY ? 'mdy' : order === YMD ? 'ymd' : null
}
