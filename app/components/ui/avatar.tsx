import './avatar.css'

export type Side = 'customer' | 'vendor' | 'third'

/** A person's initials on the colour of their side; the name stands beside it, or is given to screen readers here. */
export function Avatar({ name, side = 'customer', large, named }: { name: string; side?: Side; large?: boolean; named?: boolean }) {
  return (
    <span className={`face ${side} ${large ? 'lg' : ''}`} title={name}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      {named && <span className="sr">{name}</span>}
    </span>
  )
}

/** First letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,.@_-]+/u).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
