import './secret-field.css'
import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'className' | 'type'>

/** A password or a key: covered while it is typed, shown on demand. */
export function SecretField({ label, hint, error, optional, labelHidden, className, id, ...input }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className, id }}>
      {(ties) => (
        <span className="secret">
          <input spellCheck={false} autoCapitalize="none" {...input} {...ties} type={shown ? 'text' : 'password'} className="input mono" />
          <Button icon="eye" label={t('ui.show')} aria-pressed={shown} onClick={() => setShown(!shown)} />
        </span>
      )}
    </Field>
  )
}
