import './pair.css'
import { Bridge } from '#app/components/ui/bridge.tsx'
import type { PairView } from '../plan-page.ts'
import type { Reason } from '../reason.server.ts'
import { ItemCard } from './item-card.tsx'

type Props = { pair: PairView; today: string; why: Record<string, Reason> }

/** What one side delivers, what the other does with it, and the way between them. */
export function Pair({ pair, today, why }: Props) {
  const joined = pair.laidBy !== null
  return (
    <div className={`pair ${joined ? 'joined' : ''}`}>
      <div className="pier customer">
        {pair.customer.map((item) => (
          <ItemCard key={item.key} item={item} today={today} why={why[item.key]} />
        ))}
      </div>
      {joined && (
        <div className={`pier between to-${pair.laidBy === 'customer' ? 'vendor' : 'customer'}`}>
          {pair.crossings.map((crossing, index) => (
            <div key={pair[pair.laidBy!][index]!.key} className="crossing">
              <Bridge state={crossing} side={pair.laidBy === 'vendor' ? 'vendor' : undefined} />
            </div>
          ))}
        </div>
      )}
      <div className="pier vendor">
        {pair.vendor.map((item) => (
          <ItemCard key={item.key} item={item} today={today} why={why[item.key]} />
        ))}
      </div>
    </div>
  )
}
