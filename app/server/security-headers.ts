import type { MiddlewareHandler } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Env } from '#app/env.server.ts'

/**
 * What browsers are told to allow. Hot reload (`dev`) needs inline styles and a socket; the hosted upload service needs
 * its addresses. Everything else comes from here.
 */
export function securityHeaders({ uploads, publicUrl }: Env, dev: boolean): MiddlewareHandler {
  const uploadHosts = uploads.kind === 'hosted' ? [`https://*.${uploads.ingestHost}`] : []
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", NONCE],
      styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"], // widths of bars, positions of pop-overs
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", ...uploadHosts, ...(dev ? ['ws:'] : [])],
      workerSrc: ["'self'", ...(dev ? ['blob:'] : [])],
      manifestSrc: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: publicUrl?.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })
}
