import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  index('routes/index.tsx'),
  route('onboardings', 'routes/onboardings.tsx'),
  route('c/:customer', 'routes/customer.tsx', [
    index('routes/home.tsx'),
    route('plan', 'routes/plan.tsx'),
    route('plan/:item', 'routes/item.tsx'),
    route('messages', 'routes/messages.tsx'),
    route('history', 'routes/history.tsx'),
  ]),
  route('api/auth/*', 'routes/api.auth.ts'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.tsx'),
  route('preferences', 'routes/preferences.tsx'),
  ...(process.env.NODE_ENV === 'production' ? [] : [route('look', 'routes/look.tsx')]),
  route('files/:file', 'routes/file-download.ts'),
  route('api/uploadthing', 'routes/api.uploadthing.ts'),
  route('ingest/form', 'routes/upload-form.ts'),
  route('ingest/*', 'routes/ingest.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
