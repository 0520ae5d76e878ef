import type { ReactNode } from 'react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Stepper } from '#app/components/ui/stepper.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'

const STEPS = ['upload', 'check', 'match', 'correct', 'send'] as const

type Props = {
  step: (typeof STEPS)[number]
  entity: { key: string; label: string }
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** One step of an import's way: where it stands, what is to be done. */
export function ImportPage({ step, entity, title, lead, actions, children }: Props) {
  const { t } = useWords()
  const { at } = useCustomer()
  const now = STEPS.indexOf(step)
  const way = [
    { to: `${at}/data`, label: t('home.nav.data') },
    { to: `${at}/data/${entity.key}`, label: entity.label },
  ]
  return (
    <>
      <PageHeader breadcrumbs={<Breadcrumbs way={way} here={t(`imports.steps.${step}`)} />} title={title} lead={lead} actions={actions} />
      <Stepper
        steps={STEPS.map((key, index) => ({
          label: t(`imports.steps.${key}`),
          state: index < now ? 'done' : index === now ? 'now' : 'later',
        }))}
      />
      {children}
    </>
  )
}
