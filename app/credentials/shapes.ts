import { isValidIBAN } from 'ibantools'
import { passesLuhn } from './numbers.ts'

/**
 * A kind of value that is recognised by its look, wherever it stands. `sure`: nothing else looks like this.
 * A likely one is only asked about.
 */
export type Shape = { key: string; sure: boolean; matches: (value: string) => boolean }

const like = (key: string, pattern: RegExp, sure = true): Shape => ({ key, sure, matches: (value) => pattern.test(value) })

/** Order matters: the first match counts. Words: `credentials.shapes.<key>`. */
const SHAPES: Shape[] = [
  like('private-key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/),
  like('masked', /[•●∙…]|\*{4,}|^\S{2,12}\.{3}\S{0,8}$/),
  like('stripe-secret', /^sk_(test|live)_/),
  like('stripe-restricted', /^rk_(test|live)_/),
  like('stripe-publishable', /^pk_(test|live)_/),
  like('stripe-webhook', /^whsec_/),
  like('stripe-account', /^acct_/),
  like('mollie-profile', /^pfl_/),
  like('mollie-organisation', /^access_/),
  like('klarna-key', /^klarna_(live|test)_api_/),
  like('klarna-client', /^klarna_(live|test)_client_/),
  like('nexi-secret', /^(live|test)-secret-key-/),
  like('nexi-checkout', /^(live|test)-checkout-key-/),
  like('mollie-key', /^(live|test)_\w{30,}$/),
  like('pay-token-code', /^AT-\d{4}-\d{4}$/),
  like('pay-service', /^SL-\d{4}-\d{4}$/),
  like('adyen-user', /^ws_\w+@Company\./i),
  like('ga-measurement', /^G-[A-Z0-9]{4,16}$/),
  like('ga-universal', /^UA-\d+-\d+$/),
  like('tag-manager', /^(GTM|AW)-[A-Z0-9]+$/),
  like('address', /^https?:\/\/\S+$/i),
  like('e-mail', /^[^\s@:]+@[^\s@]+\.[a-z]{2,}$/i, false),
  { key: 'iban', sure: true, matches: (value) => isValidIBAN(value.replace(/\s/g, '').toUpperCase()) },
  {
    key: 'card-number',
    sure: false,
    matches: (value) => /^[2-6]\d{12,18}$/.test(value.replace(/[ -]/g, '')) && passesLuhn(value.replace(/[ -]/g, '')),
  },
]

/** What the value looks like; undefined for what could be anything. */
export function recognise(value: string): Shape | undefined {
  return SHAPES.find((shape) => shape.matches(value))
}

export const shapeKeys = SHAPES.map(({ key }) => key)
