import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { EXIT, problem, Stop } from './exit.ts'
import { noteWritten } from './looks.ts'

export interface Output {
  /** Absolute. */
  path: string
  /** As the user knows it, for messages. */
  name: string
  bytes: Uint8Array
}

/**
 * Writes files so that each is there as a whole or as it was before: all of them are first written
 * beside their places under another name, and then renamed. When one cannot be written, none is
 * changed, and what was made for them goes again. It never waits, so that an interrupt comes before
 * or after it. Throws `Stop` (73).
 */
export function writeAll(outputs: readonly Output[]): void {
  noteWritten(outputs.map(({ path }) => path))
  const undo: (() => void)[] = []
  let current: Output | undefined
  try {
    const staged = outputs.map((output) => {
      current = output
      return stage(output, undo)
    })
    for (const [index, output] of outputs.entries()) {
      current = output
      if (!existsSync(output.path)) undo.push(() => rmSync(output.path, { force: true }))
      renameSync(staged[index] as string, output.path)
    }
  } catch (error) {
    for (const step of undo.reverse()) attempt(step)
    throw new Stop(EXIT.output, cannotWrite(current?.name ?? '', error))
  }
}

/** Writes the bytes beside their place, down to the disk. Gives the name of that file. */
function stage({ path, bytes }: Output, undo: (() => void)[]): string {
  makeFolder(dirname(path), undo)
  // Found out now, while nothing has been renamed yet.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw Object.assign(new Error(), { code: 'EISDIR' })
  const beside = `${path}.${process.pid}.tmp`
  undo.push(() => rmSync(beside, { force: true }))
  const file = openSync(beside, 'w')
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return beside
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder), undo)
  mkdirSync(folder)
  undo.push(() => rmdirSync(folder))
}

/** What cannot be undone (a folder that holds something by now) stays. */
function attempt(step: () => void): void {
  try {
    step()
  } catch {}
}

const REASONS: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EISDIR: 'there is a folder of that name',
  ENOTDIR: 'a file is in the way of its folder',
  EEXIST: 'a file is in the way of its folder',
  ENAMETOOLONG: 'the name is too long',
}

function cannotWrite(name: string, error: unknown) {
  const { code = '' } = error as NodeJS.ErrnoException
  return problem(
    'cannot-write',
    `"${name}" could not be written: ${REASONS[code] ?? `the system says ${code || 'no'}`}.`,
    'Mend that, or write somewhere else.',
  )
}
