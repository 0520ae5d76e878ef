export { default as accounts } from './en/accounts.ts'
export { default as errors } from './en/errors.ts'
export { default as ui } from './en/ui.ts'
export { default as workbooks } from './en/workbooks.ts'
