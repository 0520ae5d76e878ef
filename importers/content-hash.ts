/** Rows per block; part of the definition, so never to be changed. */
const BLOCK = 1_000

/**
 * The identity of rows that somebody approves: SHA-256 over their canonical cells, in blocks of 1,000 rows chained one to the next, so
 * that any number of rows is hashed in flat memory, wherever batches end. Same rows in the same order, same hash; nothing else.
 */
export class ContentHash {
  private block: (readonly (string | null)[])[] = []
  private chain = new Uint8Array(0)

  /** The cells of the next row, in the entity's field order. */
  async add(cells: readonly (string | null)[]): Promise<void> {
    this.block.push(cells)
    if (this.block.length === BLOCK) await this.close()
  }

  /** 64 hexadecimal digits. */
  async result(): Promise<string> {
    await this.close()
    return Array.from(this.chain, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  private async close(): Promise<void> {
    const rows = new TextEncoder().encode(JSON.stringify(this.block))
    const bytes = new Uint8Array(this.chain.length + rows.length)
    bytes.set(this.chain)
    bytes.set(rows, this.chain.length)
    this.chain = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    this.block = []
  }
}

/** The hash of rows at hand. */
export async function contentHash(rows: Iterable<readonly (string | null)[]> | AsyncIterable<readonly (string | null)[]>): Promise<string> {
  const hash = new ContentHash()
  for await (const cells of rows) await hash.add(cells)
  return hash.result()
}
