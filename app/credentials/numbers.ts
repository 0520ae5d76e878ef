/*
 * Check digits of numbers that no package in use knows. Pure; the callers take out blanks first.
 */

/** Finnish reference number (viitenumero): weights 7, 3, 1 from the right, check digit = distance to the next ten. */
export function isFinnishReference(value: string): boolean {
  if (!/^[1-9]\d{3,19}$/.test(value)) return false
  const digits = Array.from(value, Number)
  const check = digits.pop()
  const sum = digits.reverse().reduce((total, digit, i) => total + digit * [7, 3, 1][i % 3]!, 0)
  return (10 - (sum % 10)) % 10 === check
}

/** ISO 11649 creditor reference: `RF`, two check digits, up to 21 letters and digits; a Finnish one holds a Finnish reference. */
export function isRfReference(value: string): boolean {
  return /^RF\d{2}[0-9A-Z]{1,21}$/i.test(value) && rotatedRest(value.toUpperCase()) === 1
}

/** The first four characters moved to the end, letters as 10 to 35, modulo 97 (ISO 7064). */
function rotatedRest(value: string): number {
  const rotated = value.slice(4) + value.slice(0, 4)
  return Array.from(rotated).reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0)
}

/** The last digit of card and some other numbers (ISO/IEC 7812-1, annex B). One in ten other numbers passes too. */
export function passesLuhn(value: string): boolean {
  const sum = Array.from(value, Number)
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0)
  return sum % 10 === 0
}

/** GS1 location number and relatives: weights 3 and 1 from the right, 13 digits. */
export function isGln(value: string): boolean {
  if (!/^\d{13}$/.test(value)) return false
  const digits = Array.from(value, Number)
  const check = digits.pop()
  const sum = digits.reverse().reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === check
}

/** Every byte of a PATU key half has odd parity: 16 hexadecimal digits; returns the 1-based bytes that have not. */
export function evenBytes(half: string): number[] {
  const bytes = half.match(/../g) ?? []
  return bytes.flatMap((byte, i) => (onesIn(Number.parseInt(byte, 16)) % 2 === 1 ? [] : [i + 1]))
}

function onesIn(byte: number): number {
  return byte.toString(2).replaceAll('0', '').length
}
