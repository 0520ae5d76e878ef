/** What only a person can decide. Keys: the codes of `Question` and `ReadQuestion`. */
export default {
  column: 'Is the column “{{header}}” the field “{{field}}”?',
  tie: 'Which column is the field “{{field}}”?',
  decimal: 'Which sign stands before the decimals in “{{header}}”?',
  date: 'What comes first in the dates of “{{header}}”: the day or the month?',
  values: 'What do these values of “{{header}}” mean?',

  'no-header': 'No row with column names was found. Which row holds them, or are there none?',
  header: 'Does row {{row}} hold the column names?',
  encoding: 'Which of these looks right? The letters of the file can be read in more than one way.',
  delimiter: 'What stands between the columns?',
  numbers: 'Which sign stands before the decimals?',
  dates: 'What comes first in these dates: the day or the month?',
  'several-sheets': 'Several sheets hold data. Which one is meant?',
  'several-tables': 'More than one table was found. Which row holds the names of the columns that are meant?',
  'tables-beside': 'Several tables stand side by side. Which one is meant?',

  readings: {
    comma: 'Decimal comma',
    point: 'Decimal point',
    dmy: 'Day, month, year',
    mdy: 'Month, day, year',
    ymd: 'Year, month, day',
  },
}
