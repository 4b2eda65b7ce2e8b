import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { EXIT, problem, Stop } from './exit.ts'
import { noteWritten } from './looks.ts'
import type { Reach } from './reach.ts'

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
 * or after it. What a run left beside them that was killed long ago goes too. Throws `Stop` (73).
 *
 * @param reach where they have to lie, when no person named their folder: a link may lead elsewhere
 */
export function writeAll(outputs: readonly Output[], reach?: Reach): void {
  noteWritten(outputs.map(({ path }) => path))
  const undo: (() => void)[] = []
  const kept: (string | undefined)[] = []
  let current: Output | undefined
  try {
    const staged = outputs.map((output) => {
      current = output
      refuseOutside(output, reach)
      return stage(output, undo)
    })
    for (const [index, output] of outputs.entries()) {
      current = output
      kept.push(keep(output.path, undo))
      renameSync(staged[index] as string, output.path)
    }
    for (const path of kept) if (path) attempt(() => rmSync(path))
  } catch (error) {
    for (const step of undo.reverse()) attempt(step)
    throw new Stop(EXIT.output, cannotWrite(current?.name ?? '', error))
  }
}

function refuseOutside({ path }: Output, reach: Reach | undefined): void {
  if (reach && reach.realPath(dirname(path)) === undefined)
    throw Object.assign(new Error(), { code: 'outside' })
}

/** Writes the bytes beside their place, down to the disk. Gives the name of that file. */
function stage({ path, bytes }: Output, undo: (() => void)[]): string {
  makeFolder(dirname(path), undo)
  clearLeftOvers(path)
  // Found out now, while nothing has been renamed yet.
  const standing = statSync(path, { throwIfNoEntry: false })
  if (standing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  // A rename would put a file in the place of a device.
  if (standing && !standing.isFile()) throw Object.assign(new Error(), { code: 'device' })
  const beside = `${path}.${process.pid}.tmp`
  undo.push(() => rmSync(beside, { force: true }))
  // What others put there could be a link: it is never written through.
  rmSync(beside, { force: true })
  const file = openSync(beside, 'wx')
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return beside
}

/**
 * Keeps what is about to be replaced under another name, and gives that, since a rename may still fail,
 * as on Windows where a reader has the file open. Undefined where nothing is replaced.
 */
function keep(path: string, undo: (() => void)[]): string | undefined {
  if (!existsSync(path)) {
    undo.push(() => rmSync(path, { force: true }))
    return undefined
  }
  const beside = `${path}.${process.pid}.was.tmp`
  // Where both are still the same file, to rename one to the other does nothing.
  undo.push(() => rmSync(beside, { force: true }))
  undo.push(() => renameSync(beside, path))
  rmSync(beside, { force: true })
  try {
    linkSync(path, beside)
  } catch {
    copyFileSync(path, beside, constants.COPYFILE_EXCL)
  }
  return beside
}

/**
 * One folder after the other, since Node's own way says of a read-only disk that nothing is there.
 * Another run may make the same one at the same time.
 */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder), undo)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
    throw error
  }
  undo.push(() => rmdirSync(folder))
}

/** Nobody stages a file for longer than this, in milliseconds. */
const LEFT_OVER = 60 * 60 * 1000

function clearLeftOvers(path: string): void {
  const start = `${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(start) || !/^\d+(\.was)?\.tmp$/.test(name.slice(start.length))) continue
    const beside = join(dirname(path), name)
    attempt(() => {
      if (Date.now() - statSync(beside).mtimeMs > LEFT_OVER) rmSync(beside)
    })
  }
}

/** What cannot be undone (a folder that holds something by now) stays. */
function attempt(step: () => void): void {
  try {
    step()
  } catch {}
}

const REASONS: Record<string, string> = {
  device: 'it is no file that could be written anew',
  outside: 'a link leads out of the project there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program has it open',
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
