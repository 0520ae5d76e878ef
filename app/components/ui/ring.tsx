import './ring.css'
import { useWords } from '#app/i18n/use-words.ts'

type Count = { done: number; total: number }
type Props = { customer: Count; vendor: Count }

/** Over this many items the planks get too thin to count; the number in the middle carries on. */
const most = 72

/** Every item of the plan as a plank in a circle: the customer's done ones first, then the vendor's, then what is open. */
export function Ring({ customer, vendor }: Props) {
  const { t, format } = useWords()
  const done = customer.done + vendor.done
  const total = customer.total + vendor.total
  const label = t('ui.ring.label', { done, total, customer: customer.done, vendor: vendor.done })
  return (
    <div className="ring" role="img" aria-label={label}>
      <svg viewBox="0 0 200 200" fill="none" strokeLinecap="round" aria-hidden="true">
        {spokesOf(customer.done, vendor.done, total).map((spoke) => (
          <path key={spoke.path} d={spoke.path} className={spoke.side} />
        ))}
      </svg>
      <div aria-hidden="true">
        <b>
          {format.number(done)}
          <small> / {format.number(total)}</small>
        </b>
        <span>{t('ui.ring.items')}</span>
      </div>
    </div>
  )
}

export type Spoke = { path: string; side: 'customer' | 'vendor' | 'open' }

/** The planks clockwise from the top, in a square of 200; rounded so that server and browser draw the same. */
export function spokesOf(customerDone: number, vendorDone: number, total: number): Spoke[] {
  const drawn = Math.min(total, most)
  const scale = total > most ? most / total : 1
  const customerEnd = Math.round(customerDone * scale)
  const vendorEnd = Math.round((customerDone + vendorDone) * scale)
  return Array.from({ length: drawn }, (_, index) => {
    const angle = (index / drawn) * 2 * Math.PI
    const at = (radius: number) => `${(100 + radius * Math.sin(angle)).toFixed(1)} ${(100 - radius * Math.cos(angle)).toFixed(1)}`
    return { path: `M${at(78)}L${at(94)}`, side: index < customerEnd ? 'customer' : index < vendorEnd ? 'vendor' : 'open' }
  })
}
