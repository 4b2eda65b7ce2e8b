import { resolve } from 'node:path'
import { type Mended, mend } from '../../program/mend.ts'
import { bytesOf } from '../disk.ts'
import type { DiskFiles } from '../disk-files.ts'
import { type Output, writeAll } from '../write.ts'

/** A file that can be mended: its text before, and what comes of it. */
export interface Fixed extends Mended {
  /** As the user knows it. */
  path: string
  before: string
}

/** The files in which something can be mended without changing what is meant. */
export function fixable(paths: readonly string[], files: DiskFiles): Fixed[] {
  return paths.flatMap((path) => {
    const read = files.kindOf(path) ? files.read(path) : undefined
    if (!read || !('source' in read)) return []
    const mended = mend(read.source)
    return mended.mended.length > 0 ? [{ path, before: read.source.text, ...mended }] : []
  })
}

/** Writes the mended files, all or none. A byte order mark stays. */
export function writeFixed(fixed: readonly Fixed[], { cwd, reach }: DiskFiles): void {
  const outputs = fixed.map(({ path, text }): Output => {
    const full = resolve(cwd, path)
    const mark = startsWithMark(bytesOf(full)) ? '\ufeff' : ''
    return { path: full, name: path, bytes: Buffer.from(mark + text) }
  })
  if (outputs.length > 0) writeAll(outputs, reach)
}

/** What would change, as `diff -u` and git show it. */
export async function patchOf(fixed: readonly Fixed[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  return fixed
    .map(({ path, before, text }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, text, '', '', { context: 2 }),
    )
    .map((patch) => patch.replace(/^(Index: .*\n)?=+\n/, '').replace(/\t$/gm, ''))
    .join('')
}

function startsWithMark(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}
