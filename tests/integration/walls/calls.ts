import type { Db } from '#db/client.server.ts'
import { driver } from '#db/client.server.ts'
import * as credentials from '#db/queries/credentials.ts'
import * as files from '#db/queries/files.ts'
import * as q from '#db/queries/imports.ts'
import { compareRows } from '#db/queries/links.ts'
import * as memories from '#db/queries/memories.ts'
import * as onboardings from '#db/queries/onboardings.ts'
import * as people from '#db/queries/people.ts'
import * as records from '#db/queries/records.ts'
import { listTouched } from '#db/queries/staged-problems.ts'
import * as staged from '#db/queries/staged-rows.ts'
import * as traces from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { TODAY } from '#tests/fixtures/story.ts'
import type { Side } from '#tests/fixtures/two-vendors.ts'

/** What a stranger may know of the victim: ids and whole rows, as if they had leaked. */
export type Known = {
  side: Side
  customerId: string
  userId: string
  onboarding: onboardings.OnboardingRow
  item: onboardings.ItemRow
  file: files.StoredFile
  import: q.ImportRow
  sent: q.ImportRow
  releaseId: string
  credentialId: string
  layout: string
}

/** Looked up by the owner. */
export async function knownOf(db: Db, side: Side): Promise<Known> {
  const { karin: scope } = side
  const staged = (await q.findImport(db, scope, side.imports.staged))!
  const released = (await q.findImport(db, scope, side.imports.released))!
  const items = await onboardings.listItems(db, scope, [side.onboardingId])
  const [credential] = await driver()<{ id: string }[]>`select id from credentials where customer_id = ${scope.customerId}`
  const [memory] = await driver()<
    { layout: string }[]
  >`select layout from memories where customer_id = ${scope.customerId} and entity = 'projects'`
  await driver()`update imports set work = '{"kind": "waiting"}' where customer_id = ${scope.customerId} and number = ${side.imports.sent}`
  return {
    side,
    customerId: scope.customerId,
    userId: scope.userId,
    onboarding: (await onboardings.findOnboardingById(db, scope, side.onboardingId))!,
    item: items.find((item) => item.key === 'kick-off')!,
    file: (await files.findFile(db, scope, staged.fileId))!,
    import: staged,
    sent: (await q.findImport(db, scope, side.imports.sent))!,
    releaseId: released.releaseId!,
    credentialId: credential!.id,
    layout: memory!.layout,
  }
}

type Call = (db: Db, scope: CustomerScope, of: Known) => Promise<unknown>

const all = { show: 'all' } as const
const page = { size: 50 }
const at = TODAY
const changed = { cells: ['gone'], original: null }
const COUNTS = { read: 9, clean: 0, warnings: 0, errors: 0, empty: 0, excluded: 0, leftOut: 0 }
const compared = ({ import: { id, onboardingId } }: Known) => ({ importId: id, onboardingId })
const COMPARISON = { keyPositions: [0], distinct: [{ field: 'code', positions: [0], level: 2 }], references: [] }

/** Numbers and layouts are counted by customer: only the victim's own row would be a leak. */
async function only<T extends { customerId: string }>({ customerId }: Known, found: Promise<T | undefined>): Promise<T | undefined> {
  const row = await found
  return row?.customerId === customerId ? row : undefined
}

async function undone(db: Db, scope: CustomerScope, of: Known): Promise<void> {
  const undo = await records.addRelease(db, scope, { onboardingId: of.onboarding.id, undoes: of.releaseId, at })
  await records.takeBack(db, scope, of.releaseId, undo.id)
}

