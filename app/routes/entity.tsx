import { useNavigate } from 'react-router'
import { may } from '#app/accounts/permissions.ts'
import { requireScope } from '#app/accounts/session.server.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { env } from '#app/env.server.ts'
import { isUnderWay } from '#app/files/sending/upload.ts'
import { UploadPanel } from '#app/files/upload-panel.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { ImportList } from '#app/imports/components/import-list.tsx'
import { RecordList } from '#app/imports/components/record-list.tsx'
import { FilePreview } from '#app/imports/preview/file-preview.tsx'
import { hasSecrets } from '#app/imports/secrets.ts'
import { loadEntity } from '#app/imports/views.server.ts'
import { entityWords, fieldsOf } from '#app/imports/words.server.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/entity'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const shown = await loadEntity(scope, params.customer, params.entity)
  return {
    ...shown,
    entity: entityWords(params.entity, scope.locale),
    fields: fieldsOf(params.entity, scope.locale),
    secret: hasSecrets(params.entity),
    mayDeliver: may(scope, 'deliver'),
    limit: env().uploadLimitBytes,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.entity.label ?? ''} · Gangway` }]

/** One list: hand a file in, see what became of earlier ones, and what is in the product. */
export default function Entity({ loaderData }: Route.ComponentProps) {
  const { t } = useWords()
  const { at } = useCustomer()
  const navigate = useNavigate()
  const { entity, onboardingId, country, imports, records, recordCount, fields, secret, mayDeliver, limit } = loaderData
  const hrefOf = ({ number }: { number: number }) => `${at}/imports/${number}/check`
  const template = (
    <a className={buttonClass()} href={`${at}/data/${entity.key}/template.xlsx`} download>
      <Icon name="download" />
      {t('imports.entity.template')}
    </a>
  )
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs way={[{ to: `${at}/data`, label: t('home.nav.data') }]} here={entity.label} />}
        title={entity.label}
        lead={t('imports.entity.lead')}
        actions={template}
      />
      <div className="stack">
        {secret && <Alert icon="lock">{t('imports.entity.sentHere')}</Alert>}
        {mayDeliver && (
          <UploadPanel
            target={{ onboardingId, entity: entity.key }}
            limit={limit}
            hrefOf={hrefOf}
            onArrived={(arrival) => imports.length === 0 && navigate(hrefOf(arrival))}
            about={(upload, chooseOther) =>
              isUnderWay(upload) && (
                <FilePreview file={upload.file} entity={entity.key} country={country} fields={fields} onOther={chooseOther} />
              )
            }
          />
        )}
        <ImportList imports={imports} at={at} />
        {!secret && <RecordList records={records} count={recordCount} fields={fields} at={`${at}/data/${entity.key}`} />}
      </div>
    </>
  )
}
