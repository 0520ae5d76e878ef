import { Bar } from '../ui/bar.tsx'
import { Bridge } from '../ui/bridge.tsx'
import { Card } from '../ui/card.tsx'
import { Days, SideKey } from '../ui/days.tsx'
import { Planks } from '../ui/planks.tsx'
import { Progress } from '../ui/progress.tsx'
import { Ring } from '../ui/ring.tsx'
import { Sum } from '../ui/sum.tsx'

/** What counts: planks, shares, days, sums. */
export function Counting() {
  return (
    <>
      <Card title="Progress">
        <div className="stack-3">
          <Planks done={8} total={17} />
          <Planks done={31} total={58} most={12} side="vendor" />
          <Bar
            parts={[
              { value: 2328, tone: 'ok' },
              { value: 40, tone: 'warn' },
              { value: 42, tone: 'error' },
            ]}
          />
          <Progress label="Checking rows" done={612_000} total={1_004_112}>
            Row 612,000 of 1,004,112 · about 4 seconds left
          </Progress>
          <div className="row">
            <Bridge state="waiting" /> <Bridge state="started" /> <Bridge state="reopened" /> <Bridge state="done" />{' '}
            <Bridge state="done" side="vendor" />
          </div>
          <Sum
            total={{ count: 2413, words: 'rows read' }}
            parts={[
              { count: 2328, words: 'ready', tone: 'ok' },
              { count: 40, words: 'with a warning', tone: 'warn' },
              { count: 42, words: 'to correct', tone: 'error' },
              { count: 3, words: 'empty' },
            ]}
          />
        </div>
      </Card>
      <Card title="The ring and the days">
        <div className="row">
          <Ring customer={{ done: 17, total: 33 }} vendor={{ done: 14, total: 25 }} />
          <div className="stack-2">
            <p>
              <Days
                large
                booked={[
                  { side: 'customer-data', days: 3 },
                  { side: 'vendor', days: 1 },
                  { side: 'third', days: 1 },
                ]}
              />
            </p>
            <p>
              <Days
                booked={[
                  { side: 'customer-people', days: 5 },
                  { side: 'pause', days: 30 },
                ]}
              />
            </p>
            <SideKey sides={['customer-data', 'customer-people', 'vendor', 'third', 'pause']} />
          </div>
        </div>
      </Card>
    </>
  )
}
