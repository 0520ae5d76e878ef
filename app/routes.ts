import { type RouteConfig, route } from '@react-router/dev/routes'

export default [
  route('preferences', 'routes/preferences.tsx'),
  ...(process.env.NODE_ENV === 'production' ? [] : [route('look', 'routes/look.tsx')]),
] satisfies RouteConfig
