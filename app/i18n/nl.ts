export { default as accounts } from './nl/accounts.ts'
export { default as errors } from './nl/errors.ts'
export { default as ui } from './nl/ui.ts'
export { default as workbooks } from './nl/workbooks.ts'
