import './button.css'
import './floating.css'
import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import { buttonClass } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'

export type Deed = { key: string; label: string; icon?: IconName; danger?: boolean; href?: string; onAction?: () => void }

/** Further deeds behind one button. What is done often stands on the page itself. */
export function Menu({
  label,
  deeds,
  icon = 'more',
  named = false,
}: {
  label: string
  deeds: Deed[]
  icon?: IconName /** Show the label beside the glyph. */
  named?: boolean
}) {
  return (
    <MenuTrigger>
      <Button className={buttonClass({ small: true, iconOnly: !named })} aria-label={named ? undefined : label}>
        {named && label}
        <Icon name={named ? 'down' : icon} />
      </Button>
      <Popover className="floating" placement="bottom end">
        <AriaMenu className="menu">
          {deeds.map((deed) => (
            <MenuItem
              key={deed.key}
              id={deed.key}
              className={`menu-item ${deed.danger ? 'danger' : ''}`}
              href={deed.href}
              onAction={deed.onAction}
            >
              {deed.icon && <Icon name={deed.icon} />}
              {deed.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
