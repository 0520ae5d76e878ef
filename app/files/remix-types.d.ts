// `uploadthing/remix` types its `event` with a package that it does not depend on; without this it is silently `any`.
declare module '@remix-run/server-runtime' {
  export type { ActionFunctionArgs } from 'react-router'
}
