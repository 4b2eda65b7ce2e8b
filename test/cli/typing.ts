import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { assetFolder } from '../../src/cli/assets.ts'
import { run } from '../../src/cli/run.ts'
import { Memory, noPdf, type Place } from './temporary.ts'

export const ENTER = '\r'
export const DOWN = '\u001b[B'
export const CTRL_C = '\u0003'

/** A terminal on which somebody types: what to wait for, and what to type then. */
export async function typedIn(
  place: Place,
  argv: string[],
  script: [wait: string, type: string][],
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const stderr = Object.assign(new Memory(), { isTTY: true })
  const code = run(argv, {
    cwd: place.folder,
    env: { LANG: 'en_GB.UTF-8' },
    stdin,
    stdout: Object.assign(new Memory(), { isTTY: true }),
    stderr,
    timezone: 'Europe/Dublin',
    day: () => '1970-01-01',
    asset: assetFolder,
    pdf: noPdf,
  })
  const ended = code.then(() => true)
  for (const [wait, type] of script) {
    while (!stripVTControlCharacters(stderr.text()).includes(wait))
      if (await Promise.race([ended, new Promise((go) => setTimeout(go, 5))]))
        throw new Error(`"${wait}" never came:\n${stderr.text()}`)
    stdin.write(type)
  }
  return { code: await code, screen: stripVTControlCharacters(stderr.text()) }
}
