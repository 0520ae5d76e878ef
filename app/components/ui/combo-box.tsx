import './combo-box.css'
import './floating.css'
import { useSyncExternalStore } from 'react'
import { ComboBox as AriaComboBox, Button, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox'
import { useTranslation } from 'react-i18next'
import { type FieldProps, Wrong } from './field.tsx'
import { Icon } from './icon.tsx'
import { type Option, Select } from './select.tsx'

type Props = FieldProps & { name: string; options: Option[]; chosen?: string; placeholder?: string; onChoose?: (value: string) => void }

/** One out of a long list, found by typing. Without scripts it is the browser's own list, under the same name. */
export function ComboBox(props: Props) {
  const scripted = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  const { chosen, onChoose, ...select } = props
  if (scripted) return <Typed {...props} />
  return <Select {...select} defaultValue={chosen ?? ''} placeholder={props.placeholder ?? ''} />
}

function Typed({ label, hint, error, optional, labelHidden, className = '', name, options, chosen, placeholder, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <AriaComboBox
      className={`field ${error ? 'bad' : ''} ${className}`}
      name={name}
      defaultSelectedKey={chosen}
      defaultItems={options}
      isInvalid={Boolean(error)}
      menuTrigger="focus"
      onSelectionChange={(key) => onChoose?.(key === null ? '' : String(key))}
    >
      <Label className={labelHidden ? 'sr' : 'label'}>
        {label}
        {optional && <span className="optional"> ({t('ui.optional')})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {error && <Wrong>{error}</Wrong>}
      <span className="combo">
        <Input className="input" placeholder={placeholder} />
        <Button className="combo-open" aria-label={t('ui.combo.open')}>
          <Icon name="down" />
        </Button>
      </span>
      <Popover className="floating list">
        <ListBox<Option> className="listbox" renderEmptyState={() => <span className="listbox-empty">{t('ui.combo.none')}</span>}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="menu-item">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
