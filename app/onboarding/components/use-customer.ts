import { useOutletContext } from 'react-router'

/** What every page below `/c/:customer` knows: where it is, who reads, and who the two sides are. */
export type CustomerPlace = {
  /** The address of the customer's pages, `/c/<code>`. */
  at: string
  side: 'customer' | 'vendor'
  customerName: string
  vendorName: string
}

export const useCustomer = () => useOutletContext<CustomerPlace>()
