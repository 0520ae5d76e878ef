import './gate.css'
import { Icon } from '#app/components/ui/icon.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { GateView, ModuleView, PhaseView } from '../plan-page.ts'
import type { Reason } from '../reason.server.ts'
import { Pair } from './pair.tsx'
import { useCustomer } from './use-customer.ts'

type Shown = { today: string; why: Record<string, Reason> }

/** One phase: its gate while that is shut, and its modules. */
export function Phase({ phase, ...shown }: { phase: PhaseView } & Shown) {
  const { t } = useWords()
  return (
    <section className="phase" aria-labelledby={`phase-${phase.key}`}>
      <div className="phase-head">
        <div className="row">
          <h2 id={`phase-${phase.key}`} className="title">
            {phase.title}
          </h2>
          <span className="small quiet nums">{t('home.plan.done', phase.count)}</span>
        </div>
        {phase.goal && <p className="quiet">{phase.goal}</p>}
      </div>
      {phase.gate && <Gate gate={phase.gate} />}
      {phase.modules.map((module) => (
        <Module key={module.key} module={module} {...shown} />
      ))}
    </section>
  )
}

function Gate({ gate }: { gate: GateView }) {
  const { t } = useWords()
  return (
    <div className="gate">
      <Icon name="lock" large />
      <b>{t('home.plan.gate', { title: gate.title })}</b>
      <span>{gate.opens}</span>
      {gate.missing > 0 && <span>{t('home.plan.missing', { count: gate.missing })}</span>}
    </div>
  )
}

function Module({ module, today, why }: { module: ModuleView } & Shown) {
  const { t } = useWords()
  const { side, customerName, vendorName } = useCustomer()
  return (
    <section className="module" id={module.key} aria-label={module.title ?? t('home.plan.other')}>
      {module.title && <h3>{module.title}</h3>}
      <div className="shore-heads">
        <p className="shore">
          <i />
          {side === 'customer' ? t('home.plan.youDo') : t('home.plan.does', { who: customerName })}
          {module.sides.customer.total > 0 && <small className="nums">{t('home.plan.done', module.sides.customer)}</small>}
        </p>
        <p className="shore">
          <i className="vendor" />
          {t('home.plan.does', { who: vendorName })}
          {module.sides.vendor.total > 0 && <small className="nums">{t('home.plan.done', module.sides.vendor)}</small>}
        </p>
      </div>
      {module.pairs.map((pair) => (
        <Pair key={(pair.customer[0] ?? pair.vendor[0])!.key} pair={pair} today={today} why={why} />
      ))}
    </section>
  )
}
