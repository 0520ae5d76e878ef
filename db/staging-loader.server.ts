import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { copyArray, copyJson, copyText } from './copy-text.ts'

/** A cleaned row on its way into `staged_rows`, with what is to say about it. */
export type LoadedRow = {
  row: number
  cells: readonly (string | null)[]
  /** 0 clean, 1 warning, 2 error. */
  level: number
  original?: Record<string, string> | null
  issues?: readonly { field?: string; code: string; level: number; params?: Record<string, string | number> }[]
}

const ROWS = 'copy staged_rows (import_id, row_no, cells, level, original) from stdin'
const ISSUES = 'copy staged_issues (import_id, row_no, field, code, level, params) from stdin'
/** Issues are sent after this many rows, so that memory stays flat however many there are. */
const CHUNK = 50_000

/**
 * Loads one import's rows by COPY, in one transaction on a connection of its own: all of them are there after `commit`,
 * none before. What an earlier try left is removed first. Bound to one import id; not held back by row-level security.
 */
export class StagingLoader {
  readonly #client: pg.Client
  readonly #importId: string
  /** The COPY that runs: `sent` when the last text that was written is on its way, `done` at its end. */
  #copy: { stream: ReturnType<typeof copyFrom>; done: Promise<void>; sent: Promise<void> } | undefined
  #issues: string[] = []
  #sinceChunk = 0

  private constructor(client: pg.Client, importId: string) {
    this.#client = client
    this.#importId = importId
  }

  /** Null when the import is not what it was: cancelled, or another worker has staged it meanwhile. Waits for that worker. */
  static async open(url: string, { id: importId, version }: { id: string; version: number }): Promise<StagingLoader | null> {
    const client = new pg.Client({ connectionString: url, application_name: 'gangway staging' })
    client.on('error', () => {}) // a lost connection also fails the pending query, which is where it is handled
    await client.connect()
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`staging ${importId}`])
    const current = await client.query('select from imports where id = $1 and version = $2', [importId, version])
    if (current.rowCount === 0) {
      await client.end()
      return null
    }
    await client.query('delete from staged_issues where import_id = $1', [importId])
    await client.query('delete from staged_rows where import_id = $1', [importId])
    return new StagingLoader(client, importId)
  }

  /** Sends a batch. Waits while PostgreSQL is slower than we are; trouble with a batch may come with the next. */
  async add(batch: readonly LoadedRow[]): Promise<void> {
    let text = ''
    for (const row of batch) {
      text += `${this.#importId}\t${row.row}\t${copyArray(row.cells)}\t${row.level}\t${copyJson(row.original)}\n`
      if (row.issues) for (const issue of row.issues) this.#issues.push(this.#issueLine(row.row, issue))
    }
    await this.#write(ROWS, text)
    this.#sinceChunk += batch.length
    if (this.#sinceChunk >= CHUNK || this.#issues.length >= CHUNK) await this.#sendIssues()
  }

  /** Makes all rows visible and closes the connection. The planner learns of them at once: comparing them begins now. */
  async commit(): Promise<void> {
    await this.#sendIssues()
    await this.#client.query('analyze staged_rows (import_id, row_no, level), staged_issues (import_id, row_no, field, code)')
    await this.#client.query('commit')
    await this.#client.end()
  }

  /** Leaves everything as it was. */
  async abort(): Promise<void> {
    this.#copy?.stream.destroy()
    await this.#client.end().catch(() => {}) // the connection may be what failed
  }

  #issueLine(row: number, issue: NonNullable<LoadedRow['issues']>[number]): string {
    return `${this.#importId}\t${row}\t${copyText(issue.field ?? null)}\t${copyText(issue.code)}\t${issue.level}\t${copyJson(issue.params)}\n`
  }

  async #sendIssues(): Promise<void> {
    await this.#endCopy()
    this.#sinceChunk = 0
    const lines = this.#issues
    this.#issues = []
    if (lines.length === 0) return
    await this.#write(ISSUES, lines.join(''))
    await this.#endCopy()
  }

  /** Takes the text and gives back when the text before it is on its way: so we prepare rows while PostgreSQL stores others. */
  async #write(command: string, text: string): Promise<void> {
    this.#copy ??= this.#beginCopy(command)
    const { stream, done, sent } = this.#copy
    await Promise.race([done, sent])
    this.#copy.sent = new Promise((resolve) => stream.write(text, () => resolve())) // trouble is told by `done`
  }

  #beginCopy(command: string) {
    const stream = this.#client.query(copyFrom(command))
    const done = finished(stream)
    done.catch(() => {}) // a COPY may break off while nobody waits for it: whoever writes or ends next hears of it
    return { stream, done, sent: Promise.resolve() }
  }

  async #endCopy(): Promise<void> {
    const copy = this.#copy
    this.#copy = undefined
    if (!copy) return
    copy.stream.end()
    await copy.done
  }
}
