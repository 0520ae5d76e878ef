/** The one file route of the router. */
export const UPLOAD_ROUTE = 'importFile'

/** Most files in one drop or selection. */
export const FILES_AT_ONCE = 10

/** Transfers at a time: HTTP/1.1 gives a page six connections, and the page needs some for itself. */
export const PARALLEL_UPLOADS = 2

/** How long an upload's address can be used, and so how long a broken upload can be resumed. In seconds: one day. */
export const URL_LIFE_SECONDS = 24 * 60 * 60
