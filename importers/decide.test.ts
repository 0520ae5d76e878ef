import { describe, expect, it } from 'vitest'
import { decideFormats } from './decide.ts'
import { suggestMapping } from './map.ts'
import type { Answers } from './mapping.ts'
import { requireEntity } from './registry.ts'
import { columnsOf } from './testing/table.ts'

const projects = requireEntity('projects')

/** What is decided of one column of a project list. */
async function decided(header: string, values: string[], answers?: Answers) {
  const columns = await columnsOf(`Code;Name;Customer;${header}`, ...values.map((value, at) => `P${at};N${at};C;${value}`))
  const { formats, questions } = decideFormats(projects, suggestMapping(projects, columns), columns, answers)
  return { format: Object.entries(formats).find(([key]) => !['code', 'name', 'customer'].includes(key))?.[1], questions }
}

describe('the decimal sign of a column', () => {
  it('is what one value proves for all', async () => {
    expect(await decided('Hourly rate', ['1,234', '13,75', '12'])).toEqual({ format: { decimal: ',' }, questions: [] })
    expect(await decided('Hourly rate', ['1,234', '1,234.50'])).toEqual({ format: { decimal: '.' }, questions: [] })
  })

  it('needs no decision where all numbers are whole', async () => {
    expect(await decided('Hourly rate', ['60', '1 200'])).toEqual({ format: {}, questions: [] })
  })

  it('is a question with the customer’s own values in both readings where nothing decides', async () => {
    const { format, questions } = await decided('Hourly rate', ['1,234', '12', '2,500', '3,125', '4,750'])
    expect(format).toEqual({})
    expect(questions).toEqual([
      {
        code: 'decimal',
        field: 'hourly_rate',
        column: 3,
        header: 'Hourly rate',
        readings: [
          {
            key: ',',
            format: { decimal: ',' },
            samples: [
              { text: '1,234', value: '1.234' },
              { text: '2,500', value: '2.500' },
              { text: '3,125', value: '3.125' },
            ],
          },
          {
            key: '.',
            format: { decimal: '.' },
            samples: [
              { text: '1,234', value: '1234' },
              { text: '2,500', value: '2500' },
              { text: '3,125', value: '3125' },
            ],
          },
        ],
      },
    ])
  })

  it('is taken from the answer of a person', async () => {
    expect(await decided('Hourly rate', ['1,234'], { hourly_rate: { decimal: ',' } })).toEqual({ format: { decimal: ',' }, questions: [] })
  })

  it('is not hidden by a value that is no number, nor by a stray one', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `${at},50`)
    expect((await decided('Hourly rate', [...many, 'n/a'])).format).toEqual({ decimal: ',' })
    expect((await decided('Hourly rate', [...many, '12.75'])).format).toEqual({ decimal: ',' })
  })

  it('is asked where both signs are common', async () => {
    expect((await decided('Hourly rate', ['12,50', '12.50', '13,75', '13.75'])).questions).toHaveLength(1)
  })
})

describe('the order of day and month', () => {
  it('is what one value proves for all', async () => {
    expect(await decided('Start', ['03.04.2024', '13.04.2024'])).toEqual({ format: { date: 'dmy' }, questions: [] })
    expect(await decided('Start', ['03/04/2024', '04/13/2024'])).toEqual({ format: { date: 'mdy' }, questions: [] })
    expect(await decided('Start', ['2024-04-03'])).toEqual({ format: { date: 'ymd' }, questions: [] })
  })

  it('is a question where no value decides', async () => {
    const { questions } = await decided('Start', ['03.04.2024', '05.06.2024', '07.07.2024'])
    expect(questions[0]).toMatchObject({ code: 'date', field: 'start' })
    expect(questions[0]!.readings.map((reading) => reading.samples.map((sample) => sample.value))).toEqual([
      ['2024-04-03', '2024-06-05'],
      ['2024-03-04', '2024-05-06'],
    ])
  })

  it('needs no decision where every value reads the same both ways', async () => {
    expect(await decided('Start', ['03.03.2024', '1 jan 2024'])).toEqual({ format: {}, questions: [] })
  })
})

describe('the values of a choice', () => {
  it('that no list knows are asked about once each', async () => {
    const { questions } = await decided('Status', ['Active', 'Bezig', 'Xyz', 'Xyz', 'Activ'])
    expect(questions[0]).toMatchObject({
      code: 'values',
      field: 'status',
      values: [
        { value: 'Xyz', count: 2, suggestion: null },
        { value: 'Activ', count: 1, suggestion: 'active' },
      ],
    })
    const answers = { status: { values: { Xyz: 'closed', Activ: null } } }
    expect((await decided('Status', ['Active', 'Xyz', 'Activ'], answers)).questions).toEqual([])
  })
})

describe('a column of marks and blanks', () => {
  const customers = requireEntity('customers')
  const formatsOf = async (...lines: string[]) => {
    const columns = await columnsOf(...lines)
    return decideFormats(customers, suggestMapping(customers, columns), columns).formats
  }

  it('says no by leaving blank', async () => {
    expect((await formatsOf('Code;Name;Active', '1;A;x', '2;B;', '3;C;X')).active).toEqual({ blank: 'false' })
    expect((await formatsOf('Code;Name;Blocked', '1;A;x', '2;B;')).active).toEqual({ invert: true, blank: 'true' })
  })

  it('says the opposite also when a person matched it', async () => {
    const columns = await columnsOf('Code;Name;Geblokkeerd', '1;A;ja')
    const [code, name, blocked] = suggestMapping(customers, columns).columns
    const byHand = { columns: [code!, name!, { ...blocked!, by: 'person' as const, invert: undefined }], open: [], questions: [] }
    expect(decideFormats(customers, byHand, columns).formats.active).toEqual({ invert: true })
  })

  it('says nothing where it also says no', async () => {
    expect((await formatsOf('Code;Name;Active', '1;A;x', '2;B;', '3;C;nee')).active).toEqual({})
  })
})
