import './choice.css'
import { type ReactNode, useId } from 'react'
import { Wrong } from './field.tsx'
import { Icon } from './icon.tsx'

/** A value as it stands, and what it would mean. */
export type Sample = { was: string; becomes: string /** What speaks against it: "after the day of your export". */; doubt?: string }
export type Reading = { value: string; title: ReactNode; hint?: ReactNode; samples?: Sample[] }

type Props = {
  name: string
  question: ReactNode
  readings: Reading[]
  explanation?: ReactNode
  error?: ReactNode
  /** Only what the person chose earlier; a question has no answer filled in. */
  chosen?: string
  onChoose?: (value: string) => void
  /** The question is set as a title rather than as a label. */
  asTitle?: boolean
}

/** A question with the person's own values in each reading. */
export function RadioCards({ name, question, readings, explanation, error, chosen, onChoose, asTitle }: Props) {
  const id = useId()
  const described = [explanation && `${id}-why`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="question" aria-describedby={described}>
      <legend className={asTitle ? 'title' : 'label'}>{question}</legend>
      {explanation && (
        <p className="quiet" id={`${id}-why`}>
          {explanation}
        </p>
      )}
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
      <div className="readings">
        {readings.map((reading) => (
          <label key={reading.value} className="reading">
            <span className="choice">
              <input
                type="radio"
                name={name}
                value={reading.value}
                defaultChecked={chosen === reading.value}
                onChange={() => onChoose?.(reading.value)}
              />
              <span>
                <strong>{reading.title}</strong>
                {reading.hint && <span className="hint">{reading.hint}</span>}
              </span>
            </span>
            {reading.samples && <Samples samples={reading.samples} />}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Samples({ samples }: { samples: Sample[] }) {
  return (
    <span className="samples">
      {samples.map(({ was, becomes, doubt }) => (
        <span className="sample" key={was}>
          <span className="data quiet">{was}</span>
          <Icon name="right" />
          <span className="sample-becomes">
            {becomes} {doubt && <span className="due soon">{doubt}</span>}
          </span>
        </span>
      ))}
    </span>
  )
}

/** A short question in one line: "Which one is it?" */
export function RadioPills({
  name,
  question,
  options,
  chosen,
  onChoose,
}: Omit<Props, 'readings'> & { options: { value: string; label: ReactNode }[] }) {
  return (
    <fieldset className="pills">
      <legend className="small quiet">{question}</legend>
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={chosen === option.value}
            onChange={() => onChoose?.(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
