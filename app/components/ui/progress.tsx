import './progress.css'
import { type ReactNode, useId } from 'react'
import { Bar } from './bar.tsx'

type Props = {
  label: ReactNode
  /** Units of work done and in all; without a total only what is done is known, and the words say it. */
  done: number
  total?: number
  /** The numbers in words: "Checking row 612,000 of 1,004,112 · about 4 seconds". */
  children: ReactNode
}

/** Work that takes over two seconds: with numbers, never an endless spinner. */
export function Progress({ label, done, total, children }: Props) {
  const id = useId()
  const known = total !== undefined && total > 0
  return (
    <div className="progress-work">
      <p className="progress-label" id={id}>
        {label}
      </p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={known ? total : undefined}
        aria-valuenow={known ? done : undefined}
      >
        <Bar
          parts={
            known
              ? [
                  { value: done, tone: 'customer' },
                  { value: Math.max(0, total - done), tone: 'rest' },
                ]
              : [{ value: 1, tone: 'rest' }]
          }
        />
      </div>
      <p className="small quiet nums">{children}</p>
    </div>
  )
}
