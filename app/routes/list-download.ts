import type { LoaderFunctionArgs } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { attachedChunks, attachedFile, attachment } from '#app/files/attachment.server.ts'
import { recordsText, recordsWorkbook, templateFile } from '#app/imports/list-files.server.ts'

/** What can be downloaded of a list: its template, and its records in two forms. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const scope = requireScope(context, request)
  const { customer = '', entity = '', file } = params
  if (file === 'template.xlsx') return attachment(await templateFile(scope, customer, entity))
  if (file === 'records.xlsx') {
    const { name, write } = await recordsWorkbook(scope, customer, entity)
    return attachedFile(name, write)
  }
  if (file === 'records.csv') {
    const { name, chunks } = await recordsText(scope, customer, entity)
    return attachedChunks(name, chunks)
  }
  throw new Response(null, { status: 404 })
}
