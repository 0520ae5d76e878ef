import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of sample files, when it lies beside the checkout. */
const FOLDER = fileURLToPath(new URL('../../../shared/samples/', import.meta.url))

export const hasSamples = existsSync(`${FOLDER}MANIFEST.json`)

export type SampleSheet = {
  name: string
  state: 'visible' | 'hidden' | 'veryHidden'
  type?: string
  rows?: number
  cells?: number
  header_row?: number
  header?: string[]
  columns?: number
  data_rows?: number
}

export type Sample = {
  path: string
  kind: string
  hint: 'import' | 'import-with-warning' | 'ask' | 'reject'
  dialect?: { delimiter?: string | null; quotechar?: string | null; header_record?: number | null; encoding?: string; raw?: boolean }
  facts: {
    encoding?: string
    encoding_measured?: string
    bom?: boolean
    newlines?: { crlf: number; lf: number; cr: number }
    delimiter?: string | null
    quotechar?: string | null
    records?: number
    blank_records?: number
    fields_histogram?: Record<string, number>
    header_record?: number | null
    columns?: number
    header?: string[] | null
    data_rows?: number
    empty_data_rows?: number
    refused?: string
    sheets?: SampleSheet[]
  }
  cells?: { record?: number; field?: number; sheet?: string; ref?: string; value: string | number | boolean }[]
}

/** The samples with what is known of them; none where the folder is not there. */
export const SAMPLES: Sample[] = hasSamples ? JSON.parse(readFileSync(`${FOLDER}MANIFEST.json`, 'utf8')).files : []

export const samplePath = (sample: Sample) => FOLDER + sample.path
