/** A credential that is locked away, as people may see it. */
export type KeptCredential = {
  id: string
  provider: string
  /** Values that are no secret, by field; `environment` among them. */
  open: Record<string, string>
  /** Last signs of each secret, by field; '' where none may be shown. */
  last: Record<string, string>
  who: string | null
  at: Date
  revokedAt: Date | null
  /** It came in a spreadsheet of keys. */
  fromSheet: boolean
}
