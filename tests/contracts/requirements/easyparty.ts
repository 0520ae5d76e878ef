import type { Rows } from './row.ts'

export const easyparty: Rows = {
  'E-01': ['keyUsers.min=1', 'keyUsers.max=1', 'roles.key-user.namedPerson=true', 'items.key-user'],
  'E-02': ['items.accept-set-up.role=key-user', 'keyUsers.rule'],
  'E-03': ['oneContact'],
  'E-04': ['oneContact'],
  'E-05': ['contacts.0.when', 'contacts.1.when', 'contacts.2.when'],
  'E-06': ['contacts.1.channel=mail', 'contacts.1.to=implementer', 'roles.implementer.namedPerson=true'],
  'E-07': ['gates.almost-finished.when.any.0.share=0.9', 'gates.almost-finished.when.any.1.switched=by-hand', 'contacts.2.channel=portal'],
  'E-08': ['ticketCategories.#=5'],
  'E-09': ['contacts.2.to=support', 'roles.support.queue=true'],
  'E-10': ['contacts.0.channel=phone', 'contacts.0.when.not.done=portal-account'],
  'E-11': ['gates.portal-account.when.done=portal-account', 'items.portal-account'],
  'E-12': ['contacts.3.channel=phone', 'contacts.4.channel=phone', 'contacts.5.channel=phone', 'contacts.5.when.done=portal-account'],
  'E-13': ['items.how-to-reach-us.kind=advice'],
}
