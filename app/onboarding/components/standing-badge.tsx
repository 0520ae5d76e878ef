import { ItemBadge } from '#app/components/ui/states.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ItemView } from '../item-view.ts'
import { useCustomer } from './use-customer.ts'

/** Where an item stands, from where the reader stands: "Waits for you", "Waits for Timewax". */
export function StandingBadge({ item }: { item: ItemView }) {
  return <ItemBadge state={item.standing} words={useStandingWords(item)} />
}

/** Undefined where the state's own name says it. */
function useStandingWords({ standing, on, side: itemSide, role }: ItemView): string | undefined {
  const { t } = useWords()
  const { side, customerName, vendorName } = useCustomer()
  if (standing === 'third-party') return t('home.standing.third-party', { who: role })
  if (standing === 'choice' && side === 'vendor') return t('home.standing.optional')
  if (standing !== 'waiting') return undefined
  if (on === side)
    return t(itemSide === side ? 'home.standing.later' : side === 'customer' ? 'home.standing.waits-you' : 'home.standing.waits-us')
  const who = on === 'customer' ? customerName : on === 'vendor' ? vendorName : t(`plan.side.${on ?? 'automatic'}`)
  return on === itemSide ? t('home.standing.later') : t('home.standing.waits-them', { who })
}
