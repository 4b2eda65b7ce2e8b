import { dirname, resolve } from 'node:path'
import type { Report } from '../../diagnostics/report.ts'
import { bytesOf, isFolder, typeOf } from '../disk.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { shownPath } from '../paths.ts'
import { say } from '../say.ts'
import { type Output, writeAll } from '../write.ts'
import { type Printing, REPORTS } from './formats.ts'
import type { FileWish } from './wishes.ts'

/**
 * Throws `Stop` where a report could not be written to its file: its folder is not there, there is
 * something else of that name, or another report goes there too.
 */
export function checkTargets(wishes: readonly FileWish[], files: DiskFiles): void {
  const taken = new Map<string, FileWish>()
  for (const wish of wishes) {
    const path = resolve(files.cwd, wish.file)
    const before = taken.get(path)
    if (before) throw twice(before, wish)
    taken.set(path, wish)
    const [reason, way] = hindrance(path, wish.file, files) ?? []
    if (reason) throw new Stop(EXIT.output, problem('cannot-write', reason, way))
  }
}

function twice(one: FileWish, other: FileWish): Stop {
  const message = `--format ${one.format} and --format ${other.format} would both go to "${other.file}".`
  return new Stop(EXIT.usage, problem('wrong-usage', message, 'Give each a file of its own.'))
}

/** Whether a report can be written there. */
export function isFree(name: string, files: DiskFiles): boolean {
  return hindrance(resolve(files.cwd, name), name, files) === undefined
}

/** What is in the way of a file, and what to do. */
function hindrance(path: string, name: string, files: DiskFiles): [string, string] | undefined {
  const folder = dirname(path)
  if (!isFolder(folder))
    return [
      `There is no folder "${shownPath(files.cwd, folder)}" for the report.`,
      'Make it first, or name another file.',
    ]
  if (isFolder(path)) return [`"${name}" is a folder.`, `Name a file in it: -o ${name}/report.json`]
  const standing = typeOf(path)
  if (!standing) return undefined
  if (standing !== 'file')
    return [`"${name}" is no file that could be written anew.`, 'Leave out -o: it goes to stdout.']
  if (files.kindOf(path))
    return [`"${name}" is a file of social-learn, and no report.`, 'Name another file.']
  return undefined
}

/** Writes reports to their files, all or none of them. Throws `Stop` where one can't be written. */
export async function toFiles(
  report: Report,
  wishes: readonly FileWish[],
  host: Host,
  setting: Printing,
): Promise<void> {
  const outputs = wishes.map(async ({ format, file, isShared }): Promise<Output> => {
    const path = resolve(host.cwd, file)
    const before = isShared ? bytesOf(path) : undefined
    const text = await REPORTS[format].print(report, host, {
      ...setting,
      ...(before && { taken: before.length }),
    })
    return {
      path,
      name: file,
      bytes: Buffer.concat([...(before ? [before] : []), Buffer.from(text)]),
    }
  })
  writeAll(await Promise.all(outputs))
  for (const { file, isShared } of wishes) if (!isShared) say(host, `wrote ${file}`)
}
