import type { LoaderFunctionArgs } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { attachment } from '#app/files/attachment.server.ts'
import { requireUploadedFile } from '#app/files/download.server.ts'

/** The customer's own file, unchanged. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  return attachment(await requireUploadedFile(requireScope(context, request), params.file))
}
