import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { uploads } from '#app/files/uploads.server.ts'

// No component and no boundary: requests of the uploader are no documents. Their signature says what they may do.

export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return uploads().ingest(request)
}

export function action({ request }: ActionFunctionArgs): Promise<Response> {
  return uploads().ingest(request)
}
