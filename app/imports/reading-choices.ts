/** Encodings a person can choose, by their IANA name; the names are the same in all languages. */
export const ENCODINGS = {
  'utf-8': 'Unicode (UTF-8)',
  'windows-1252': 'Western (Windows-1252)',
  'iso-8859-15': 'Western (ISO-8859-15)',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1257': 'Baltic (Windows-1257)',
  macintosh: 'Mac Roman',
  ibm850: 'DOS (IBM850)',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
} as const

/** Signs between columns that a person can choose. */
export const SEPARATORS = [';', ',', '\t', '|', ':', '^']
