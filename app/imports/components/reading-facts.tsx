import './reading.css'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Select } from '#app/components/ui/select.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import type { AnyKey, Translate } from '#app/i18n/translation.ts'
import { useWords } from '#app/i18n/use-words.ts'
import type { Decision } from '#importers/inspection.ts'
import type { PlainInspection, PlainSheet } from '../plain-inspection.ts'
import { ENCODINGS, SEPARATORS } from '../reading-choices.ts'

type Props = { inspection: PlainInspection; sheet: PlainSheet; version: number; changeable: boolean }

/** How the file is read and why; each decision can be changed in place. */
export function ReadingFacts({ inspection, sheet, version, changeable }: Props) {
  const { t } = useWords()
  const { encoding, delimiter, sheets } = inspection
  const change = (form: ReactNode) => changeable && <Change version={version}>{form}</Change>
  return (
    <Card title={t('imports.check.facts')} padded={false}>
      <dl className="facts">
        {sheets.length > 1 && (
          <Fact name={t('imports.check.sheet')} value={sheet.name} why={t('imports.check.rows', { count: sheet.rows })}>
            {change(
              <Select
                label={t('imports.check.sheet')}
                name="sheet"
                defaultValue={sheet.name}
                options={sheets.map((one) => sheetOption(t, one))}
              />,
            )}
          </Fact>
        )}
        {encoding && (
          <Fact name={t('imports.check.letters')} value={encodingName(encoding.value)} why={whyOf(t, encoding)}>
            {change(
              <Select
                label={t('imports.check.letters')}
                name="encoding"
                defaultValue={encoding.value}
                options={encodingOptions(encoding.value)}
              />,
            )}
          </Fact>
        )}
        {delimiter && (
          <Fact name={t('imports.check.separator')} value={separatorName(t, delimiter.value)} why={whyOf(t, delimiter)}>
            {change(
              <Select
                label={t('imports.check.separator')}
                name="delimiter"
                defaultValue={delimiter.value}
                options={[...new Set([...SEPARATORS, delimiter.value])].map((value) => ({ value, label: separatorName(t, value) }))}
              />,
            )}
          </Fact>
        )}
        <Fact name={t('imports.check.header')} value={headerWords(t, sheet)} why={whyOf(t, sheet.headerRow)}>
          {change(
            <TextField
              label={t('imports.check.header')}
              name="headerRow"
              inputMode="numeric"
              pattern="[0-9]*"
              defaultValue={sheet.headerRow.value ?? ''}
              hint={t('imports.check.noHeaderHint')}
            />,
          )}
        </Fact>
        {sheet.excluded.length > 0 && (
          <Fact
            name={t('imports.check.excluded')}
            value={sheet.excluded.map((one) => t('imports.correct.rowsOf', { count: 1, rows: one.rows })).join(', ')}
            why={sheet.excluded.map((one) => t(`evidence.excluded.${one.why}` as AnyKey) as string).join(', ')}
          />
        )}
      </dl>
    </Card>
  )
}

function Fact({ name, value, why, children }: { name: string; value: ReactNode; why?: ReactNode; children?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {why && <small>{why}</small>}
      </dd>
      <dd className="do">{children}</dd>
    </div>
  )
}

/** A small form behind the word "Change"; the browser opens and closes it. */
function Change({ version, children }: { version: number; children: ReactNode }) {
  const { t } = useWords()
  return (
    <details className="change">
      <summary>{t('imports.check.change')}</summary>
      <Form method="post" className="stack-3">
        <input type="hidden" name="version" value={version} />
        {children}
        <Button type="submit" small>
          {t('imports.check.use')}
        </Button>
      </Form>
    </details>
  )
}

function whyOf(t: Translate, decision: Decision<unknown>): string {
  if (decision.overridden) return t('evidence.mapped.person')
  return decision.evidence.map(({ code, params }) => t(`evidence.${code}` as AnyKey, params ?? {}) as string).join(' ')
}

function headerWords(t: Translate, { headerRow, headerRows }: PlainSheet): string {
  if (headerRow.value === null) return t('imports.check.noHeader')
  const to = headerRow.value + headerRows - 1
  return headerRows > 1
    ? t('imports.check.headerRows', { from: headerRow.value, to })
    : t('imports.check.headerRow', { row: headerRow.value })
}

function sheetOption(t: Translate, sheet: PlainSheet) {
  const about = [t('imports.check.rows', { count: sheet.rows }), ...(sheet.hidden ? [t('imports.check.hidden')] : [])].join(', ')
  return { value: sheet.name, label: `${sheet.name} (${about})` }
}

const encodingName = (value: string) => ENCODINGS[value as keyof typeof ENCODINGS] ?? value
const encodingOptions = (now: string) =>
  [...new Set([...Object.keys(ENCODINGS), now])].map((value) => ({ value, label: encodingName(value) }))

function separatorName(t: Translate, value: string): string {
  const known = ({ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', ':': 'colon', '^': 'caret' } as const)[value]
  return known ? t(`imports.check.separators.${known}`) : t('imports.check.separators.other', { sign: value })
}
