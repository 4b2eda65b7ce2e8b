import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts'
import type { Renewal } from '../../program/translation/renew.ts'
import { readConfig } from '../config.ts'
import { bytesOf, isFile } from '../disk.ts'
import { type DiskFiles, filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { once } from '../once.ts'
import { sameBytes } from '../paths.ts'
import { counted, say } from '../say.ts'
import { SCHEMA_FOLDER } from '../schemas.ts'
import { type RenewedFile, renewedFile } from '../translate/renewed-file.ts'
import { wantedByAll, wantedFor } from '../translate/wanted.ts'
import type { TranslationFile } from '../translated.ts'
import { nearestWith } from '../upward.ts'
import { languageCode } from '../usage.ts'
import { writeAll } from '../write.ts'

export const examples = [
  ['social-learn translate feedback.yaml --language fr', 'a file with all texts, to be filled in'],
  ['social-learn translate', 'renew all translations after a change'],
  ['social-learn translate cohorts/lyon.yaml', 'what a cohort adds, in its language'],
  ['social-learn translate --check', 'in CI: a translation that has to be renewed fails it'],
] as const

interface Flags {
  language?: string
  check?: true
}

export function declare(command: Command): void {
  command
    .argument(
      '[file]',
      'a program, a cohort or a translation; what the config names when not given',
    )
    .option(
      '--language <code>',
      'the language to translate into, such as fr or pt-BR',
      languageCode('--language'),
    )
    .option('--check', 'write nothing; end with 1 if files would change')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const { language, check } = command.opts<Flags>()
  const [name] = command.processedArgs as [string | undefined]
  const files = filesFor(host, command)
  const all = wanted(name, language, files)
  const schemas = nearestWith(SCHEMA_FOLDER, host.cwd)
  const wrong: Diagnostic[] = []
  const renewed = all.flatMap((one): RenewedFile[] => {
    const { file, diagnostics } = renewedFile(
      one,
      files,
      schemas && resolve(schemas, SCHEMA_FOLDER),
    )
    if (!file) wrong.push(...diagnostics)
    return file ? [file] : []
  })
  if (wrong.length > 0) throw new Stop(EXIT.invalid, inOrder(once(wrong)))
  const outputs = renewed.map(({ path, text }) => ({
    path: resolve(host.cwd, path),
    name: path,
    bytes: Buffer.from(text),
  }))
  const changed = outputs.filter(({ path, bytes }) => !sameBytes(bytesOf(path), bytes))
  if (!check) writeAll(changed, files.reach)
  for (const { path, renewal } of renewed) say(host, `${path}: ${stateOf(renewal)}`)
  for (const { name } of changed) say(host, check ? `${name} would change` : `wrote ${name}`)
  return check && changed.length > 0 ? EXIT.findings : EXIT.clean
}

function wanted(
  name: string | undefined,
  language: string | undefined,
  files: DiskFiles,
): TranslationFile[] {
  if (name !== undefined && !isFile(resolve(files.cwd, name)))
    throw new Stop(
      EXIT.missing,
      problem(
        'file-not-found',
        `There is no file "${name}".`,
        'Check its name, and the folder that you are in.',
      ),
    )
  if (name !== undefined) return orAsk(wantedFor(resolve(files.cwd, name), language, files), name)
  const { config, diagnostics } = readConfig(files)
  if (config) return orAsk(wantedByAll(config, language, files), 'feedback.yaml')
  if (diagnostics.length > 0) throw new Stop(EXIT.invalid, diagnostics)
  throw new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      'No config says which programs there are.',
      'Name one: social-learn translate feedback.yaml --language fr',
    ),
  )
}

function orAsk(all: TranslationFile[], name: string): TranslationFile[] {
  if (all.length > 0) return all
  throw new Stop(
    EXIT.missing,
    problem(
      'nothing-to-translate',
      'There is no translation yet.',
      `Say into which language: social-learn translate ${name} --language fr`,
    ),
  )
}

/** "231 texts, 12 not translated (3 changed), 2 translations kept for texts that are gone". */
function stateOf({ texts, unused }: Renewal): string {
  const open = texts.filter(({ translation }) => translation === undefined)
  const changed = open.filter(({ earlier }) => earlier).length
  const states = [
    open.length === 0 ? 'all translated' : `${open.length} not translated`,
    unused.length > 0 && `${counted(unused.length, 'translation')} kept for texts that are gone`,
  ]
  const [first, ...others] = [counted(texts.length, 'text'), ...states.filter(Boolean)]
  return `${[first, ...others].join(', ')}${changed > 0 ? `; ${changed} changed since translated` : ''}`
}
