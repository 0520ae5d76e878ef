export { default as accounts } from './fi/accounts.ts'
export { default as errors } from './fi/errors.ts'
export { default as ui } from './fi/ui.ts'
export { default as workbooks } from './fi/workbooks.ts'
