import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../processes.ts'

/** Tools that hold YAML against a schema, as they are installed for the comparison. */
const PEERS = ['ajv-cli@5.0.0', '@stoplight/spectral-cli@6.15.0']

/** Installs them in a folder of their own, without what packages want to run. */
export function installed(folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const flags = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts']
  execFileSync('npm', ['install', ...flags, ...PEERS], { cwd: folder })
  return join(folder, 'node_modules')
}

/** Holds `many/*.yaml` against `schemas/program.schema.json`. */
export function ajv(modules: string, cwd: string): Command {
  const how = ['--spec=draft2020', '--strict=false', '--all-errors']
  const what = ['-s', 'schemas/program.schema.json', '-d', 'many/*.yaml']
  return { args: [join(modules, 'ajv-cli/dist/index.js'), 'validate', ...how, ...what], cwd }
}

/** The same by a rule of Spectral. */
export function spectral(modules: string, cwd: string): Command {
  const ruleset = `export default {
  rules: {
    schema: {
      given: '$',
      severity: 'error',
      then: {
        function: schema,
        functionOptions: { schema: JSON.parse(readFileSync('schemas/program.schema.json', 'utf8')), dialect: 'draft2020-12', allErrors: true },
      },
    },
  },
}
`
  const head = `import { readFileSync } from 'node:fs'
import { schema } from '@stoplight/spectral-functions'
`
  writeFileSync(join(cwd, 'spectral.mjs'), head + ruleset)
  const script = join(modules, '@stoplight/spectral-cli/dist/index.js')
  return { args: [script, 'lint', '--ruleset', 'spectral.mjs', '--quiet', 'many/*.yaml'], cwd }
}
