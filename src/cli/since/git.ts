import { spawnSync } from 'node:child_process'
import { spoil } from '../looks.ts'

/** More than any file of ours has, in bytes. */
const MOST = 64 * 2 ** 20

/**
 * What git prints, as bytes; undefined when it can't do it, or is not there. What a repository's own
 * settings could have it run is turned off, and so is the network, where a clone has left files there.
 */
export function git(cwd: string, ...args: readonly string[]): Uint8Array | undefined {
  spoil()
  const { status, stdout } = spawnSync('git', [...QUIET, ...args], {
    cwd,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' },
    maxBuffer: MOST,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  })
  return status === 0 ? stdout : undefined
}

const QUIET = ['--no-pager', '--no-replace-objects'].concat(
  ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap(
    (setting) => ['-c', setting],
  ),
)

/** The hash of the commit that somebody named; undefined when there is none of that name. */
export function commitOf(cwd: string, name: string): string | undefined {
  return hash(git(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`))
}

function hash(printed: Uint8Array | undefined): string | undefined {
  const text = printed && Buffer.from(printed).toString('latin1').trim()
  return text && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined
}

/** A file as it was in a commit, by its path from `cwd`; undefined when it was not there. */
export function fileIn(cwd: string, commit: string, path: string): Uint8Array | undefined {
  return git(cwd, 'cat-file', 'blob', `${commit}:./${path}`)
}

/** The commit at which HEAD and another one parted; that one where nobody knows. */
export function forkOf(cwd: string, commit: string): string {
  return hash(git(cwd, 'merge-base', commit, 'HEAD')) ?? commit
}

/** What is in each file of a commit, as git's hash, by its path from the root of the repository. */
export function hashesIn(cwd: string, commit: string): Map<string, string> | undefined {
  const listed = git(cwd, 'ls-tree', '-r', '-z', '--full-tree', commit)
  if (!listed) return undefined
  const entries = Buffer.from(listed).toString('utf8').split('\0').slice(0, -1)
  return new Map(
    entries.map((entry) => {
      // mode, type, hash, a tab, and a name that may hold anything
      const tab = entry.indexOf('\t')
      return [entry.slice(tab + 1), entry.slice(0, tab).split(' ')[2] ?? '']
    }),
  )
}

/** Whether only a part of the history was fetched. */
export function isShallow(cwd: string): boolean {
  const told = git(cwd, 'rev-parse', '--is-shallow-repository')
  return told !== undefined && Buffer.from(told).toString('latin1').trim() === 'true'
}
