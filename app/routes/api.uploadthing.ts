import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { uploads } from '#app/files/uploads.server.ts'

// No component and no boundary: requests of the uploader are no documents.

export function loader(event: LoaderFunctionArgs): Promise<Response> {
  return uploads().route(event)
}

export function action(event: ActionFunctionArgs): Promise<Response> {
  return uploads().route(event)
}