/** Every query with a scope, called about the victim. */
export const CALLS: Record<string, Call> = {
  'credentials.listCredentials': (db, scope, of) => credentials.listCredentials(db, scope, of.onboarding.id),
  'credentials.listCredentialStates': (db, scope, of) => credentials.listCredentialStates(db, scope, of.onboarding.id),
  'credentials.findCredential': (db, scope, of) => credentials.findCredential(db, scope, of.credentialId),
  'credentials.keepCredential': (db, scope, of) =>
    credentials.keepCredential(db, scope, {
      onboardingId: of.onboarding.id,
      provider: 'paytrail',
      sealed: {},
      open: {},
      hints: {},
      createdAt: at,
    }),
  'credentials.revokeCredential': (db, scope, of) => credentials.revokeCredential(db, scope, of.credentialId, at),
  'files.keepFile': (db, scope, { file: { key, name, bytes, sha256 } }) => files.keepFile(db, scope, { key, name, bytes, sha256, at }),
  'files.findFile': (db, scope, of) => files.findFile(db, scope, of.file.id),
  'files.findTwin': (db, scope, of) => files.findTwin(db, scope, { ...of.file, id: of.import.id }),
  'files.markDestroyed': (db, scope, of) => files.markDestroyed(db, scope, of.file.id, at),
  'imports.addImport': (db, scope, of) =>
    q.addImport(db, scope, { onboardingId: of.onboarding.id, entity: 'projects', fileId: of.file.id, at, work: { kind: 'waiting' } }),
  'imports.findImport': (db, scope, of) => only(of, q.findImport(db, scope, of.import.number)),
  'imports.findImportById': (db, scope, of) => q.findImportById(db, scope, of.import.id),
  'imports.lockImport': (db, scope, of) => q.lockImport(db, scope, of.import.id),
  'imports.listImports': (db, scope, of) => q.listImports(db, scope, of.onboarding.id),
  'imports.listReviewQueue': async (db, scope, of) => (await q.listReviewQueue(db, scope)).filter((one) => one.id === of.sent.id),
  'imports.listImportsOfFile': (db, scope, of) => q.listImportsOfFile(db, scope, of.file.id),
  'imports.changeImport': (db, scope, of) => q.changeImport(db, scope, of.import, { state: 'withdrawn' }),
  'imports.noteWork': (db, scope, of) => q.noteWork(db, scope, of.import, { kind: 'waiting' }),
  'imports.supersedeOlder': (db, scope, of) => q.supersedeOlder(db, scope, { ...of.import, number: 999 }),
  'imports.listImportsOfRelease': (db, scope, of) => q.listImportsOfRelease(db, scope, of.releaseId),
  'imports.listStanding': (db, scope, of) => q.listStanding(db, scope, of.onboarding.id),
  'links.compareRows': (db, scope, of) => compareRows(db, scope, compared(of), COMPARISON),
  'memories.findMemory': (db, scope, of) => only(of, memories.findMemory(db, scope, 'projects', of.layout)),
  'memories.remember': (db, scope) => memories.remember(db, scope, { entity: 'projects', layout: 'layout', at }, { answers: {} }),
  'onboardings.findOnboarding': (db, scope, of) => onboardings.findOnboarding(db, scope, of.side.customer),
  'onboardings.findOnboardingById': (db, scope, of) => onboardings.findOnboardingById(db, scope, of.onboarding.id),
  'onboardings.listOnboardings': async (db, scope, of) =>
    (await onboardings.listOnboardings(db, scope)).filter((one) => one.customerId === of.customerId),
  'onboardings.listItems': (db, scope, of) => onboardings.listItems(db, scope, [of.onboarding.id]),
  'onboardings.moveItem': (db, scope, of) =>
    onboardings.moveItem(db, scope, of.item, { to: 'done', reason: null, by: scope.userId, on: '2026-11-20', at }),
  'onboardings.keepChoices': (db, scope, of) => onboardings.keepChoices(db, scope, of.onboarding.id, {}),
  'onboardings.keepEvidence': (db, scope, of) => onboardings.keepEvidence(db, scope, of.item.id, { values: {} }, at),
  'onboardings.listItemEvents': (db, scope, of) => onboardings.listItemEvents(db, scope, [of.item.id]),
  'onboardings.addOnboarding': (db, scope, { onboarding }) => {
    const { id: _, vendorId: _v, customerId: _c, ...rest } = onboarding
    return onboardings.addOnboarding(db, scope, rest, [])
  },
  'people.listPeople': async (db, scope, of) => (await people.listPeople(db, scope)).filter((one) => one.id === of.userId),
  'records.countPlan': (db, scope, of) => records.countPlan(db, scope, of.import, [0]),
  'records.listPlan': (db, scope, of) => records.listPlan(db, scope, of.import, [0], { kind: 'all', after: 0, size: 50 }),
  'records.addRelease': (db, scope, of) => records.addRelease(db, scope, { onboardingId: of.onboarding.id, at }),
  'records.releaseRows': (db, scope, of) =>
    records.releaseRows(db, scope, of.sent, { keyPositions: [0], secrets: [], releaseId: of.releaseId }),
  'records.countUnmet': (db, scope, of) => records.countUnmet(db, scope, of.import, { position: 0, entity: 'customers', keyPosition: 0 }),
  'records.findLatestRelease': (db, scope, of) => records.findLatestRelease(db, scope, of.onboarding.id),
  'records.takeBack': (db, scope, of) => undone(db, scope, of),
  'records.listRecords': (db, scope, of) => records.listRecords(db, scope, { customerId: of.customerId, entity: 'customers' }, page),
  'records.countRecords': (db, scope, of) => records.countRecords(db, scope, of.customerId),
  'staged-problems.listTouched': (db, scope, of) => listTouched(db, scope, of.import.id, { after: 0, size: 50 }),
  'staged-rows.listRows': (db, scope, of) => staged.listRows(db, scope, of.import.id, all, page),
  'staged-rows.countRows': (db, scope, of) => staged.countRows(db, scope, of.import.id, all),
  'staged-rows.findRow': (db, scope, of) => staged.findRow(db, scope, of.import.id, 2),
  'staged-rows.listIssueGroups': (db, scope, of) => staged.listIssueGroups(db, scope, of.import.id),
  'staged-rows.replaceRow': (db, scope, of) =>
    staged.replaceRow(db, scope, { importId: of.import.id, rowNo: 2, ...changed }, [{ field: null, code: 'x', level: 2, params: null }]),
  'staged-rows.setExcluded': (db, scope, of) => staged.setExcluded(db, scope, of.import.id, [2, 3], true),
  'staged-rows.recount': async (db, scope, of) => {
    const { errors, warnings, excluded } = await staged.recount(db, scope, of.import.id, COUNTS)
    return errors + warnings + excluded
  },
  'staged-rows.logOperation': (db, scope, of) => staged.logOperation(db, scope, { importId: of.import.id, rowNo: 2, kind: 'exclude', at }),
  'staged-rows.hashContent': async (db, scope, of) => (await staged.hashContent(db, scope, of.import.id)) !== EMPTY,
  'traces.leaveTrace': (db, scope, of) => traces.leaveTrace(db, scope, { action: 'x', subject: 'import', subjectId: of.import.id, at }),
  'traces.listTraces': (db, scope, of) => traces.listTraces(db, scope, [of.import.id, of.onboarding.id]),
  'traces.pageTraces': async (db, scope, of) => {
    const hidden = { subjectIds: [], actions: [] }
    const { traces: found } = await traces.pageTraces(db, scope, { hidden, page: 1, size: 500 })
    return found.filter((one) => one.subjectId === of.import.id)
  },
  'traces.addComment': (db, scope, of) =>
    traces.addComment(db, scope, { kind: 'import', id: of.import.id, onboardingId: of.onboarding.id }, { body: 'x', internal: false, at }),
  'traces.listComments': (db, scope, of) => traces.listComments(db, scope, { onboardingId: of.onboarding.id }, true),
}

