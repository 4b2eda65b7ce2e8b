import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { slashed } from '../paths.ts'
import { nearestWith } from '../upward.ts'
import { commitOf, forkOf, git, hashesIn, isShallow } from './git.ts'

/** The files as they are now, held against an earlier version. Paths are absolute. */
export interface Comparison {
  /** Whether it was changed, came, went, or has another name now. */
  differs(path: string): boolean
  /** The files that were in a folder then. */
  namesIn(folder: string): string[]
}

/**
 * Compares with the commit at which the work since `since` began: where it and HEAD parted. Bytes are
 * compared here and git is asked for nothing but the commit, so that it makes no difference what is
 * staged, and nothing runs that a repository has git run when it compares (filters, a monitor). What
 * git does not keep was not there then. Throws `Stop` (66) where there is nothing to compare with.
 */
export function comparedWith(since: string, files: DiskFiles): Comparison {
  const { cwd } = files
  const root = nearestWith('.git', cwd)
  if (root === undefined) throw noRepository()
  const named = commitOf(cwd, since)
  if (!named) throw noVersion(since, cwd)
  const then = hashesIn(cwd, forkOf(cwd, named))
  if (!then) throw unread()
  const nameOf = (path: string) => slashed(relative(root, path))
  return {
    differs: (path) => !isAs(then.get(nameOf(path)), files.bytes(path)),
    namesIn: (folder) => {
      const start = nameOf(folder) === '' ? '' : `${nameOf(folder)}/`
      return [...then.keys()]
        .filter((name) => name.startsWith(start) && !name.includes('/', start.length))
        .map((name) => name.slice(start.length))
    },
  }
}

/** Git for Windows gives files CRLF when they are checked out, and takes it away in the commit. */
function isAs(hash: string | undefined, bytes: Uint8Array | undefined): boolean {
  if (!hash || !bytes) return !hash && !bytes
  if (hashOf(bytes, hash) === hash) return true
  const text = Buffer.from(bytes).toString('latin1')
  const plain = text.replaceAll('\r\n', '\n')
  return plain !== text && hashOf(Buffer.from(plain, 'latin1'), hash) === hash
}

/** As git names content: by SHA-1, in some repositories by SHA-256. */
function hashOf(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function noRepository(): Stop {
  return missing(
    'This folder is in no git repository, so nobody knows what has changed.',
    'Leave --changed out, or run it where the repository is checked out.',
  )
}

function noVersion(since: string, cwd: string): Stop {
  if (!git(cwd, 'rev-parse', '--git-dir')) return unread()
  if (since === 'HEAD')
    return missing('There is no commit yet.', 'Leave --changed out until there is one.')
  if (isShallow(cwd))
    return missing(
      `There is no commit "${since}" here, since only a part of the history was fetched.`,
      'Fetch it all: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab, git fetch --unshallow elsewhere.',
    )
  return missing(
    `There is no commit "${since}".`,
    'Name what git calls a version: a tag, a hash, a branch. Those of the server are called origin/main.',
  )
}

/** Git is not there, or will not: it refuses repositories that another user owns, as in containers. */
function unread(): Stop {
  return missing(
    'git could not read the repository.',
    'See what it says: git status. If another user owns the folder: git config --global --add safe.directory "$PWD"',
  )
}

function missing(message: string, way: string): Stop {
  return new Stop(EXIT.missing, problem('no-such-version', message, way))
}
