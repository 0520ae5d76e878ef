import type { MiddlewareHandler } from 'hono'

const READING = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses what another site's page sends. React Router asks this only for pages' actions, not for resource routes. A
 * browser names the origin with every request that changes something; a program names none, and carries no cookies of
 * somebody else.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (READING.includes(c.req.method)) return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const own = origin === undefined ? !site || site === 'same-origin' || site === 'none' : origin === new URL(c.req.url).origin
  return own ? next() : c.text('This request came from another site.', 403)
}
