import './tabs.css'
import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { Count } from './badge.tsx'

export type TabPart = { key: string; label: string; count?: number | string; content: ReactNode }

/** Parts of one place, one at a time. Where each part has its own address, take `TabLinks`. */
export function Tabs({ label, parts }: { label: string; parts: TabPart[] }) {
  return (
    <AriaTabs>
      <TabList aria-label={label} className="tabs">
        {parts.map((part) => (
          <Tab key={part.key} id={part.key} className="tab">
            {part.label}
            {part.count !== undefined && <Count>{part.count}</Count>}
          </Tab>
        ))}
      </TabList>
      {parts.map((part) => (
        <TabPanel key={part.key} id={part.key} className="tab-panel">
          {part.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
