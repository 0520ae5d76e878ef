/** The mark: two shores and the gangway between them. */
export function Mark() {
  return (
    <svg className="mark-sign" viewBox="0 0 26 26" aria-hidden="true" fill="none" strokeLinecap="round">
      <path className="near" d="M2 21h7" strokeWidth="3.2" />
      <path className="far" d="M17 6h7" strokeWidth="3.2" />
      <path className="way" d="M8 17.5 18 9.5" strokeWidth="2.4" />
      <path className="way" d="m9.6 13 2 2.6M13 10.3l2 2.6" strokeWidth="1.7" />
    </svg>
  )
}
