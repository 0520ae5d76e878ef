import './stepper.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

/** A step's label may be a link back to it. */
export type Step = { label: ReactNode; state: 'done' | 'now' | 'later' }

/** The steps of a wizard. A phone names only the one you are in. */
export function Stepper({ steps }: { steps: Step[] }) {
  const { t } = useTranslation()
  return (
    <ol className="steps" aria-label={t('ui.steps.label')}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={index} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <b aria-hidden="true">{step.state === 'done' ? <Icon name="tick" /> : index + 1}</b>
          <span className="step-word">{step.label}</span>
          {step.state === 'done' && <span className="sr">({t('ui.steps.done')})</span>}
        </li>
      ))}
    </ol>
  )
}
