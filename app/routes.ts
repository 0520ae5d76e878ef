import { type RouteConfig, route } from '@react-router/dev/routes'

export default [
  route('preferences', 'routes/preferences.tsx'),
  ...(process.env.NODE_ENV === 'production' ? [] : [route('look', 'routes/look.tsx')]),
  route('files/:file', 'routes/file-download.ts'),
  route('api/uploadthing', 'routes/api.uploadthing.ts'),
  route('ingest/*', 'routes/ingest.ts'),
] satisfies RouteConfig
