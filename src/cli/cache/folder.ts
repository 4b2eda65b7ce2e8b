import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { entriesIn, isFile, realPathOf, typeOf } from '../disk.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { isWithin } from '../paths.ts'
import { inCi } from '../terminal.ts'
import { nearestWith } from '../upward.ts'

/** Says that a folder holds a cache, and may be emptied: https://bford.info/cachedir/ */
export const TAG = 'CACHEDIR.TAG'

/**
 * What arguments say of the cache, before commander reads them and as it does: undefined where they ask
 * for none, and no folder where they name none.
 */
export function askedIn(args: readonly string[]): { folder?: string } | undefined {
  const end = args.indexOf('--')
  const flags = end === -1 ? args : args.slice(0, end)
  const at = flags.findLastIndex((arg) => arg === '--cache' || arg.startsWith('--cache='))
  if (at === -1) return undefined
  const [flag = '', next = '-…'] = flags.slice(at)
  const folder = flag === '--cache' ? next : flag.slice('--cache='.length)
  return folder === '' || /^-./.test(folder) ? {} : { folder }
}

/**
 * The folder of the cache: the one that is named, or else the user's own; undefined in CI when none is
 * named, since nobody would find what is kept there again. Throws `Stop` (64) for a folder in the
 * checkout, whose content others may have written, and for one that holds anything else.
 */
export function cacheFolder(named: string | undefined, host: Host): string | undefined {
  if (named === undefined && inCi(host.env)) return undefined
  const folder = named === undefined ? usersOwn(host.env) : resolve(host.cwd, named)
  if (folder === undefined) return undefined
  const checkout = nearestWith('.git', host.cwd) ?? host.cwd
  if (isWithin(realPathOf(folder), realPathOf(checkout)))
    throw refused(
      `The cache may not lie in the checkout, as "${named ?? folder}" does: others could fill it.`,
      named,
    )
  if (typeOf(folder) && !isCache(folder))
    throw refused(`"${named ?? folder}" is no folder of a cache: there is something else.`, named)
  return folder
}

/** Where programs of this platform keep what they can make again. */
function usersOwn(env: Host['env']): string | undefined {
  const home = env.HOME ?? env.USERPROFILE ?? homedir()
  const above =
    process.platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : env.XDG_CACHE_HOME?.startsWith('/')
          ? env.XDG_CACHE_HOME
          : join(home, '.cache')
  return join(above, 'social-learn')
}

function isCache(folder: string): boolean {
  if (isFile(join(folder, TAG))) return true
  return typeOf(folder) === 'folder' && entriesIn(folder).length === 0
}

function refused(message: string, named: string | undefined): Stop {
  return new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      message,
      named === undefined
        ? 'Name another folder: --cache=FOLDER'
        : 'Paths to check come before --cache. A folder for the cache lies outside of the checkout: --cache=FOLDER',
    ),
  )
}
