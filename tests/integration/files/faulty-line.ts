import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A network line to a port that can be broken: it takes no more than it is told, and can be cut. */
export async function faultyLine(port: number) {
  const sockets = new Set<Socket>()
  const line = { origin: '', down: false, /** Bytes towards the server that still pass. */ passes: Number.POSITIVE_INFINITY, cut, close }

  const server = createServer((near) => {
    if (line.down) return near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    far.pipe(near)
    near.on('data', (chunk) => {
      const part = chunk.subarray(0, line.passes)
      line.passes -= part.length
      if (!far.write(part)) {
        near.pause()
        far.once('drain', () => near.resume())
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  line.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  /** Breaks every connection, and refuses new ones until `down` is false again. */
  function cut(): void {
    line.down = true
    line.passes = Number.POSITIVE_INFINITY
    for (const socket of sockets) socket.destroy()
  }
  function close(): void {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return line
}
