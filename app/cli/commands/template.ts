import { writeFile } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { isLanguage, languages } from '#app/i18n/language.ts'
import { workbookReader } from '#app/i18n/workbook-reader.server.ts'
import { entities } from '#importers/registry.ts'
import { templateWorkbook } from '#importers/write/template-workbook.ts'
import { CommandProblem, print, printJson } from '../output.ts'

export default defineCommand({
  meta: { name: 'template', description: 'Write the workbook to fill in for one kind of data' },
  args: {
    entity: { type: 'positional', description: 'Kind of data, such as customers', required: true },
    language: { type: 'string', alias: 'l', description: `Language: ${languages.join(', ')}`, default: languages[0] },
    out: { type: 'string', alias: 'o', description: 'File to write; without it, ENTITY-LANGUAGE.xlsx' },
    json: { type: 'boolean', description: 'Print one line of JSON' },
  },
  async run({ args: { entity: key, language, out, json } }) {
    const entity = entities().find((one) => one.key === key)
    if (!entity) {
      const known = entities().map((one) => one.key)
      throw new CommandProblem('unknown-entity', `There is no kind of data "${key}". There are: ${known.join(', ')}.`)
    }
    if (!isLanguage(language)) throw new CommandProblem('unknown-language', `Choose one of the languages ${languages.join(', ')}.`)
    const file = out ?? `${entity.key}-${language}.xlsx`
    const bytes = await templateWorkbook(entity, workbookReader(language))
    await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => {
      throw new CommandProblem('unwritable', `${file} cannot be written (${error.code}).`)
    })
    const columns = entity.fields.map((field) => field.label[language])
    if (json) await printJson({ entity: entity.key, language, file, bytes: bytes.length, columns })
    else await print(file)
  },
})
