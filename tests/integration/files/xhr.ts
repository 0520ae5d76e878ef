import { type ClientRequest, request as httpRequest } from 'node:http'

type Progress = { loaded: number }

/** As much of a browser's `XMLHttpRequest` as UploadThing's client uses, over Node's HTTP, for tests outside a browser. */
export class NodeXmlHttpRequest extends EventTarget {
  status = 0
  statusText = ''
  response: unknown = null
  responseType = ''
  #url = ''
  #method = ''
  #headers: Record<string, string> = {}
  #request: ClientRequest | undefined
  #progress: ((event: Progress) => void)[] = []
  upload = { addEventListener: (_type: 'progress', listener: (event: Progress) => void) => void this.#progress.push(listener) }

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value
  }

  async send(form: FormData): Promise<void> {
    const whole = new Response(form)
    const body = new Uint8Array(await whole.arrayBuffer())
    const headers = { ...this.#headers, 'Content-Type': whole.headers.get('content-type')!, 'Content-Length': body.length }
    const request = httpRequest(this.#url, { method: this.#method, headers }, async (response) => {
      this.status = response.statusCode ?? 0
      const text = Buffer.concat(await Array.fromAsync(response)).toString()
      this.response = text ? JSON.parse(text) : null
      this.dispatchEvent(new Event('load'))
    })
    this.#request = request
    request.on('error', () => this.dispatchEvent(new Event('error')))
    for (let at = 0; at < body.length && !request.destroyed; at += 65_536) {
      const chunk = body.subarray(at, at + 65_536)
      await new Promise<void>((resolve) => request.write(chunk, () => resolve()))
      if (!request.destroyed) for (const tell of this.#progress) tell({ loaded: at + chunk.length })
    }
    request.end()
  }

  abort(): void {
    this.#request?.destroy()
  }
}
