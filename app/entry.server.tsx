import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router'
import { nonceContext } from './server/nonce.ts'

/** How long a page may wait for data that it streams, in milliseconds. */
export const streamTimeout = 10_000

/** Renders a page: people get it as soon as its frame stands, programs that index get it whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  context: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const nonce = context.get(nonceContext)
  const whole = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((resolve, reject) => {
    let code = status
    const send = () => {
      const body = new PassThrough().once('close', () => clearTimeout(late))
      pipe(body)
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
    }
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={page} url={request.url} nonce={nonce} />, {
      nonce,
      [whole ? 'onAllReady' : 'onShellReady']: send,
      onShellError: reject,
      onError(error) {
        code = 500
        report(request, error)
      },
    })
    const late = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** Where unexpected errors of loaders and actions end; the reader sees the error page with the same number. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  const isAnswer = isRouteErrorResponse(error) && error.status < 500 // a wrong address or method is no trouble of ours
  if (!isAnswer && !request.signal.aborted) report(request, error)
}

function report(request: Request, error: unknown): void {
  console.error(`[${request.headers.get('x-request-id')}] ${request.method} ${new URL(request.url).pathname}`, error)
}
