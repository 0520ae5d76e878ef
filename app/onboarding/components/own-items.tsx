import { Link } from 'react-router'
import { Card } from '#app/components/ui/card.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Home, HomeItem } from '../home.server.ts'
import { Todo } from './todo.tsx'

type Props = Pick<Home, 'own' | 'elsewhere' | 'data'> & { at: string; side: 'customer' | 'vendor'; today: string }

const groups = ['late', 'this-week-and-next', 'later', 'no-date'] as const

/** What waits for the reader, the most urgent first; then what waits for somebody whom neither side is. */
export function OwnItems({ own, elsewhere, data, at, side, today }: Props) {
  const { t } = useWords()
  const count = own.length + elsewhere.length
  const dataOf = (key: string) => data.find((one) => one.item === key)
  return (
    <Card
      title={t(`home.own.${side}`)}
      count={count > 0 ? count : undefined}
      aside={<Link to={`${at}/plan`}>{t('home.own.whole')}</Link>}
      padded={false}
    >
      {count === 0 && <Empty title={t('home.own.none')}>{t('home.own.noneText')}</Empty>}
      {groups.map((group) => (
        <Group key={group} items={own.filter((item) => item.urgency === group)} group={group}>
          {(item) => <Todo key={item.key} item={item} at={at} today={today} data={dataOf(item.key)} filled={item === own[0]} />}
        </Group>
      ))}
      {elsewhere.length > 0 && (
        <>
          <p className="group">{t('home.own.elsewhere')}</p>
          <ul>
            {elsewhere.map((item) => (
              <Todo
                key={item.key}
                item={item}
                at={at}
                today={today}
                filled={own.length === 0 && item === elsewhere[0]}
                more={t('home.own.with', { who: item.role })}
              />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

type GroupProps = { items: HomeItem[]; group: (typeof groups)[number]; children: (item: HomeItem) => React.ReactNode }

function Group({ items, group, children }: GroupProps) {
  const { t } = useWords()
  if (items.length === 0) return null
  const late = group === 'late'
  const words = late && !items.some((item) => item.holdsUpGoLive) ? t('home.own.late') : t(`plan.urgency.${group}`)
  return (
    <>
      <p className={`group ${late ? 'late' : ''}`}>{words}</p>
      <ul>{items.map(children)}</ul>
    </>
  )
}
