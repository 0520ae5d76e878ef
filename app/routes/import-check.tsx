import { Link } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { Alert } from '#app/components/ui/alert.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { ImportPage } from '#app/imports/components/import-page.tsx'
import { NotDone } from '#app/imports/components/not-done.tsx'
import { Peek } from '#app/imports/components/peek.tsx'
import { ReadQuestions } from '#app/imports/components/read-questions.tsx'
import { ReadingFacts } from '#app/imports/components/reading-facts.tsx'
import { Twin } from '#app/imports/components/twin.tsx'
import { WorkStatus } from '#app/imports/components/work-status.tsx'
import { overridesOf } from '#app/imports/forms.ts'
import { changeReading, loadReading } from '#app/imports/read.server.ts'
import { entityWords, importTitle } from '#app/imports/words.server.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { Route } from './+types/import-check'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const reading = await loadReading(scope, params.customer, params.number)
  return { ...reading, entity: entityWords(reading.summary.entity, scope.locale), title: importTitle('check', scope.locale) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const scope = requireScope(context, request, 'deliver')
  const form = await request.formData()
  return changeReading(scope, { ...params, version: Number(form.get('version')), overrides: overridesOf(form) })
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title ?? ''} · Gangway` }]

/** Is this how the file should be read? */
export default function ImportCheck({ loaderData, actionData }: Route.ComponentProps) {
  const { t, format } = useWords()
  const { at } = useCustomer()
  const { summary, inspection, overrides, changeable, earlier, entity } = loaderData
  const sheet = inspection && (inspection.sheets.find((one) => one.name === overrides?.sheet) ?? inspection.sheets[inspection.sheet])
  const lead = t('imports.check.lead', { file: summary.fileName, size: format.bytes(summary.fileBytes) })
  const here = `${at}/imports/${summary.number}`
  return (
    <ImportPage step="check" entity={entity} title={t('imports.check.title')} lead={lead}>
      <div className="stack">
        <NotDone answer={actionData} />
        <WorkStatus summary={summary} />
        {earlier && !summary.work && <Twin earlier={earlier} at={at} />}
        {inspection && sheet && (!summary.work || summary.work.kind === 'refused') && (
          <>
            {changeable.yes && <ReadQuestions sheet={sheet} version={summary.version} />}
            {sheet.rows === 0 && (
              <Alert tone="warn" title={t('imports.check.noRows')}>
                <p>{t('imports.check.noRowsText')}</p>
              </Alert>
            )}
            <ReadingFacts inspection={inspection} sheet={sheet} version={summary.version} changeable={changeable.yes} />
            <Peek sheet={sheet} />
            <div className="actions">
              {sheet.rows > 0 && (
                <Link className={buttonClass({ look: 'filled' })} to={`${here}/match`}>
                  {t('imports.check.goOn')}
                </Link>
              )}
              <Link className={buttonClass()} to={`${at}/data/${entity.key}`}>
                {t('imports.work.other')}
              </Link>
            </div>
          </>
        )}
      </div>
    </ImportPage>
  )
}
