import type { LoaderFunctionArgs } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { attachedFile } from '#app/files/attachment.server.ts'
import { errorWorkbook } from '#app/imports/error-workbook.server.ts'

/** The customer's file with what is wrong beside each row, for correcting it in a spreadsheet program. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const scope = requireScope(context, request)
  const { name, write } = await errorWorkbook(scope, params.customer!, params.number!)
  return attachedFile(name, write)
}
