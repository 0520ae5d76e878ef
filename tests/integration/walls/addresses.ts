import type { Role } from '#db/scope.ts'
import type { Side } from '#tests/fixtures/two-vendors.ts'

/** Whom a form is for; everybody else is refused. */
export type Sent = { form: Record<string, string>; by: readonly Role[] }
/** How to reach an address with everything in it the victim's; and what can be sent there. */
export type Way = { to: (side: Side, ids: { file: string; credential: string }) => string; readers?: readonly Role[]; sends?: Sent[] }

const EVERYBODY = ['key-user', 'customer-viewer', 'implementer', 'vendor-admin'] as const
const VENDOR = ['implementer', 'vendor-admin'] as const
const DELIVERERS = ['key-user', 'implementer', 'vendor-admin'] as const

const customer =
  (rest = '') =>
  (side: Side) =>
    `/c/${side.customer}${rest}`
const staged = (step: string) => (side: Side) => `/c/${side.customer}/imports/${side.imports.staged}${step}`
const sent = (step: string) => (side: Side) => `/c/${side.customer}/imports/${side.imports.sent}${step}`

/** Addresses behind the sign-in: only the victim's own people get anything. */
export const CLOSED_WAYS: Record<string, Way> = {
  '/c/:customer': { to: customer() },
  '/c/:customer/plan': { to: customer('/plan') },
  '/c/:customer/plan/:item': {
    to: customer('/plan/kick-off'),
    sends: [
      { form: { do: 'complete' }, by: VENDOR },
      { form: { do: 'leave-out', reason: 'Not needed' }, by: VENDOR },
      { form: { do: 'save', on: '2026-11-19' }, by: VENDOR },
      { form: { body: 'Hello', internal: 'on' }, by: EVERYBODY },
    ],
  },
  '/c/:customer/data': { to: customer('/data') },
  '/c/:customer/data/:entity': { to: customer('/data/customers') },
  '/c/:customer/data/:entity/:file': { to: customer('/data/customers/records.csv') },
  '/c/:customer/imports/:number': { to: staged('') },
  '/c/:customer/imports/:number/check': { to: staged('/check'), sends: [{ form: { version: '1', sheet: 'x' }, by: DELIVERERS }] },
  '/c/:customer/imports/:number/match': { to: staged('/match'), sends: [{ form: { version: '1' }, by: DELIVERERS }] },
  '/c/:customer/imports/:number/correct': {
    to: staged('/correct'),
    sends: [
      { form: { intent: 'exclude', row: '2' }, by: DELIVERERS },
      { form: { intent: 'edit', row: '2', field: 'name', text: 'gone' }, by: DELIVERERS },
    ],
  },
  '/c/:customer/imports/:number/send': {
    to: staged('/send'),
    sends: [
      { form: { version: '1', intent: 'submit' }, by: DELIVERERS },
      { form: { version: '1', intent: 'withdraw' }, by: DELIVERERS },
    ],
  },
  '/c/:customer/imports/:number/work': {
    to: staged('/work'),
    sends: [
      { form: { version: '1' }, by: DELIVERERS },
      { form: { intent: 'again' }, by: DELIVERERS },
    ],
  },
  '/c/:customer/imports/:number/review': {
    to: sent('/review'),
    readers: VENDOR,
    sends: [
      ...['approve', 'release', 'undo'].map((intent) => ({ form: { version: '1', intent, release: '1' }, by: VENDOR })),
      { form: { version: '1', intent: 'return', comment: 'Do it again' }, by: VENDOR },
      { form: { body: 'Among us', internal: 'on' }, by: VENDOR },
    ],
  },
  '/c/:customer/imports/:number/errors.xlsx': { to: staged('/errors.xlsx') },
  '/c/:customer/keys': {
    to: customer('/keys'),
    sends: [
      { form: { intent: 'save', provider: 'paytrail', merchantId: '375917', merchantSecret: 'SAIPPUAKAUPPIAS' }, by: ['key-user'] },
      { form: { intent: 'reveal', id: 'CREDENTIAL', field: 'merchantSecret', reason: 'To look at what it is' }, by: VENDOR },
      { form: { intent: 'revoke', id: 'CREDENTIAL' }, by: ['key-user'] },
    ],
  },
  '/c/:customer/messages': { to: customer('/messages'), sends: [{ form: { about: 'onboarding', body: 'Hello' }, by: EVERYBODY }] },
  '/c/:customer/history': { to: customer('/history') },
  '/files/:file': { to: (_, { file }) => `/files/${file}` },
  '/ingest/form': { to: () => '/ingest/form', sends: [{ form: { onboardingId: 'ONBOARDING', entity: 'customers' }, by: DELIVERERS }] },
}

/** Addresses that show each reader their own, or that need no reader: why. Nothing of the victim's is there for strangers. */
export const OTHER_WAYS: Record<string, string> = {
  '/': 'leads each reader to their own page',
  '/onboardings': "lists the onboardings of the reader's vendor",
  '/review': "lists what waits at the reader's vendor",
  '/sign-in': 'the way in',
  '/sign-out': 'the way out',
  '/preferences': "keeps this browser's language and appearance",
  '/inbox': 'mail on a machine without a mail server; closed as soon as HOST, APP_URL or SMTP_URL is set',
  '/look': 'the look book, not part of what is served in production',
  '/api/auth/*': 'sign-in itself',
  '/api/uploadthing': 'asks who may deliver where; tests/integration/files tries it',
  '/ingest/*': 'goes by signature; tests/integration/files tries it',
  '/*': 'whatever is not there',
}
