/** One set of glyphs on a grid of 16, strokes of 1.6, drawn for this portal. */
const ring = <circle cx="8" cy="8" r="5.6" />
const face = <circle cx="8" cy="8" r="5.8" />
const filled = { fill: 'currentColor', stroke: 'none' }

export const shapes = {
  // An import climbs: the pie fills.
  uploaded: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.2 2" />,
  quarter: (
    <>
      {ring}
      <path d="M8 8V4.6A3.4 3.4 0 0 1 11.4 8Z" {...filled} />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M8 4.6a3.4 3.4 0 0 1 0 6.8Z" {...filled} />
    </>
  ),
  'three-quarters': (
    <>
      {ring}
      <path d="M8 8H4.6A3.4 3.4 0 1 0 8 4.6Z" {...filled} />
    </>
  ),
  circle: ring,
  turning: (
    <>
      <path d="M12.8 8a4.8 4.8 0 1 1-1.5-3.5" />
      <path d="M12.9 2.6v2.9H10" />
    </>
  ),
  clock: (
    <>
      {face}
      <path d="M8 5v3.2l2 1.3" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.2" {...filled} />
      <path d="m5.2 8.2 2 2 3.7-4" className="on-glyph" />
    </>
  ),
  flag: (
    <>
      <path d="M4 14V2.6" />
      <path d="M4 3h8l-2 2.7 2 2.8H4" fill="currentColor" />
    </>
  ),
  return: (
    <>
      <path d="M3 6.5h6.2a3.4 3.4 0 0 1 0 6.8H6" />
      <path d="M5.6 3.6 2.8 6.5l2.8 2.9" />
    </>
  ),
  redo: (
    <>
      <path d="M13 6.5H6.8a3.4 3.4 0 0 0 0 6.8H10" />
      <path d="m10.4 3.6 2.8 2.9-2.8 2.9" />
    </>
  ),
  minus: (
    <>
      {face}
      <path d="M5.4 8h5.2" />
    </>
  ),
  pause: (
    <>
      {face}
      <path d="M6.4 6v4M9.6 6v4" />
    </>
  ),
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  // What somebody should know.
  question: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.8.5-.8 1.1M8 11.3v.1" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.4v3.4M8 5.1v.1" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.4 14.2 13H1.8Z" />
      <path d="M8 6.6v2.8M8 11.2v.1" />
    </>
  ),
  error: (
    <>
      <path d="M5.4 2h5.2L14 5.4v5.2L10.6 14H5.4L2 10.6V5.4Z" />
      <path d="M8 5v3.4M8 10.9v.1" />
    </>
  ),
  // Health: three shapes, so that no colour is needed.
  'on-track': <circle cx="8" cy="8" r="5" fill="currentColor" />,
  'at-risk': <path d="M8 2.6 14 13H2Z" fill="currentColor" />,
  late: <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" fill="currentColor" />,
  gate: <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" />,
  // Things and deeds.
  tick: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  pen: <path d="m10.6 2.8 2.6 2.6-7.4 7.4-3.2.6.6-3.2Z" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
      <path d="M5.5 7V5.2a2.5 2.5 0 0 1 5 0V7" />
    </>
  ),
  key: (
    <>
      <circle cx="5.2" cy="10.8" r="2.7" />
      <path d="m7.2 8.8 5.6-5.6M10.4 5.6l2 2" />
    </>
  ),
  calendar: (
    <>
      <rect x="2.2" y="3.2" width="11.6" height="10.4" rx="1.5" />
      <path d="M2.2 6.6h11.6M5.2 1.8v2.6M10.8 1.8v2.6" />
    </>
  ),
  table: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.5" />
      <path d="M2 6.5h12M6.5 6.5V13" />
    </>
  ),
  list: <path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1" />,
  home: <path d="m2.4 7.4 5.6-5 5.6 5M4 6.4v7h8v-7" />,
  message: <path d="M2.2 3h11.6v8H7l-3.2 2.6V11H2.2Z" />,
  mail: (
    <>
      <rect x="2" y="3.4" width="12" height="9.2" rx="1.4" />
      <path d="m2.4 4.4 5.6 4.4 5.6-4.4" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.5" r="2.4" />
      <path d="M1.8 13c.2-2.6 2-4 4.2-4s4 1.4 4.2 4M10.6 3.4a2.4 2.4 0 0 1 0 4.2M12 9.4c1.3.6 2.1 1.8 2.2 3.6" />
    </>
  ),
  bank: <path d="M2 6 8 2.6 14 6ZM3.6 6v6M6.5 6v6M9.5 6v6M12.4 6v6M2 13.2h12" />,
  eye: (
    <>
      <path d="M1.6 8S4 3.6 8 3.6 14.4 8 14.4 8 12 12.4 8 12.4 1.6 8 1.6 8Z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  download: <path d="M8 2.4v8.4M4.4 7.4 8 11l3.6-3.6M2.6 13.6h10.8" />,
  upload: <path d="M8 13.6V5.2M4.4 8.6 8 5l3.6 3.6M2.6 2.4h10.8" />,
  right: <path d="M2.6 8h10.6M9.6 4.4 13.2 8l-3.6 3.6" />,
  down: <path d="m4 6.4 4 4 4-4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.3 10.3 3.3 3.3" />
    </>
  ),
  link: <path d="M6.8 9.2a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9.2 6.8a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8" />,
  file: (
    <>
      <path d="M3.6 1.8h5.6l3.2 3.2v9.2H3.6Z" />
      <path d="M9 2v3.2h3.2" />
    </>
  ),
  more: <path d="M3.4 8h.1M8 8h.1M12.6 8h.1" strokeWidth="2.4" />,
  settings: (
    <>
      <path d="M2.4 4.6h6M12 4.6h1.6M2.4 11.4H4M7.6 11.4h6" />
      <circle cx="10.2" cy="4.6" r="1.8" />
      <circle cx="5.8" cy="11.4" r="1.8" />
    </>
  ),
}

export type IconName = keyof typeof shapes
