/** `--watch` of the bundle, as a process that somebody ends. Needs `npm run build`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Place } from '../cli/temporary.ts'
import { soundWith } from '../lint/examples.ts'

const TOOL = fileURLToPath(new URL('../../bin/social-learn.js', import.meta.url))
const SOUND = soundWith('')
const BROKEN = SOUND.replace('title:', 'titel:')

let place: Place
let child: ChildProcess
let said = ''
beforeEach(() => {
  place = new Place({ 'team/a.yaml': SOUND, 'team/.git/HEAD': '' })
})
afterEach(() => {
  child.kill('SIGKILL')
  place.remove()
})

function start(...args: string[]): void {
  said = ''
  const cwd = place.path('team')
  child = spawn(process.execPath, [TOOL, ...args, '--watch'], {
    cwd,
    env: { ...process.env, CI: '' },
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
}

/** What is said until it waits again, from the last time on. */
async function untilItWaits(): Promise<string> {
  await expect.poll(() => said, { timeout: 25_000 }).toContain('Waiting for changes')
  const all = said
  said = ''
  return all
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  child.kill(signal)
  return await ended
}

describe('--watch', () => {
  it('checks again what was changed, renamed, gone and new, until Ctrl-C', async () => {
    start('validate')
    expect(await untilItWaits()).toContain('1 file, no problems')

    place.put('team/a.yaml', BROKEN)
    expect(await untilItWaits()).toContain('titel')

    // As editors save: the new text in another file, which then gets the name.
    place.put('team/.a.swp', SOUND)
    renameSync(place.path('team/.a.swp'), place.path('team/a.yaml'))
    expect(await untilItWaits()).toContain('1 file, no problems')

    mkdirSync(place.path('team/deep'))
    place.put('team/deep/b.yaml', SOUND)
    const both = await untilItWaits()
    if (!both.includes('2 files')) expect(await untilItWaits()).toContain('2 files, no problems')

    rmSync(place.path('team/deep'), { recursive: true })
    rmSync(place.path('team/a.yaml'))
    const gone = await untilItWaits()
    if (!gone.includes('no file')) expect(await untilItWaits()).toContain('There is no file')
    expect(said).not.toContain('\u001b')
    expect(await end('SIGINT')).toBe(130)
  }, 60_000)

  it('does nothing where what was looked at is the same', async () => {
    start('lint', 'a.yaml')
    await untilItWaits()
    place.put('team/notes.txt', 'x')
    place.put('team/a.yaml', SOUND)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(said).toBe('')
    expect(await end('SIGINT')).toBe(130)
  }, 60_000)

  it('renders again, and takes no document of its own for a change', async () => {
    start('render', '--document', 'handout', '--format', 'md')
    expect(await untilItWaits()).toContain('wrote')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(said).toBe('')
    place.put('team/a.yaml', BROKEN)
    expect(await untilItWaits()).toContain('titel')
    expect(await end('SIGINT')).toBe(130)
  }, 60_000)

  it('ends with wrong usage', async () => {
    start('validate', '-')
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(64)
  }, 60_000)
})
