import { useTranslation } from 'react-i18next'
import { Badge, type Tone } from './badge.tsx'
import type { IconName } from './icon.tsx'

type Look = readonly [IconName, Tone]

const ladder = {
  uploaded: ['uploaded', 'plain'],
  inspected: ['quarter', 'plain'],
  mapped: ['half', 'plain'],
  staging: ['turning', 'info'],
  staged: ['three-quarters', 'info'],
  submitted: ['clock', 'vendor'],
  approved: ['done', 'ok'],
  released: ['flag', 'ok'],
  returned: ['return', 'warn'],
  superseded: ['minus', 'struck'],
  withdrawn: ['cross', 'ghost'],
} as const satisfies Record<string, Look>

const item = {
  'not-started': ['circle', 'plain'],
  started: ['half', 'go'],
  waiting: ['lock', 'plain'],
  'third-party': ['clock', 'third'],
  planned: ['calendar', 'plain'],
  'in-review': ['clock', 'vendor'],
  reopened: ['turning', 'warn'],
  paused: ['pause', 'plain'],
  done: ['done', 'ok'],
  'not-applicable': ['minus', 'ghost'],
  choice: ['question', 'ghost'],
} as const satisfies Record<string, Look>

export type Rung = keyof typeof ladder
export type ItemLook = keyof typeof item

/** Where an import stands. The pie fills as the file climbs; key-users read "In review" for submitted. */
export function LadderBadge({ rung }: { rung: Rung }) {
  const { t } = useTranslation()
  const [icon, tone] = ladder[rung]
  return (
    <Badge icon={icon} tone={tone}>
      {t(`ui.ladder.${rung}`)}
    </Badge>
  )
}

/** Where an item of the plan stands; `words` where the state has a name of its own ("Bank's turn"). */
export function ItemBadge({ state, words }: { state: ItemLook; words?: string }) {
  const { t } = useTranslation()
  const [icon, tone] = item[state]
  return (
    <Badge icon={icon} tone={tone}>
      {words ?? t(`ui.item.${state}`)}
    </Badge>
  )
}

/** The glyph of an item's state, for the head of its line. */
export function itemIcon(state: ItemLook): IconName {
  return item[state][0]
}
