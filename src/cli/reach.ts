import { delimiter, dirname, resolve } from 'node:path'
import { isFolder, realPathOf } from './disk.ts'
import type { Host } from './host.ts'
import { isWithin } from './paths.ts'
import { CONFIG_NAME, nearestWith } from './upward.ts'

/** The variable that names further folders, as PATH does: what several repositories share. */
export const ALSO_READ = 'SOCIAL_LEARN_ALSO_READ'

/**
 * How far files may lead: into the project of the working folder, into that of each path that a person
 * named, and into the folders of `ALSO_READ`. Whoever can change a file of a project so gets at nothing
 * else on the machine, while people may name what they like.
 */
export class Reach {
  #projects: readonly string[] | undefined
  readonly #real = new Map<string, string>()

  /** @param named as they stand on the command line: files, folders, patterns */
  constructor(
    readonly cwd: string,
    readonly named: readonly string[] = [],
    readonly env: Host['env'] = {},
  ) {}

  /**
   * Where a path really leads, when that is in reach; whether it is there or not makes no difference.
   * One that is out of reach as it is written is not even looked at: on Windows, that could ask another
   * machine.
   */
  realPath(path: string): string | undefined {
    return this.#within([this.cwd], path) ?? this.#within(this.#known(), path)
  }

  #within(folders: readonly string[], path: string): string | undefined {
    if (!folders.some((folder) => isWithin(path, folder))) return undefined
    const real = realPathOf(path)
    return folders.some((folder) => isWithin(real, this.#realFolder(folder))) ? real : undefined
  }

  #realFolder(folder: string): string {
    const known = this.#real.get(folder) ?? realPathOf(folder)
    this.#real.set(folder, known)
    return known
  }

  /** Found out only when something lies elsewhere than below the working folder. */
  #known(): readonly string[] {
    const also = (this.env[ALSO_READ] ?? '').split(delimiter).filter((folder) => folder !== '')
    this.#projects ??= [
      projectOf(this.cwd),
      ...this.named.map((name) => projectOf(folderOf(resolve(this.cwd, name)))),
      ...also.map((folder) => resolve(this.cwd, folder)),
    ]
    return this.#projects
  }
}

/** The repository; without one, what is around the nearest config; without one, the folder itself. */
function projectOf(folder: string): string {
  return nearestWith('.git', folder) ?? nearestWith(CONFIG_NAME, folder) ?? folder
}

/** A folder itself, the folder of a file, and the one in which a pattern begins. */
function folderOf(path: string): string {
  const written = path.replace(/[\\/][^\\/]*[*?[{(!].*$/s, '')
  return isFolder(written) ? written : dirname(written)
}