/** SHA-256 of nothing. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Exports that take no scope, and why that is right. */
export const WITHOUT_SCOPE: Record<string, string> = {
  'cells.cellOf': 'makes SQL text, asks nothing',
  'cells.keyOf': 'makes SQL text, asks nothing',
  'within.within': 'is the first wall',
  'within.owned': 'is the first wall',
  'within.importInSight': 'is the first wall',
  'staged-rows.levelOf': 'makes SQL text, asks nothing',
  'duplicates.findDuplicates': 'a step of compareRows, which asks whose the import is',
  'references.followReference': 'a step of compareRows, which asks whose the import is',
  'trees.compareTree': 'a step of compareRows, which asks whose the import is',
  'imports.lockStaging': 'waits for its turn; reads and changes nothing',
  'onboardings.lockItems': 'waits for its turn; reads and changes nothing',
  'mails.keepMail': 'mail belongs to no tenant; the web role cannot touch it',
  'mails.findMail': 'mail belongs to no tenant; the web role cannot touch it',
  'mails.markMailSent': 'mail belongs to no tenant; the web role cannot touch it',
  'mails.newestMails': 'mail belongs to no tenant; the web role cannot touch it',
  'operators.findOperators': 'the command line, by whoever has the machine',
  'operators.listAllOnboardings': 'the command line, by whoever has the machine',
  'people.languageOfPerson': 'before anybody is signed in',
  'people.membershipsOf': 'makes the scope',
  'people.keepLanguage': 'about the signed-in person alone',
  'seeding.isUnused': 'set-up, before there is a vendor',
  'seeding.addVendor': 'set-up, before there is a vendor',
  'seeding.addCustomer': 'set-up by the owner',
  'seeding.addPerson': 'set-up by the owner',
  'seeding.listFileKeys': 'throws the demo away',
  'seeding.emptyDatabase': 'throws the demo away',
}
