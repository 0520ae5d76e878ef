import { Breadcrumbs } from '../breadcrumbs.tsx'
import { Pagination } from '../pagination.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Badge } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import { Chip } from '../ui/chip.tsx'
import { Diff } from '../ui/diff.tsx'
import { Due, DueText } from '../ui/due.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { shapes } from '../ui/icon-shapes.tsx'
import { ItemBadge, type ItemLook, LadderBadge, type Rung } from '../ui/states.tsx'
import { Stepper } from '../ui/stepper.tsx'
import { TableWrap } from '../ui/table-wrap.tsx'
import { Tabs } from '../ui/tabs.tsx'

const rungs: Rung[] = [
  ...(['uploaded', 'inspected', 'mapped', 'staging', 'staged', 'submitted'] as const),
  ...(['approved', 'released', 'returned', 'superseded', 'withdrawn'] as const),
]
const items: ItemLook[] = [
  ...(['not-started', 'started', 'waiting', 'third-party', 'planned', 'in-review'] as const),
  ...(['reopened', 'paused', 'done', 'not-applicable', 'choice'] as const),
]
const files: [string, Rung, string][] = [
  ['klanten-export-2026-11.csv', 'staged', '2,413'],
  ['rekeningschema.xlsx', 'submitted', '214'],
]

/** What shows: states, ways, tables. */
export function Showing() {
  return (
    <>
      <Card title="The ladder of an import">
        <div className="row">
          {rungs.map((rung) => (
            <LadderBadge key={rung} rung={rung} />
          ))}
        </div>
      </Card>
      <Card title="States of an item">
        <div className="row">
          {items.map((state) => (
            <ItemBadge key={state} state={state} />
          ))}
          <Badge icon="error" tone="error">
            42 to correct
          </Badge>
        </div>
        <p>
          <Due day="2026-11-23" today="2026-11-20" workingDaysLate={0} /> · <Due day="2026-11-20" today="2026-11-20" workingDaysLate={0} />{' '}
          · <Due day="2026-11-17" today="2026-11-20" workingDaysLate={3} /> · <DueText>Waiting since 12 November</DueText>
        </p>
      </Card>
      <Card title="Ways" className="span">
        <Breadcrumbs
          way={[
            { to: '/', label: 'Home' },
            { to: '/data', label: 'Data' },
          ]}
          here="Customers"
        />
        <Stepper
          steps={[
            { label: 'Upload', state: 'done' },
            { label: 'Check the file', state: 'now' },
            { label: 'Match columns', state: 'later' },
            { label: 'Correct', state: 'later' },
            { label: 'Send for review', state: 'later' },
          ]}
        />
        <Tabs
          label="Changes"
          parts={[
            { key: 'changed', label: 'Changed', count: 388, content: <Diff before="6211 KM" after="6211 KL" /> },
            { key: 'new', label: 'New', count: '1,902', content: <Diff before="" after="bistro@schets.example" /> },
            { key: 'missing', label: 'Missing', count: 14, content: <Diff before="30 days" after="" /> },
          ]}
        />
        <div className="row tight">
          <Chip pressed>All 10</Chip>
          <Chip pressed={false}>Late 3</Chip>
        </div>
      </Card>
      <Card title="Table" count={2} padded={false} foot="2 files = 1 staged + 1 in review" className="span">
        <TableWrap label="Files">
          <table>
            <thead>
              <tr>
                <th>File</th>
                <th>State</th>
                <th className="num">Rows</th>
              </tr>
            </thead>
            <tbody>
              {files.map(([file, rung, rows]) => (
                <tr key={file}>
                  <td>{file}</td>
                  <td>
                    <LadderBadge rung={rung} />
                  </td>
                  <td className="num">{rows}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      </Card>
      <Pagination page={2} size={50} total={2413} />
      <Card title="Glyphs and faces" className="span">
        <p className="row">
          {(Object.keys(shapes) as IconName[]).map((name) => (
            <Icon key={name} name={name} large />
          ))}
          <Avatar name="Kirsi Finne" /> <Avatar name="Ida Maas" side="vendor" /> <Avatar name="Bank" side="third" large />
        </p>
      </Card>
    </>
  )
}
